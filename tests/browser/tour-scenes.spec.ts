import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { indexAtlas } from '../../src/domain/atlas.ts';
import { aimOf, viewOfStep } from '../../src/domain/deck.ts';
import { languages } from '../../src/domain/languages.ts';
import type { TourFile } from '../../src/domain/tour-file.ts';
import { mapOfScene, type Scene } from '../../src/domain/tour-scene.ts';
import { wordsIn } from '../../src/domain/tour-text.ts';
import { cameraFor } from '../../src/map/cameras.ts';
import { fromMiddle } from '../unit/map/screen.ts';
import { atlas, expect, mapIs, test } from './atlas.ts';
import { whatIsWrong } from './scene-faults.ts';

/* Every scene of every tour in every language, on both shapes of projector: measured, not compared with stored pictures. */

const tours = ['promise-to-pipeline', 'arctic-short-cut', 'two-railways'].map(
  (id): TourFile =>
    JSON.parse(readFileSync(join(import.meta.dirname, '../../geodata/built', `tour-${id}.json`), 'utf8')),
);
const indexed = indexAtlas(atlas);
const stages = [
  { width: 1024, height: 768 },
  { width: 1600, height: 900 },
];

/** Notes what the live region says, from before it exists. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const words = document.querySelector('[data-announcer]')?.textContent ?? '';
      if (words !== '' && words !== said.at(-1)) said.push(words);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said.length);

/** Places of what is picked out, which must lie beside the words: the corners of what the map is fitted to. */
async function covered(page: Page, scene: Scene): Promise<readonly string[]> {
  const view = viewOfStep(scene, 0, indexed);
  const aim = aimOf(view, indexed);
  if (!mapOfScene(scene) || aim.type !== 'bounds' || scene.kind === 'compare') return [];
  const { stage, card, scale } = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect;
    const map = document.querySelector<HTMLElement>('#map');
    return {
      stage: box('[data-scene]'),
      card: box('[data-scene] [role=group][data-kind]'),
      scale: (map?.getBoundingClientRect().width ?? 1) / (map?.offsetWidth ?? 1),
    };
  });
  const left = Math.min(card.right - stage.left, 0.7 * stage.width) / scale;
  const size = { width: stage.width / scale, height: stage.height / scale };
  const padding = { top: 20, right: 20, bottom: (9 * stage.height) / 100 / scale, left: left + 20 };
  const camera = cameraFor(view.projection, aim.bounds, size, padding);
  const [west, south, east, north] = aim.bounds;
  const middle = (size.width + padding.left - padding.right) / 2;
  return [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ].flatMap(([longitude = 0, latitude = 0]) => {
    const at = fromMiddle(view.projection, camera, [longitude, latitude], size);
    return at && middle + at[0] >= left ? [] : [`${scene.id}: ${longitude}, ${latitude} lies behind the words`];
  });
}

for (const { tour } of tours)
  for (const language of languages)
    test(`${tour.id}, ${language}: every scene has its room, its map and one message`, async ({ page }, info) => {
      await page.setViewportSize(stages[0] as { width: number; height: number });
      await listen(page);
      await page.goto(`/?tour=${tour.id}&lang=${language}`);
      await mapIs(page, 'ready');
      for (const [at, scene] of tour.scenes.entries())
        await test.step(scene.id, async () => {
          if (at > 0) {
            await page.keyboard.type(String(at + 1));
            await page.keyboard.press('Enter');
          }
          await page.locator(`[data-scene="${scene.id}"]`).waitFor();
          await expect(page.getByRole('heading', { level: 2 })).toHaveText(wordsIn(scene.title, language));
          // Russian words are the longest: the others are measured where room is scarcest.
          for (const stage of language === 'ru' ? stages : stages.slice(-1)) {
            await page.setViewportSize(stage);
            const where = `${scene.id} at ${stage.width} × ${stage.height}`;
            await expect.poll(() => page.evaluate(whatIsWrong), { message: where, timeout: 20_000 }).toEqual([]);
            expect.soft(await covered(page, scene), where).toEqual([]);
            if (!mapOfScene(scene)) continue;
            // A picture without anything on it is small, however large it is.
            const canvas = await page.locator('#map canvas').first().screenshot({ type: 'jpeg', quality: 50 });
            expect.soft(canvas.length, `${where}: bytes of its map`).toBeGreaterThan(6000);
          }
          if (process.env.SCENE_PICTURES)
            await info.attach(scene.id, { body: await page.screenshot(), contentType: 'image/png' });
          await expect.poll(() => heard(page), `messages up to ${scene.id}`).toBe(at + 1);
        });
    });

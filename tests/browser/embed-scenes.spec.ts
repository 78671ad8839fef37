import type { Frame, Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { article, expect, hearing, iframe, isLive, mapFrame, mapSite, test, toldOf } from './hosts.ts';

/* Scenes of a tour in other people's pages: alone, as the embed shows them, and all of them, as the article does. */

const heading = (frame: Frame, name: string) => frame.getByRole('heading', { level: 1, name });

/** Sends a command to the only frame, as a host does. */
const ask = (page: Page, type: string, id: string, payload: unknown) =>
  page.evaluate((message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'), {
    source: 'corridors',
    v: 1,
    type,
    id,
    payload,
  });

test('a scene has its words and its map; next, previous and a command go through the tour, each scene told once', async ({
  page,
  hosts,
  told,
}) => {
  await page.goto(hosts.page(article(iframe('?tour=two-railways&scene=stations&load=eager'), { head: hearing })));
  const frame = await mapFrame(page);
  await isLive(frame);
  await expect(heading(frame, 'Five cities along one line')).toBeVisible();
  const scenes = (await toldOf(page, 'ready')).at(-1)?.scenes as string[];
  expect(scenes.slice(0, 4)).toEqual(['opening', 'begun-1891', 'bridge-1916', 'stations']);
  await frame.getByRole('button', { name: 'Previous scene' }).click();
  await expect(heading(frame, 'October 1916: the bridge over the Amur')).toBeVisible();
  await expect(frame.getByText('Status on 31 December 1916')).toBeVisible();
  await frame.getByRole('button', { name: 'Next scene' }).click();
  await expect(frame.locator('.answer')).toHaveCount(0);
  await frame.getByRole('button', { name: 'Show the answer' }).click();
  await expect(frame.locator('.answer')).toBeVisible();
  await ask(page, 'goToScene', 'a', 'one-then-two');
  await ask(page, 'getState', 's', undefined);
  await expect(frame.getByRole('button', { name: '1916', pressed: true })).toBeVisible();
  await frame.getByRole('button', { name: '1989' }).click();
  await expect(frame.getByText('Status on 31 December 1989')).toBeVisible();
  await ask(page, 'goToScene', 'b', 'no-such-scene');
  await expect
    .poll(async () => (await toldOf(page, 'ack')).map(({ id, ok, error }) => [id, ok, error]))
    .toEqual(
      expect.arrayContaining([
        ['a', true, undefined],
        ['b', false, { code: 'unknown-scene', message: 'unknown scene' }],
      ]),
    );
  const shown = await toldOf(page, 'scene');
  expect(shown.map(({ id, index, total }) => [id, index, total])).toEqual([
    ['stations', 3, 12],
    ['bridge-1916', 2, 12],
    ['stations', 3, 12],
    ['one-then-two', 6, 12],
  ]);
  await expect(frame.getByRole('link', { name: /Open the tour/ })).toHaveAttribute(
    'href',
    `${mapSite}?tour=two-railways&scene=one-then-two`,
  );
  expect(told).toEqual([]);
});

test('what there is no tour or scene of is said in a sentence, and the map goes on', async ({ page, hosts }) => {
  await page.goto(hosts.page(article(iframe('?tour=no-such-tour&load=eager'), { head: hearing })));
  const unknown = await mapFrame(page);
  await isLive(unknown);
  await expect(unknown.getByText('There is no tour “no-such-tour” here.', { exact: false })).toBeVisible();
  await ask(page, 'goToScene', 'a', 'opening');
  await expect
    .poll(async () => (await toldOf(page, 'ack')).map(({ error }) => error))
    .toEqual([{ code: 'no-tour', message: 'no tour' }]);
  await page.goto(hosts.page(article(iframe('?tour=two-railways&scene=nowhere&lang=ru&load=eager'))));
  const first = await mapFrame(page);
  await expect(first.getByText('В этом туре нет сцены «nowhere»', { exact: false })).toBeVisible();
  await expect(heading(first, 'Две железные дороги')).toBeVisible();
});

test('a frame without a tour fetches nothing of one, and one with a tour nothing before it is pressed', async ({
  page,
  hosts,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(mapSite, '')));
  const ofTours = () => asked.filter((url) => /^assets\/.*tour/.test(url));
  await page.goto(hosts.page(article(iframe('?feature=tianwan&load=eager'))));
  await isLive(await mapFrame(page));
  expect(ofTours()).toEqual([]);
  await page.goto(hosts.page(article(iframe('?tour=arctic-short-cut&scene=ice&load=click'))));
  const frame = await mapFrame(page);
  const start = frame.getByRole('button', { name: 'Show the live map' });
  await expect(start).toBeVisible();
  await expect(heading(frame, 'Ice decides the calendar')).toBeVisible();
  expect(ofTours()).toEqual([]);
  await start.click();
  await isLive(frame);
  await expect(frame.getByText('10 of 12', { exact: true })).toBeVisible();
  expect(ofTours().length).toBeGreaterThanOrEqual(2);
});

test('axe finds nothing in a scene, on a phone as beside a map, and its buttons are 44 px for fingers', async ({
  browser,
}) => {
  for (const [width, height, hasTouch] of [
    [320, 560, true],
    [720, 480, false],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch, isMobile: hasTouch });
    const page = await context.newPage();
    await page.goto(`${mapSite}embed.html?tour=promise-to-pipeline&scene=first-gas-guess&load=eager`);
    await isLive(page.mainFrame());
    await page.getByRole('button', { name: 'Show the answer' }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect.soft(await violationsOf(page), `${width} ${colorScheme}`).toEqual([]);
    }
    const next = await page.locator('.scenes .next').boundingBox();
    if (hasTouch) expect(Math.min(next?.width ?? 0, next?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect((next?.y ?? 0) + (next?.height ?? 0)).toBeLessThanOrEqual(height);
    await context.close();
  }
});

for (const width of [320, 640, 1100])
  test(`the article in a frame ${width} px wide keeps the picture of the scene that is read, without motion`, async ({
    page,
    hosts,
  }) => {
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const frame = `<iframe title="Tour" src="${mapSite}tour/arctic-short-cut/" width="${width}" height="600" sandbox style="border:0"></iframe>`;
    await page.goto(
      hosts.page(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><main><h1>A page</h1>${frame}</main>`,
      ),
    );
    const tour = page.frameLocator('iframe');
    for (const id of ['sabetta', 'owners', 'ice']) {
      const scene = tour.locator('section', { has: page.locator(`#scene-${id}`) });
      const words = scene.locator('.words');
      await words.evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        // The first line of the words is a little above the middle of the frame.
        window.scrollTo({ top: window.scrollY + top - window.innerHeight * 0.45, behavior: 'instant' });
      });
      const seen = await scene.locator('.still img').evaluate((image) => {
        const { top, bottom, left, right } = image.getBoundingClientRect();
        const at = document.elementFromPoint((left + right) / 2, (Math.max(0, top) + bottom) / 2);
        return {
          isWhole: top >= 0 && bottom <= window.innerHeight,
          isOnTop: at === image,
          opacity: getComputedStyle(image).opacity,
        };
      });
      expect(seen, id).toEqual({ isWhole: true, isOnTop: true, opacity: '1' });
    }
    const inside = page.frames().find((each) => each.url().includes('/tour/'));
    expect(await inside?.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

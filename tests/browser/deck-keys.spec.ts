import type { Page } from '@playwright/test';
import { expect, mapIs, test } from './atlas.ts';

/* The keys of presenters and clickers, wherever the focus is: one page for all of them. */

type Place = 'body' | 'canvas' | 'button' | 'input';
/** Where a press leads from the third scene, a question; `3`: nowhere. `null`: the key is the focus's own. */
const table: readonly (readonly [key: string, to: Readonly<Record<Place, number>>])[] = [
  ['ArrowRight', { body: 3.5, canvas: 3.5, button: 3.5, input: 3 }],
  ['ArrowDown', { body: 3.5, canvas: 3.5, button: 3.5, input: 3 }],
  // What a clicker sends.
  ['PageDown', { body: 3.5, canvas: 3.5, button: 3.5, input: 3 }],
  ['n', { body: 3.5, canvas: 3.5, button: 3.5, input: 3 }],
  ['Space', { body: 3.5, canvas: 3.5, button: 3, input: 3 }],
  ['ArrowLeft', { body: 2, canvas: 2, button: 2, input: 3 }],
  ['ArrowUp', { body: 2, canvas: 2, button: 2, input: 3 }],
  ['PageUp', { body: 2, canvas: 2, button: 2, input: 3 }],
  ['p', { body: 2, canvas: 2, button: 2, input: 3 }],
  ['Shift+Space', { body: 2, canvas: 2, button: 3, input: 3 }],
  ['Home', { body: 1, canvas: 1, button: 1, input: 3 }],
  ['End', { body: 12, canvas: 12, button: 12, input: 3 }],
];
/** What opens over the stage, by its key; each closes with Escape. */
const layers = [
  ['o', 'All scenes'],
  ['g', 'Go to a scene by its number'],
  ['q', 'Questions, results and files'],
  ['?', 'Help and more'],
] as const;

/** Scene and step, as `3.5` for the answer of the third. */
const place = (page: Page) =>
  page.evaluate(() => {
    const scene = [...document.querySelectorAll('footer ol li[data-done]')].length;
    return scene + (document.querySelector('[data-step="1"]') ? 0.5 : 0);
  });

async function focusOn(page: Page, where: Place): Promise<void> {
  if (where === 'canvas') await page.locator('#map canvas').focus();
  else if (where === 'button') await page.locator('#key-test').focus();
  else if (where === 'input') await page.getByRole('spinbutton').first().focus();
  else await page.evaluate(() => (document.activeElement as HTMLElement).blur());
}

test('every key does what the table says, with the focus on body, canvas, button and input', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/?tour=promise-to-pipeline&scene=first-gas-guess');
  await mapIs(page, 'ready');
  // A button that does nothing by itself: what a space bar does to the others is theirs.
  await page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { id: 'key-test', type: 'button' });
    document.querySelector('footer')?.append(button);
  });
  for (const where of ['body', 'canvas', 'button', 'input'] as const)
    await test.step(where, async () => {
      for (const [key, to] of table) {
        await page.keyboard.press('Escape');
        await focusOn(page, 'body');
        await page.keyboard.type('3');
        await page.keyboard.press('Enter');
        await expect.poll(() => place(page)).toBe(3);
        await page.getByRole('spinbutton').first().waitFor();
        await focusOn(page, where);
        await page.keyboard.press(key);
        await expect.poll(() => place(page), `${key} on ${where}`).toBe(to[where]);
      }
    });
  await focusOn(page, 'body');
  for (const [key, name] of layers) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

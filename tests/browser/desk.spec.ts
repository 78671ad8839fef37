import type { Page } from '@playwright/test';
import { expect, mapIs, test } from './atlas.ts';
import { expectNoViolations, violationsOf } from './axe.ts';

const small = { width: 1024, height: 768 };
test.use({ viewport: small });

async function present(page: Page, query = 'tour=two-railways&scene=begun-1891'): Promise<void> {
  await page.goto(`/?${query}`);
  await mapIs(page, 'ready');
}
/** The deck and the desk that `S` opens. */
async function atDesk(page: Page): Promise<Page> {
  await present(page);
  const [desk] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(desk.getByText('Connected to the stage')).toBeVisible();
  return desk;
}
const counter = (page: Page, n: number) => page.getByRole('group', { name: `${n} of 12`, exact: true });
const atScene = (desk: Page, n: number) => desk.getByText(`Scene ${n} of 12`, { exact: true });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Speaker desk' });

test.describe('a desk in a window of its own', () => {
  test('drives the deck and follows it, and has no map', async ({ page }) => {
    const desk = await atDesk(page);
    await expect(atScene(desk, 2)).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(atScene(desk, 3)).toBeVisible();
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(counter(page, 4)).toBeVisible();
    await desk.keyboard.press('PageUp');
    await expect(counter(page, 3)).toBeVisible();
    await desk.getByText('All scenes').click();
    await desk.getByRole('button', { name: /How much can they carry/ }).click();
    await expect(counter(page, 9)).toBeVisible();
    await desk.getByRole('button', { name: 'Dark screen' }).click();
    await expect(page.getByRole('button', { name: /The screen is dark/ })).toBeVisible();
    await desk.keyboard.press('b');
    await expect(page.getByRole('button', { name: /The screen is dark/ })).toHaveCount(0);
    await expect(desk.locator('canvas')).toHaveCount(0);
  });

  test('finds the deck again, whichever of the two is loaded anew, and says when it is gone', async ({ page }) => {
    const desk = await atDesk(page);
    await desk.reload();
    await expect(desk.getByText('Connected to the stage')).toBeVisible();
    await page.reload();
    await mapIs(page, 'ready');
    await expect(desk.getByText('Connected to the stage')).toBeVisible();
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(counter(page, 3)).toBeVisible();
    await page.close();
    await expect(desk.getByText('The stage does not answer')).toBeVisible();
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(atScene(desk, 4)).toBeVisible();
  });

  test('points at the same place of a stage of another size, both ways', async ({ page }) => {
    const desk = await atDesk(page);
    await desk.setViewportSize({ width: 1180, height: 780 });
    const picture = desk.locator('[data-stage]');
    await expect(picture.locator('img')).toBeVisible();
    await desk.keyboard.press('l');
    const ready = '[data-pointer=laser]';
    await desk.locator(ready).waitFor({ state: 'attached' });
    await page.locator(ready).waitFor({ state: 'attached' });
    const stage = page.locator('[data-scene]');
    const [from, to] = [await picture.boundingBox(), await stage.boundingBox()];
    if (!from || !to) throw new Error('no stage');
    expect(from.width / from.height, 'the picture has the shape of the stage').toBeCloseTo(to.width / to.height, 1);
    await desk.mouse.move(from.x + 0.7 * from.width, from.y + 0.4 * from.height);
    const spot = async (window: Page, box: { x: number; y: number; width: number; height: number }) => {
      const mark = await window.locator('[data-mark=laser]').boundingBox();
      if (!mark) return null;
      const part = (value: number) => Math.round(100 * value);
      return [
        part((mark.x + mark.width / 2 - box.x) / box.width),
        part((mark.y + mark.height / 2 - box.y) / box.height),
      ];
    };
    await expect.poll(() => spot(page, to)).toEqual([70, 40]);
    await page.setViewportSize({ width: 800, height: 450 });
    await expect.poll(async () => spot(page, (await stage.boundingBox()) ?? to)).toEqual([70, 40]);
    await page.mouse.move(200, 225);
    await expect.poll(async () => spot(desk, (await picture.boundingBox()) ?? from)).toEqual([25, 50]);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-mark]')).toHaveCount(0);
    await expect(desk.locator('[data-mark]')).toHaveCount(0);
    await expect(counter(page, 2)).toBeVisible();
  });

  test('has nothing for axe to find', async ({ page }) => {
    const desk = await atDesk(page);
    await desk.getByText('All scenes').click();
    await expectNoViolations(desk, 'desk');
  });
});

test.describe('where no other window may be opened', () => {
  test('the desk is beside the stage, which makes room', async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await present(page);
    await page.getByRole('button', { name: /^Speaker desk/ }).click();
    await expect(panel(page).getByText('Scene 2 of 12')).toBeVisible();
    const [stage, desk] = [await page.locator('[data-scene]').boundingBox(), await panel(page).boundingBox()];
    expect((stage?.x ?? 0) + (stage?.width ?? 0)).toBeLessThanOrEqual(desk?.x ?? 0);
    await panel(page).getByRole('button', { name: 'Next', exact: true }).click();
    await expect(counter(page, 3)).toBeVisible();
    await panel(page).getByText('Notes on another device').click();
    await expect(panel(page).getByRole('textbox', { name: 'Notes on another device' })).toHaveValue(
      /\/\?tour=two-railways&scene=[\w-]+&mode=speaker$/,
    );
    await expect(panel(page).getByRole('img', { name: /QR/ })).toBeVisible();
    expect.soft(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('s');
    await expect(panel(page)).toHaveCount(0);
  });

  test('nor is it anywhere else from a frame in a sandbox', async ({ page, baseURL, watch }) => {
    watch.provoked.push(/sandboxed frame|escape its sandboxing/);
    const frame =
      '<iframe sandbox="allow-scripts allow-same-origin" width="1000" height="700" src="/?tour=two-railways">';
    await page.route('**/lesson', (route) => route.fulfill({ contentType: 'text/html', body: frame }));
    await page.goto(`${baseURL}lesson`);
    const deck = page.frameLocator('iframe');
    await expect(deck.locator('html[data-map=ready]')).toBeAttached();
    await deck.getByRole('button', { name: /^Speaker desk/ }).click();
    const beside = deck.getByRole('complementary', { name: 'Speaker desk' });
    await beside.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(deck.getByRole('group', { name: '2 of 12', exact: true })).toBeVisible();
  });
});

test.describe('notes on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('are turned by hand, fit, and fetch no map', async ({ page, watch }) => {
    watch.provoked.push(/preloaded/);
    await page.goto('/?tour=arctic-short-cut&mode=speaker');
    await expect(page.getByText('Notes on their own')).toBeVisible();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(atScene(page, 2)).toBeVisible();
    await page.reload();
    await expect(atScene(page, 2)).toBeVisible();
    expect(watch.requests.filter((url) => /maplibre-view/.test(url))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect.soft(await violationsOf(page)).toEqual([]);
  });
});

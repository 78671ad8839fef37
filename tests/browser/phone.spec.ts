import type { Page } from '@playwright/test';
import { addressHas, cameraIn, cameraMoves, expect, goTo, labelOf, on, open, test } from './atlas.ts';
import { type Point, pixelOf } from './places.ts';

const size = { width: 390, height: 844 };
test.use({ viewport: size, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

/** Draws one finger over the page. */
async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 6; step += 1)
    await touch('touchMove', [{ x: from.x + ((to.x - from.x) * step) / 6, y: from.y + ((to.y - from.y) * step) / 6 }]);
  await touch('touchEnd', []);
  await session.detach();
}

const sheet = (page: Page) => page.locator('[data-sheet]');
const hasNoSideScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth && window.scrollX === 0);

test('the sheet has three heights, by buttons and by drag', async ({ page }) => {
  await open(page);
  const higher = page.getByRole('button', { name: 'Raise the panel' });
  const lower = page.getByRole('button', { name: 'Lower the panel' });
  await expect(sheet(page)).toHaveAttribute('data-sheet', 'half');
  await higher.tap();
  await expect(sheet(page)).toHaveAttribute('data-sheet', 'full');
  await expect(higher).toBeDisabled();
  await lower.tap();
  await lower.tap();
  await expect(sheet(page)).toHaveAttribute('data-sheet', 'peek');
  await expect(on(page).count, 'the count is seen while peeking').toBeInViewport();
  for (const [to, height] of [
    [430, 'half'],
    [70, 'full'],
    [820, 'peek'],
  ] as const) {
    const box = await sheet(page).boundingBox();
    await swipe(page, { x: 195, y: (box?.y ?? 0) + 20 }, { x: 195, y: to });
    await expect(sheet(page)).toHaveAttribute('data-sheet', height);
  }
  expect(await page.locator('meta[name=viewport]').getAttribute('content')).not.toMatch(/user-scalable|maximum-scale/);
});

test('a tap on the map opens the detail in the sheet, with a way back', async ({ page }) => {
  await open(page);
  const { x, y } = pixelOf([120.16, 26.8], size);
  await page.touchscreen.tap(x, y);
  const { title, detail, projects } = on(page);
  await expect(title).toHaveText('Xiapu demonstration fast reactors (CFR-600)');
  await expect(sheet(page).locator(detail)).toBeVisible();
  await expect(projects.first()).toBeHidden();
  await page.getByRole('button', { name: 'Back to the list' }).tap();
  await expect(title).toBeHidden();
  await expect(projects.first()).toBeVisible();

  await on(page).project(labelOf('yamal-lng')).tap();
  await addressHas(page, { feature: 'yamal-lng' });
  await expect(title).toBeVisible();
  await expect(detail.getByRole('tab')).toHaveCount(5);
  await page.goBack();
  await expect(projects.first()).toBeVisible();
});

test('one finger moves the map, buttons zoom, settings open', async ({ page }) => {
  await open(page);
  await swipe(page, { x: 200, y: 300 }, { x: 120, y: 220 });
  const moved = await cameraMoves(page, null);
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  const closer = await cameraMoves(page, moved);
  expect(Number(closer.split('/')[0])).toBeCloseTo(Number(moved.split('/')[0]) + 1, 1);
  await page.getByRole('button', { name: 'Opening view' }).tap();
  await expect.poll(() => cameraIn(page)).toBeNull();
  await page.getByRole('button', { name: 'More controls' }).tap();
  await page.getByRole('radio', { name: 'Русский' }).locator('..').tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await addressHas(page, { lang: 'ru' });
});

test('nothing scrolls sideways, and targets are large enough, down to 320×640', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  expect(await hasNoSideScroll(page)).toBe(true);
  const small = await page
    .locator('button:visible, summary:visible, [role=combobox]:visible, a:visible')
    .evaluateAll((elements) =>
      elements.flatMap((element) => {
        const box = element.getBoundingClientRect();
        // A name whose whole row can be tapped.
        const stretched = getComputedStyle(element, '::after');
        const width = Math.max(box.width, Number.parseFloat(stretched.width) || 0);
        const height = Math.max(box.height, Number.parseFloat(stretched.height) || 0);
        const name = element.getAttribute('aria-label') ?? element.textContent;
        if (element.closest('nav') || (width >= 24 && height >= 24 && box.x >= 0 && box.x + box.width <= 321))
          return [];
        return `${name}: ${Math.round(width)}×${Math.round(height)} at ${Math.round(box.x)}`;
      }),
    );
  expect(small).toEqual([]);
  for (const link of [
    '?feature=eastern-route',
    '?feature=tianwan-3',
    '?page=about',
    '?sector=gas,rail&status=operating',
  ]) {
    await goTo(page, link);
    await expect(page.locator('dialog h2, #detail-title, [class*=chip] button').first()).toBeVisible();
    expect.soft(await hasNoSideScroll(page), link).toBe(true);
  }
});

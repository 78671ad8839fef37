import type { Page } from '@playwright/test';
import { addressHas, cameraMoves, expect, labelOf, on, open, test } from './atlas.ts';

/** What has the focus, and whether a reader sees that it has: an outline on it, on what stretches it over its row, or on its label. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = element.closest('label');
    const styles = [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      ...(label ? [getComputedStyle(label)] : []),
    ];
    const seen = styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    );
    const name =
      element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '';
    const box = element.getBoundingClientRect();
    const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return { name: name.trim(), tag: element.tagName, seen, inWindow };
  });

test('everything is reached with Tab, in order, and the focus is seen', async ({ page }) => {
  await open(page);
  const stops: Awaited<ReturnType<typeof focused>>[] = [];
  for (let presses = 0; presses < 130; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.tag === 'BODY') break;
    stops.push(stop);
  }
  const unseen = stops.filter(({ seen, inWindow }) => !seen || !inWindow);
  expect.soft(unseen, 'stops whose focus is not seen').toEqual([]);
  const names = stops.map(({ name }) => name);
  const order = [
    'Skip to the results',
    'Skip to the map',
    'Search projects, places, names',
    'Gas pipeline',
    'Only Gas pipeline',
    labelOf('eastern-route'),
    labelOf('arctic-lng-2'),
    'Zoom in',
  ].map((name) => names.indexOf(name));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(stops.some(({ tag }) => tag === 'CANVAS')).toBe(true);
  expect(names).toEqual(expect.arrayContaining(['Year', 'Then and now', 'More controls']));
});

test('skip links, arrows and zoom on the map, Enter and Escape', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(on(page).canvas).toBeFocused();
  await addressHas(page, { view: null });
  await page.keyboard.press('ArrowRight');
  const east = await cameraMoves(page, null);
  await page.keyboard.press('ArrowDown');
  const south = await cameraMoves(page, east);
  await page.keyboard.press('+');
  const closer = await cameraMoves(page, south);
  expect(Number(closer.split('/')[0])).toBeCloseTo(Number(south.split('/')[0]) + 1, 1);
  await page.keyboard.press('h');
  await addressHas(page, { view: null });

  await page.getByRole('link', { name: 'Skip to the results' }).focus();
  await page.keyboard.press('Enter');
  await expect(on(page).results).toBeFocused();
  const tianwan = on(page).project(labelOf('tianwan'));
  for (let presses = 0; presses < 12; presses += 1) {
    if (await tianwan.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(tianwan).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(on(page).title).toHaveText('Tianwan Nuclear Power Plant');
  await page.getByRole('link', { name: 'Skip to the details' }).focus();
  await page.keyboard.press('Enter');
  const tab = on(page).detail.getByRole('tab', { name: 'Overview' });
  for (let presses = 0; presses < 8; presses += 1) {
    if (await tab.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(tab).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(on(page).detail.getByRole('tab', { name: 'Timeline' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(on(page).title).toBeHidden();
  await expect(tianwan, 'the focus returns to what opened the panel').toBeFocused();
});

test('help and about open and close by key, and give the focus back', async ({ page }) => {
  await open(page);
  const more = page.getByRole('button', { name: 'More controls' });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'About', exact: true }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog');
  await expect(dialog).toBeVisible();
  await addressHas(page, { page: 'about' });
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(/DIALOG|BODY/);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(more).toBeFocused();
  await addressHas(page, { page: null });
  await page.keyboard.press('?');
  await expect(dialog).toContainText('Zoom in');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // Letters typed into the search box are letters.
  await page.keyboard.press('/');
  await page.keyboard.type('h?+');
  await expect(on(page).search).toHaveValue('h?+');
  await expect(dialog).toBeHidden();
});

import type { Page } from '@playwright/test';
import { palettes } from '../../src/domain/palette.ts';
import { addressHas, atlas, expect, labelOf, on, open, test } from './atlas.ts';
import { expectColours, expectOtherColours } from './colours.ts';
import { clearestPlace, drawnProjects, meetingPlace, pixelOf } from './places.ts';

const size = { width: 1440, height: 900 };
const { sector, home } = palettes.light;
const xiapu = [120.16, 26.8];
const tianwan = [119.46, 34.69];

const nameOf = (id: string): string => atlas.projects.find((project) => project.id === id)?.names.en ?? id;

/** Clicks a place of the map and, where several things lie there, chooses one by name. */
async function pick(page: Page, id: string): Promise<void> {
  const { point, clearance } = clearestPlace(id, size);
  await page.mouse.click(point.x, point.y);
  const { chooser, title } = on(page);
  await expect(chooser.or(title)).toBeVisible();
  if (clearance < 12 && (await chooser.isVisible())) await chooser.getByRole('button', { name: nameOf(id) }).click();
  await expect(title, `a click on ${id}`).toHaveText(nameOf(id));
  await addressHas(page, { feature: id });
}

test('every corridor of the opening view can be clicked; Escape deselects', async ({ page }) => {
  await open(page);
  const drawn = drawnProjects(size);
  for (const id of ['eastern-route', 'yamal-lng', 'tianwan', 'northern-sea-route', 'trans-siberian', 'baikal-amur'])
    expect(drawn).toContain(id);
  const { title } = on(page);
  for (const id of drawn) {
    await pick(page, id);
    await expect(on(page).project(labelOf(id))).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(title).toBeHidden();
    await addressHas(page, { feature: null });
  }
  await pick(page, 'tianwan');
  await page.mouse.click(700, 780);
  await expect(title, 'a click on the empty map deselects').toBeHidden();
});

test('what is clicked stays in sight beside the panel, and the rest fades', async ({ page }) => {
  await open(page);
  const before = pixelOf(xiapu, size);
  await page.mouse.click(before.x, before.y);
  await expect(on(page).title).toHaveText(nameOf('xiapu-cfr600'));
  const panel = await on(page).detail.boundingBox();
  expect(before.x, 'lay under the panel').toBeGreaterThan(panel?.x ?? 0);
  const opened = { detail: true, sheet: 'half' } as const;
  const after = pixelOf(xiapu, size, opened);
  expect(after.x).toBeLessThan((panel?.x ?? 0) - 16);
  await expectColours(page, [{ point: { x: after.x - 7, y: after.y }, colour: sector.nuclear }]);
  const faded = pixelOf(tianwan, size, opened);
  await expectOtherColours(page, [{ point: { x: faded.x - 7, y: faded.y }, colour: sector.nuclear }]);

  // A second click goes to the plant itself, within its project.
  await page.mouse.click(after.x, after.y);
  await addressHas(page, { feature: 'xiapu-npp' });
  await page.getByRole('button', { name: `Part of ${labelOf('xiapu-cfr600')}` }).click();
  await addressHas(page, { feature: 'xiapu-cfr600' });
  await on(page).detail.getByRole('button', { name: 'Close' }).click();
  await expect(on(page).title).toBeHidden();
});

test('hovering lights the row and the other way round', async ({ page }) => {
  await open(page);
  const { x, y } = pixelOf(tianwan, size);
  const row = on(page).row(labelOf('tianwan'));
  await page.mouse.move(x, y);
  await expect(row).toHaveAttribute('data-lit');
  await expect(on(page).canvas).toHaveCSS('cursor', 'pointer');
  await page.mouse.move(700, 780);
  await expect(row).not.toHaveAttribute('data-lit');

  // The white rim, 9 to 11 px from the centre, gives way to the larger disc.
  const rim = { x: x - 10, y };
  await expectColours(page, [{ point: rim, colour: palettes.light.casing }], 0);
  await on(page).project(labelOf('tianwan')).hover();
  await expectColours(page, [{ point: rim, colour: sector.nuclear }], 0);
  await on(page).project(labelOf('yamal-lng')).hover();
  await expectColours(page, [{ point: rim, colour: palettes.light.casing }], 0);
});

test('where several things lie together, a chooser names them', async ({ page }) => {
  await open(page);
  const { x, y } = meetingPlace('trans-siberian', 'baikal-amur', size);
  const { chooser, title } = on(page);
  await page.mouse.click(x, y);
  await expect(chooser).toBeVisible();
  const options = chooser.getByRole('listitem').getByRole('button');
  await expect(options.filter({ hasText: nameOf('trans-siberian') })).toHaveCount(1);
  await expect(options.filter({ hasText: nameOf('baikal-amur') })).toHaveCount(1);
  await expect(options.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(chooser).toBeHidden();
  await expect(title).toBeHidden();

  await page.mouse.click(x, y);
  await expect(options.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(options.nth(1)).toBeFocused();
  const second = await options.nth(1).locator('span').textContent();
  await page.keyboard.press('Enter');
  await expect(chooser).toBeHidden();
  await expect(title).toHaveText(String(second));
});

test('filters hide on the map, or dim', async ({ page }) => {
  await open(page, '?sector=lng');
  const disc = (place: number[], colour: string) => ({
    point: { x: pixelOf(place, size).x - 7, y: pixelOf(place, size).y },
    colour,
  });
  const yamal = disc([72.08, 71.27], sector.lng);
  await expectColours(page, [yamal, disc(tianwan, home), disc(xiapu, home)], 2);
  await page.getByRole('checkbox', { name: 'Dim instead of hide' }).check();
  await addressHas(page, { dim: '1' });
  await expectOtherColours(page, [disc(tianwan, home), disc(xiapu, home), disc(tianwan, sector.nuclear)]);
  await expectColours(page, [yamal]);
});

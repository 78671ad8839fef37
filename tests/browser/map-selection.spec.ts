import type { Page } from '@playwright/test';
import { palettes } from '../../src/domain/palette.ts';
import { addressHas, atlas, expect, labelOf, on, open, test } from './atlas.ts';
import { expectColours } from './colours.ts';
import { clearestPlace, drawnProjects, meetingPlace, pixelOf } from './places.ts';

const size = { width: 1440, height: 900 };
const { sector } = palettes.light;
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
  await page.mouse.click(480, 700);
  await expect(title, 'a click on the empty map deselects').toBeHidden();
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

import { indexAtlas } from '../../src/domain/atlas.ts';
import { changesBetween } from '../../src/domain/changes.ts';
import { palettes } from '../../src/domain/palette.ts';
import { addressHas, cameraMoves, expect, atlas as file, labelOf, on, open, test } from './atlas.ts';
import { calm, expectNoViolations } from './axe.ts';
import { expectColours } from './colours.ts';
import { pixelOf } from './places.ts';

const size = { width: 1440, height: 900 };
test.use({ viewport: size });

const atlas = indexAtlas(file);
const now = Number(atlas.date.slice(0, 4));
const yamal = [72.08, 71.27];

test('two years beside each other: swiped by keys, what changed as a list, another year, the end', async ({ page }) => {
  await open(page, '?vs=2003');
  const card = page.getByRole('region', { name: /^What changed/ });
  const title = card.getByRole('heading', { level: 2 });
  await expect(title).toHaveText(`What changed, 2003 to ${now}`);
  const maps = page.getByRole('main').locator('canvas.maplibregl-canvas');
  await expect(maps).toHaveCount(2);
  const edge = page.getByRole('slider', { name: 'Edge between the two years' });
  await expect(edge).toHaveAttribute('aria-valuetext', '50 % of the map shows 2003');
  const at = pixelOf(yamal, size, { detail: true, sheet: 'half' });
  const disc = (colour: string) => [{ point: { x: at.x - 7, y: at.y }, colour }];
  await edge.focus();
  await edge.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuetext', '51 % of the map shows 2003');
  await edge.press('End');
  await expect(edge).toHaveAttribute('aria-valuetext', '100 % of the map shows 2003');
  await expectColours(page, disc(palettes.light.home));
  await edge.press('Home');
  await expect(edge).toHaveAttribute('aria-valuetext', '0 % of the map shows 2003');
  await expectColours(page, disc(palettes.light.sector.lng));

  const projects = card.getByRole('heading', { level: 3 });
  const changed = (from: number, to: number) =>
    changesBetween(atlas, atlas.projects, from, to).map(({ project }) => project.labels.en);
  await expect(projects).toHaveText(changed(2003, now));
  await card.getByRole('spinbutton', { name: 'Year on the left' }).fill('2018');
  await addressHas(page, { vs: '2018' });
  await expect(title).toHaveText(`What changed, 2018 to ${now}`);
  await expect(projects).toHaveText(changed(2018, now));
  await card.getByRole('spinbutton', { name: 'Year on the right' }).fill('2035');
  await addressHas(page, { vs: '2018', year: '2035' });
  await expect(projects).toHaveText(changed(2018, 2035));
  await page.goBack();
  await addressHas(page, { vs: '2018', year: null });

  // What is selected is read before what changed; both maps go there.
  await card.getByRole('button', { name: labelOf('yamal-lng') }).click();
  await expect(on(page).title).toBeVisible();
  const there = await cameraMoves(page, null);
  await page.keyboard.press('Escape');
  await expect(title).toBeVisible();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await cameraMoves(page, there);

  await card.getByRole('button', { name: 'End the comparison' }).click();
  await expect(card).toBeHidden();
  await expect(maps).toHaveCount(1);
  await addressHas(page, { vs: null });
  await page.goBack();
  await expect(maps).toHaveCount(2);
  await addressHas(page, { vs: '2018' });
});

// Both canvases are regions of the same name ("Map"): axe's landmark-unique.
test('axe: two years beside each other', async ({ page }) => {
  await open(page, `?vs=2018&${calm}`);
  await expect(page.getByRole('slider', { name: 'Edge between the two years' })).toBeVisible();
  await expectNoViolations(page, 'comparison');
});

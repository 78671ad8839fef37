import { palettes } from '../../src/domain/palette.ts';
import { addressHas, cameraIn, expect, goTo, on, open, test } from './atlas.ts';
import { expectColours } from './colours.ts';

const { home, sea, sector } = palettes.light;
const names = ['Arctic', 'Globe', 'Map'] as const;
/** The middle of what the panels leave free at 1440×900. */
const middle = { x: (372 + 1424) / 2, y: (64 + 764) / 2 };

test('one switch, three projections, the same things to click in each', async ({ page }) => {
  await open(page, '?view=2.9/34.69/119.46');
  const at = new Map<string, string | null>();
  for (const name of names) {
    await page.getByRole('radio', { name, exact: true }).check({ force: true });
    await expectColours(page, [{ point: { x: middle.x - 7, y: middle.y }, colour: sector.nuclear }]);
    await page.mouse.click(middle.x, middle.y);
    await expect(on(page).chooser.or(on(page).title)).toBeVisible();
    if (await on(page).chooser.isVisible())
      await on(page).chooser.getByText('Tianwan Nuclear Power Plant').first().click();
    await addressHas(page, { feature: 'tianwan' });
    await page.keyboard.press('Escape');
    await addressHas(page, { feature: null });
    at.set(name, cameraIn(page));
  }
  await addressHas(page, { map: 'mercator' });
  for (const camera of at.values()) expect(camera).toMatch(/\/34\.\d+\/119\.\d+$/);
});

test('nothing smears at the 180th meridian in any projection', async ({ page }) => {
  await open(page, '?view=2.9/66.9/178.2&sector=nuclear');
  for (const map of ['arctic', 'globe', 'mercator']) {
    for (const [place, colour] of [
      ['66.9/178.2', home],
      ['57/180', sea],
      ['67.5/172', home],
    ] as const) {
      await goTo(page, `?view=2.9/${place}&sector=nuclear&map=${map}`);
      await expectColours(page, [{ point: middle, colour }], 6);
    }
  }
  // The detailed base map is another file.
  await goTo(page, '?view=4.4/66.9/178.2&sector=nuclear&map=globe');
  await expectColours(page, [{ point: middle, colour: home }], 6);
});

test('in each projection keys move the camera, and Home returns', async ({ page }) => {
  await open(page, '?map=globe');
  for (const map of ['globe', 'mercator', 'arctic']) {
    await goTo(page, map === 'arctic' ? '' : `?map=${map}`);
    await addressHas(page, { view: null });
    await page.keyboard.press('+');
    await addressHas(page, { view: /^\d/ });
    await page.keyboard.press('h');
    await addressHas(page, { view: null, map: map === 'arctic' ? null : map });
  }
});

test('where the Arctic view cannot be registered the globe opens, says so, and the choice is off', async ({
  page,
  watch,
}) => {
  watch.provoked.push(/The Arctic view is not available/);
  // The library refuses names without a colon.
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    await route.fulfill({ response, body: script.replaceAll('corridors:arctic', 'corridors-arctic') });
  });
  await open(page);
  await expect(on(page).notices).toContainText('The Arctic view cannot be shown in this browser');
  await expect(page.getByRole('radio', { name: 'Arctic' })).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'Globe' })).toBeChecked();
  await expectColours(page, [{ point: middle, colour: home }], 8);
  await page.getByRole('radio', { name: 'Map', exact: true }).check({ force: true });
  await addressHas(page, { map: 'mercator' });
});

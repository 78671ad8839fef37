import { palettes } from '../../src/domain/palette.ts';
import { addressHas, expect, on, open, test } from './atlas.ts';
import { expectColours, expectOtherColours } from './colours.ts';
import { type Point, pixelOf, type Window } from './places.ts';

/* What is drawn, by the colours of places worked out from the data: the same on every machine. */

const { light, dark } = palettes;
const size = { width: 1440, height: 900 };
const yamal = [72.08, 71.27];
const tianwan = [119.46, 34.69];
const xudabao = [120.55, 40.35];
const xiapu = [120.16, 26.8];

/** Places that show nothing but their ground in the opening view. */
const grounds = [
  { place: [146, 57.5], colour: 'sea' },
  { place: [134, 39.5], colour: 'sea' },
  { place: [100, 64], colour: 'home' },
  { place: [88, 36], colour: 'home' },
  { place: [68, 47.5], colour: 'land' },
  { place: [108.3, 54.2], colour: 'lake' },
] as const;
const beside = (at: Point, x: number, y = 0): Point => ({ x: at.x + x, y: at.y + y });
/** A plant's disc, at its left: its glyph is in the middle. */
const disc = (place: readonly number[], colour: string) => ({ point: beside(pixelOf(place, size), -7), colour });

/** What the poster and the live map both show: grounds, and discs to within two pixels. */
const opening = (window: Window) => [
  ...(window.width < 700 ? [] : grounds).map(({ place, colour }) => ({
    point: pixelOf(place, window),
    colour: light[colour],
  })),
  ...[yamal, tianwan, xudabao, xiapu].flatMap((place) => {
    const at = pixelOf(place, window);
    const colour = light.sector[place === yamal ? 'lng' : 'nuclear'];
    return [beside(at, 7), beside(at, -7), beside(at, 0, 7), beside(at, 0, -7)].map((point) => ({ point, colour }));
  }),
];

for (const window of [size, { width: 1024, height: 768 }, { width: 390, height: 844 }]) {
  test(`the poster and the live map are one picture at ${window.width}×${window.height}`, async ({ page, watch }) => {
    await page.setViewportSize(window);
    watch.provoked.push(/ERR_FAILED/);
    await page.route('**/assets/app-*.js', (route) => route.abort());
    await page.goto('/');
    const poster = page.locator('#poster');
    await expect(poster).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Corridors' })).toBeVisible();
    await expectColours(page, opening(window));

    await page.unroute('**/assets/app-*.js');
    await open(page);
    await expect(poster, 'the live map has taken its place').toBeHidden();
    await expectColours(page, opening(window));
  });
}

test('in the dark theme the map is dark; filters hide on it, or dim', async ({ page }) => {
  await open(page, '?theme=dark&sector=lng');
  const ground = grounds.map(({ place, colour }) => ({ point: pixelOf(place, size), colour: dark[colour] }));
  const shown = disc(yamal, dark.sector.lng);
  const gone = [disc(tianwan, dark.home), disc(xudabao, dark.home), disc(xiapu, dark.home)];
  await expectColours(page, [...ground, shown, ...gone]);
  await page.getByRole('checkbox', { name: 'Dim instead of hide' }).check();
  await addressHas(page, { dim: '1' });
  await expectOtherColours(page, [...gone, ...gone.map(({ point }) => ({ point, colour: dark.sector.nuclear }))]);
  await expectColours(page, [shown]);
});

test('what is clicked stays in sight beside the panel, and the rest fades', async ({ page }) => {
  await open(page);
  const before = pixelOf(xiapu, size);
  await page.mouse.click(before.x, before.y);
  await addressHas(page, { feature: 'xiapu-cfr600', view: null });
  const panel = await on(page).detail.boundingBox();
  expect(before.x, 'lay under the panel').toBeGreaterThan(panel?.x ?? 0);
  // The opening view has made room for the panel.
  const opened = { detail: true, sheet: 'half' } as const;
  const after = pixelOf(xiapu, size, opened);
  expect(after.x).toBeLessThan((panel?.x ?? 0) - 16);
  await expectColours(page, [{ point: beside(after, -7), colour: light.sector.nuclear }]);
  const faded = { point: beside(pixelOf(tianwan, size, opened), -7), colour: light.sector.nuclear };
  await expectOtherColours(page, [faded]);

  // A second click goes to the plant itself, within its project.
  await page.mouse.click(after.x, after.y);
  await addressHas(page, { feature: 'xiapu-npp' });
  await on(page)
    .detail.getByRole('button', { name: /^Part of/ })
    .click();
  await addressHas(page, { feature: 'xiapu-cfr600' });
});

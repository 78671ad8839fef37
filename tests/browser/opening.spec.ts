import { palettes } from '../../src/domain/palette.ts';
import { atlas, expect, mapIs, on, open, test } from './atlas.ts';
import { expectColours } from './colours.ts';
import { type Point, pixelOf, type Window } from './places.ts';

/** Places that show nothing but their ground in the opening view, and the discs of the plants. */
const grounds = [
  { place: [150, 57], colour: palettes.light.sea },
  { place: [134, 39.5], colour: palettes.light.sea },
  { place: [100, 64], colour: palettes.light.home },
  { place: [88, 36], colour: palettes.light.home },
  { place: [68, 47.5], colour: palettes.light.land },
  { place: [108.3, 54.2], colour: palettes.light.lake },
] as const;
const discs = [
  { place: [72.08, 71.27], colour: palettes.light.sector.lng },
  { place: [119.46, 34.69], colour: palettes.light.sector.nuclear },
  { place: [120.55, 40.35], colour: palettes.light.sector.nuclear },
  { place: [120.16, 26.8], colour: palettes.light.sector.nuclear },
] as const;
const beside = (at: Point, x: number, y: number): Point => ({ x: at.x + x, y: at.y + y });

/** What both the poster and the live map show: grounds, and discs to within two pixels. */
const picture = (window: Window, isWide = true) => [
  ...(isWide ? grounds.map(({ place, colour }) => ({ point: pixelOf(place, window), colour })) : []),
  ...discs.flatMap(({ place, colour }) => {
    const at = pixelOf(place, window);
    return [beside(at, 7, 0), beside(at, -7, 0), beside(at, 0, 7), beside(at, 0, -7)].map((point) => ({
      point,
      colour,
    }));
  }),
];
const windows = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

test('the live map opens with every project, quietly and without a jump', async ({ page, context, watch }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const response = await page.goto('/');
  await mapIs(page, 'ready');

  await expect(page).toHaveTitle('Corridors: Russia–China infrastructure, mapped and sourced');
  expect(await on(page).projects.allTextContents()).toEqual(atlas.projects.map(({ labels }) => labels.en));
  expect(atlas.projects.length).toBe(14);
  await expect(on(page).count).toContainText('14 of 14');
  await expect(on(page).notices).toBeEmpty();
  await expect(page.getByRole('img', { name: /^Scale: [\d,]+ km$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');

  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.02);
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  expect(marks.filter((name) => name === 'map-load' || name === 'map-idle').sort()).toEqual(['map-idle', 'map-load']);

  // A file that page and worker both load comes once over the network; the icon is the browser's own wish.
  const files = new Set(watch.requests.filter((url) => !url.endsWith('/icon.svg')));
  expect
    .soft(
      [...files].map((url) => url.split('/').at(-1)),
      'at most 16 requests',
    )
    .toHaveLength(Math.min(16, files.size));
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);

  const policy = response?.headers()['content-security-policy'] ?? '';
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  expect(scripts).toContain("'self'");
  expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
  expect(policy).toMatch(/default-src 'none'.*base-uri 'none'.*form-action 'none'/);
});

test('the map opens in the chosen theme, and the canvas is drawn', async ({ page }) => {
  await open(page, '?theme=dark');
  const size = { width: 1440, height: 900 };
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectColours(
    page,
    [
      { point: pixelOf([150, 57], size), colour: palettes.dark.sea },
      { point: pixelOf([100, 64], size), colour: palettes.dark.home },
      { point: pixelOf([68, 47.5], size), colour: palettes.dark.land },
    ],
    3,
  );
});

for (const size of windows) {
  test(`the poster and the live map are one picture at ${size.width}×${size.height}`, async ({ page, watch }) => {
    const wanted = picture(size, size.width > 700);
    await page.setViewportSize(size);
    watch.provoked.push(/ERR_FAILED/);
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto('/');
    const poster = page.locator('#poster');
    await expect(poster).toBeVisible();
    await expect(poster).toHaveAccessibleName(/infrastructure/);
    await expect(page.getByRole('heading', { level: 1, name: 'Corridors' })).toBeVisible();
    await expectColours(page, wanted);

    await page.unroute('**/assets/index-*.js');
    await open(page);
    await expectColours(page, wanted);
    await expect.soft(poster, 'the live map has taken its place').toBeHidden();
  });
}

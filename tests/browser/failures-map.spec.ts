import { addressHas, atlas, expect, labelOf, mapIs, on, open, smallWindow, test } from './atlas.ts';

/* Without a map, or with half of one: each has its sentence, and the rest works. */

test.use(smallWindow);

const restWorks = async (page: Parameters<typeof on>[0]) => {
  await expect(on(page).projects).toHaveCount(atlas.projects.length);
  await on(page).facet('Sector').getByRole('button', { name: 'Only Nuclear power' }).click();
  await expect(on(page).projects).toHaveCount(4);
  await on(page).project(labelOf('tianwan')).click();
  await expect(on(page).title).toBeVisible();
  await expect(on(page).detail.getByRole('tab', { name: 'Timeline' })).toBeVisible();
  await addressHas(page, { sector: 'nuclear', feature: 'tianwan' });
  await on(page).search.fill('Sabetta');
  await expect(on(page).option.first()).toContainText('Sabetta');
};

test('without WebGL 2 one sentence says so; list, filters, details, search and links work', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
        return type.startsWith('webgl') ? null : Reflect.apply(getContext, this, [type, ...rest]);
      },
    });
  });
  await open(page, '', 'failed');
  await expect(on(page).notices).toContainText('The map needs WebGL 2');
  await expect(page.locator('#poster'), 'a picture stands in').toBeVisible();
  await restWorks(page);
  await open(page, '?lang=ru&feature=yamal-lng&sector=lng', 'failed');
  await expect(on(page).title).toHaveText('«Ямал СПГ»');
});

test('when the graphics card takes the map away it says so, and the rest works', async ({ page }) => {
  await open(page);
  await page.locator('#map canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await mapIs(page, 'failed');
  await expect(on(page).notices).toContainText('The graphics card took the map away');
  await expect(on(page).notices.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await restWorks(page);
});

test('when the code of the map does not come it says so, and the rest works', async ({ page, watch }) => {
  watch.provoked.push(/maplibre-view/, /dynamically imported module/, /ERR_FAILED/);
  await page.route('**/assets/maplibre-view-*.js', (route) => route.abort());
  await open(page, '', 'failed');
  await expect(on(page).notices).toContainText('The map could not be loaded');
  await restWorks(page);
});

for (const [file, layer] of [
  ['base-overview', 'base map'],
  ['overview', 'corridors'],
] as const) {
  test(`without ${file}.json the notice names “${layer}”, and the rest of the map works`, async ({ page, watch }) => {
    watch.provoked.push(/status of 404/);
    await page.route(`**/assets/${file}-*.json`, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await open(page);
    await expect(on(page).notices).toContainText(`This layer could not be loaded: ${layer}.`);
    await expect(on(page).projects).toHaveCount(atlas.projects.length);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await addressHas(page, { view: /^\d/ });
  });
}

test('layers that come with the zoom are named when they are broken', async ({ page, watch }) => {
  watch.provoked.push(/status of 404/);
  await page.route('**/assets/sites-*.json', (route) => route.fulfill({ status: 200, body: '{"type":' }));
  await page.route('**/assets/base-detail-*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.route('**/assets/detail-*.json', (route) => route.abort());
  watch.provoked.push(/ERR_FAILED/);
  await open(page, '?view=7/34.69/119.46');
  const { notices } = on(page);
  await expect(notices).toContainText('This layer could not be loaded: stations, ports and units.');
  await expect(notices).toContainText('This layer could not be loaded: detailed base map.');
  await expect(notices).toContainText('This layer could not be loaded: detailed routes.');
});

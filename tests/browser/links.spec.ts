import { addressHas, atlas, cameraIn, cameraMoves, expect, labelOf, on, open, smallWindow, test } from './atlas.ts';

test.use(smallWindow);

/** The parameters of the link are still in the address, as they were. */
const survives = (page: Parameters<typeof addressHas>[0], query: string) =>
  addressHas(page, Object.fromEntries(new URLSearchParams(query)));

test('links restore language, theme and projection', async ({ page }) => {
  await open(page, '?lang=ru&theme=dark&map=globe');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: 'Глобус' })).toBeChecked();
  await expect(page).toHaveTitle(/Россия|Росси/);
  await survives(page, '?lang=ru&theme=dark&map=globe');

  await open(page, '?lang=zh&theme=light&map=mercator&feature=northern-sea-route');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(on(page).title).toHaveText('北方海航道');
  await expect(page).toHaveTitle(/^北方海航道/);
  await survives(page, '?lang=zh&theme=light&map=mercator&feature=northern-sea-route');
});

test('links restore camera, filters, text and page', async ({ page }) => {
  const link = '?view=4.5/55.5/104.25&sector=rail,gas&status=operating&country=RU&dim=1';
  await open(page, link);
  await survives(page, link);
  await expect(on(page).facet('Sector').getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(on(page).facet('Country').getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: 'Dim instead of hide' })).toBeChecked();

  await open(page, '?q=Siberia&participant=gazprom,cnpc');
  await survives(page, '?q=Siberia&participant=gazprom,cnpc');
  await expect(on(page).search).toHaveValue('Siberia');
  await expect(on(page).chips.getByRole('button', { name: /^Remove filter/ })).toHaveCount(3);
  await expect(on(page).project(labelOf('eastern-route'))).toBeVisible();
  await expect(on(page).project(labelOf('tianwan'))).toBeHidden();

  await open(page, '?feature=tianwan-3&page=about');
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Escape');
  await addressHas(page, { page: null, feature: 'tianwan-3' });
  await expect(on(page).title).toBeVisible();
});

test('a link to a thing without a camera shows it; one with a camera keeps it', async ({ page }) => {
  await open(page, '?feature=xiapu-cfr600');
  const [zoom, latitude, longitude] = (await cameraMoves(page, null)).split('/').map(Number);
  expect(zoom).toBeGreaterThan(3);
  expect(latitude).toBeCloseTo(26.8, 0);
  expect(longitude).toBeCloseTo(120.16, 0);

  const link = '?map=mercator&view=9.25/51.9167/128.4/30/0&feature=eastern-route';
  await open(page, link.replace('/30/0', ''));
  await survives(page, link.replace('/30/0', ''));
  await open(page, link);
  await addressHas(page, { view: /^9\.25\/51\.9167\/128\.4\/30/ });
});

test('broken and unknown values are left out with a quiet notice', async ({ page }) => {
  await open(page, '?lang=xx&map=flat&view=a/b/c&sector=bogus&status=operating&page=nowhere&utm_source=mail');
  const { notices } = on(page);
  await expect(notices).toContainText('Part of the link was not understood and was left out');
  for (const name of ['lang', 'map', 'view', 'sector', 'page']) await expect(notices).toContainText(name);
  await expect(on(page).facet('Status').getByRole('checkbox', { checked: true })).toHaveCount(1);
  await notices.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices).toBeEmpty();

  await open(page, '?feature=no-such-thing');
  await expect(on(page).notices).toContainText('no-such-thing');
  await addressHas(page, { feature: null });
  await expect(on(page).projects).toHaveCount(atlas.projects.length);
});

test('Back and Forward go through selections, filters, projections and cameras', async ({ page }) => {
  await open(page);
  await on(page).project(labelOf('tianwan')).click();
  await addressHas(page, { feature: 'tianwan' });
  const close = await cameraMoves(page, null);
  await on(page).facet('Status').getByRole('button', { name: 'Only Operating' }).click();
  await page.getByRole('radio', { name: 'Globe' }).check({ force: true });
  await addressHas(page, { feature: 'tianwan', status: 'operating', map: 'globe' });

  await page.goBack();
  await addressHas(page, { map: null, status: 'operating', view: close });
  await expect(page.getByRole('radio', { name: 'Arctic' })).toBeChecked();
  await page.goBack();
  await addressHas(page, { status: null, feature: 'tianwan' });
  await page.goBack();
  await addressHas(page, { feature: null, view: null });
  await expect(on(page).title).toBeHidden();
  expect(cameraIn(page)).toBeNull();
  await page.goForward();
  await addressHas(page, { feature: 'tianwan', view: close });
  await expect(on(page).title).toBeVisible();
});

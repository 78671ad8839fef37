import type { Page } from '@playwright/test';
import { addressHas, atlas, expect, labelOf, mapIs, on, open, smallWindow, test } from './atlas.ts';

/* Each data file missing or broken: a sentence that names the file and the place in it, and another try. */

test.use(smallWindow);

type Fault = 'missing' | 'not JSON' | 'another shape';

async function break_(page: Page, file: string, fault: () => Fault | null): Promise<void> {
  await page.route(`**/assets/${file}-*.json`, async (route) => {
    switch (fault()) {
      case null:
        return route.continue();
      case 'missing':
        return route.fulfill({ status: 404, body: 'Not found' });
      case 'not JSON':
        return route.fulfill({ status: 200, body: '{"version": "2026' });
      case 'another shape':
        return route.fulfill({ status: 200, contentType: 'application/json', body: '{"version": 7}' });
    }
  });
}

test.beforeEach(({ watch }) => {
  watch.provoked.push(/status of 404/);
});

test('the list of projects: named, tried again, and the map is there without it', async ({ page }) => {
  let fault: Fault | null = 'missing';
  await break_(page, 'atlas', () => fault);
  await page.goto('/?feature=tianwan');
  const { notices, projects } = on(page);
  const retry = notices.getByRole('button', { name: 'Try again' });
  await expect(notices).toContainText(/The list of projects could not be loaded.*atlas\.json.*404/);
  await mapIs(page, 'ready');
  fault = 'not JSON';
  await retry.click();
  await expect(notices).toContainText(/atlas\.json.*JSON/);
  fault = 'another shape';
  await retry.click();
  await expect(notices).toContainText(/atlas\.json.*version/);
  fault = null;
  await retry.click();
  await expect(projects).toHaveCount(atlas.projects.length);
  await expect(notices).toBeEmpty();
  await expect(on(page).title, 'the link is honoured after all').toBeVisible();
});

test('the details of a project: named, tried again; other projects and the list work', async ({ page }) => {
  let fault: Fault | null = 'missing';
  await break_(page, 'project-tianwan', () => fault);
  await open(page, '?feature=tianwan');
  const alert = on(page).detail.getByRole('alert');
  await expect(on(page).title).toHaveText('Tianwan Nuclear Power Plant');
  await expect(alert).toContainText(/could not be loaded.*project-tianwan\.json.*404/s);
  fault = 'not JSON';
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText(/project-tianwan\.json.*JSON/);
  fault = 'another shape';
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText(/project-tianwan\.json is damaged at \w+/);
  await on(page).project(labelOf('yamal-lng')).click();
  await expect(on(page).detail.getByRole('tab', { name: 'Timeline' })).toBeVisible();
  fault = null;
  await on(page).project(labelOf('tianwan')).click();
  await expect(on(page).detail.getByRole('tab', { name: 'Timeline' })).toBeVisible();
});

test('the search index and the about file: named, tried again', async ({ page }) => {
  let fault: Fault | null = 'missing';
  await break_(page, 'search', () => fault);
  await break_(page, 'about', () => fault);
  await open(page, '?page=about');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('about.json');
  fault = null;
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog).toContainText(atlas.version);
  await page.keyboard.press('Escape');

  fault = 'another shape';
  await on(page).search.fill('tianwan');
  const alert = page.locator('search').getByRole('alert');
  await expect(alert).toContainText(/search index could not be loaded.*search\.json/);
  fault = null;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(on(page).option.first()).toContainText('Tianwan');
});

test('offline: said at once, what is loaded works, and the return of the network is enough', async ({
  page,
  context,
  watch,
}) => {
  watch.provoked.push(/ERR_INTERNET_DISCONNECTED/);
  await open(page, '?feature=xudabao');
  await expect(on(page).detail.getByRole('tab')).toHaveCount(5);
  await context.setOffline(true);
  await expect(on(page).notices).toContainText('You are offline. What has been loaded goes on working.');
  await on(page).facet('Sector').getByRole('button', { name: 'Only Nuclear power' }).click();
  await expect(on(page).projects).toHaveCount(4);
  await on(page).project(labelOf('tianwan')).click();
  await expect(on(page).title).toHaveText('Tianwan Nuclear Power Plant');
  await expect(on(page).detail.getByRole('alert')).toContainText(/project-tianwan\.json.*connection/);
  await context.setOffline(false);
  await expect(on(page).detail.getByRole('tab')).toHaveCount(5);
  await expect(on(page).notices).toBeEmpty();
  await addressHas(page, { feature: 'tianwan', sector: 'nuclear' });
});

test('a part whose code does not come says so in its place, and comes with another try', async ({ page, watch }) => {
  watch.provoked.push(/detail-panel|about-dialog|dynamically imported module|ERR_FAILED/);
  await page.route(/assets\/(detail-panel|about-dialog)-.*\.js/, (route) => route.abort());
  await open(page);
  await on(page).project(labelOf('tianwan')).click();
  const alert = on(page).detail.getByRole('alert');
  await expect(alert).toContainText('This part of the page failed. The rest goes on working.');
  await on(page).facet('Sector').getByRole('button', { name: 'Only Nuclear power' }).click();
  await expect(on(page).projects).toHaveCount(4);
  await page.unroute(/assets\/(detail-panel|about-dialog)-.*\.js/);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(on(page).title).toHaveText('Tianwan Nuclear Power Plant');
});

test('a language that does not come is said, and the one before stays', async ({ page, watch }) => {
  watch.provoked.push(/assets\/ru-|dynamically imported module|ERR_FAILED/);
  await page.route('**/assets/ru-*.js', (route) => route.abort());
  await open(page);
  await page.getByRole('button', { name: 'More controls' }).click();
  await page.getByRole('radio', { name: 'Русский' }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(on(page).notices).not.toBeEmpty();
});

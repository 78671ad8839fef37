import type { Page } from '@playwright/test';
import { addressHas, atlas, cameraMoves, expect, labelOf, on, open, smallWindow, test } from './atlas.ts';

test.use(smallWindow);

/** The count that stands beside each value of a facet, by the value's name. */
async function countsOf(page: Page, facet: string): Promise<Map<string, number>> {
  const values = on(page).facet(facet).getByRole('listitem');
  const texts = await values.evaluateAll((items) =>
    items.map((item) => [
      item.querySelector('label')?.textContent?.trim() ?? '',
      [...item.querySelectorAll('[aria-hidden]')].at(-1)?.textContent ?? '',
    ]),
  );
  return new Map(texts.map(([name = '', count]) => [name, Number(count)]));
}

const only = (page: Page, facet: string, value: string) =>
  on(page)
    .facet(facet)
    .getByRole('button', { name: `Only ${value}`, exact: true })
    .click();
const all = (page: Page, facet: string) =>
  on(page)
    .facet(facet)
    .getByRole('button', { name: `All: ${facet}` })
    .click();
const listed = (page: Page) => on(page).projects.allTextContents();
const unfold = (page: Page, facet: string) => page.locator('summary').filter({ hasText: facet }).click();

/** Chooses each value of a facet alone and compares its count with the list that this gives. */
async function countsComeTrue(page: Page, facet: string): Promise<void> {
  const counts = await countsOf(page, facet);
  expect(counts.size).toBeGreaterThan(1);
  for (const [value, count] of counts) {
    await only(page, facet, value);
    await expect(on(page).projects, `only ${value}`).toHaveCount(count);
    expect(await countsOf(page, facet), 'not counted under its own facet').toEqual(counts);
  }
  await all(page, facet);
}

test('each count is what choosing only that value shows, also under other filters', async ({ page }) => {
  await open(page);
  const sectors = await countsOf(page, 'Sector');
  expect([...sectors.values()].reduce((sum, count) => sum + count, 0)).toBe(atlas.projects.length);
  await countsComeTrue(page, 'Sector');
  await countsComeTrue(page, 'Status');
  await expect(on(page).projects).toHaveCount(atlas.projects.length);

  await unfold(page, 'Country');
  await only(page, 'Country', 'China');
  const inChina = atlas.projects.filter(({ id }) =>
    atlas.features.some((feature) => feature.projectId === id && feature.history && feature.countries.includes('CN')),
  );
  expect(await listed(page)).toEqual(inChina.map(({ labels }) => labels.en));
  await only(page, 'Status', 'Operating');
  await countsComeTrue(page, 'Sector');
});

test('totals are kept by unit and goods and add up by hand', async ({ page }) => {
  await open(page, '?sector=nuclear');
  const { totals } = on(page);
  const megawatts = (projects: readonly string[]) =>
    atlas.features
      .filter(({ type, projectId }) => type === 'unit' && projects.includes(projectId))
      .reduce((sum, { capacity }) => sum + (capacity?.unit === 'MW' ? capacity.value : 0), 0);
  const nuclear = atlas.projects.filter(({ sector }) => sector === 'nuclear').map(({ id }) => id);
  const written = (value: number) => `${value.toLocaleString('en', { maximumFractionDigits: 0 })} MW`;
  await expect(totals.getByRole('listitem')).toHaveText([written(megawatts(nuclear))]);
  await on(page).facet('Sector').getByRole('checkbox', { name: 'LNG' }).check();
  await addressHas(page, { sector: 'lng,nuclear' });
  await expect(totals.getByRole('listitem')).toHaveCount(2);
  await expect(totals).toContainText(written(megawatts(nuclear)));
  await expect(totals).toContainText('Mt/yr LNG');
  await only(page, 'Sector', 'Gas pipeline');
  const units = (await totals.getByRole('listitem').allTextContents()).map((text) => text.replace(/^[\d.,]+\s/, ''));
  expect(units.sort()).toEqual(['bcm/yr', 'km']);
});

test('all, none and only; chips; clear; Back undoes', async ({ page }) => {
  await open(page);
  const { chips, facet, count } = on(page);
  await facet('Sector').getByRole('checkbox', { name: 'Railway' }).uncheck();
  await expect(chips.getByRole('button', { name: 'Remove filter: Without Railway' })).toBeVisible();
  await only(page, 'Sector', 'Nuclear power');
  await only(page, 'Status', 'Building');
  await addressHas(page, { sector: 'nuclear', status: 'building' });
  expect(await listed(page)).toEqual(['tianwan', 'xudabao', 'xiapu-cfr600'].map(labelOf));
  await expect(count).toContainText(`3 of ${atlas.projects.length}`);

  await chips.getByRole('button', { name: 'Remove filter: Building' }).click();
  await addressHas(page, { sector: 'nuclear', status: null });
  await expect(on(page).projects).toHaveCount(4);
  await page.goBack();
  await expect(on(page).projects).toHaveCount(3);
  await page.goForward();
  await expect(on(page).projects).toHaveCount(4);

  await page.getByRole('button', { name: 'Zoom to results' }).click();
  await cameraMoves(page, null);
  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(chips).toBeHidden();
  await addressHas(page, { sector: null, status: null });
  await expect(on(page).projects).toHaveCount(atlas.projects.length);
});

test('an empty result names the filter that did it and offers its undoing', async ({ page }) => {
  await open(page, '?sector=sea&country=MN');
  const { results } = on(page);
  await expect(on(page).projects).toHaveCount(0);
  await expect(results).toContainText('Nothing passes all the filters.');
  await expect(results.getByRole('button', { name: 'Undo Sector' })).toBeVisible();
  await results.getByRole('button', { name: 'Undo Country' }).click();
  expect(await listed(page)).toEqual([labelOf('northern-sea-route')]);

  await on(page).facet('Sector').getByRole('button', { name: 'None: Sector' }).click();
  await addressHas(page, { sector: 'none' });
  await expect(on(page).projects).toHaveCount(0);
  await results.getByRole('button', { name: 'Undo Sector' }).click();
  await expect(on(page).projects).toHaveCount(atlas.projects.length);
});

test('a project opens to its sections, units and sites', async ({ page }) => {
  await open(page);
  const row = on(page).row(labelOf('tianwan'));
  await row.getByRole('button', { name: `Parts of ${labelOf('tianwan')}` }).click();
  const reactors = atlas.features.filter(({ projectId, type }) => projectId === 'tianwan' && type === 'unit');
  for (const { names } of reactors) await expect(row.getByRole('button', { name: names.en })).toBeVisible();
  const unit = reactors[2];
  await row.getByRole('button', { name: unit?.names.en }).click();
  await addressHas(page, { feature: String(unit?.id), view: /^\d/ });
  await expect(on(page).title).toHaveText(String(unit?.names.en));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { indexAtlas } from '../../src/domain/atlas.ts';
import { noFilters } from '../../src/domain/filters.ts';
import type { SeriesFile } from '../../src/domain/series-file.ts';
import { keysOf, totalsByYear } from '../../src/domain/totals-by-year.ts';
import { addressHas, expect, atlas as file, open, smallWindow, test } from './atlas.ts';
import { calm, expectNoViolations } from './axe.ts';

test.use(smallWindow);

const atlas = indexAtlas(file);
const { groups }: SeriesFile = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../geodata/built/series.json'), 'utf8'),
);

const numbersIn = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Numbers', exact: true });
  const figures = dialog.getByRole('figure');
  return { dialog, figures, totals: figures.filter({ hasText: 'Table of the years of change' }) };
};
const tableOf = async (figure: Locator) => {
  await figure.locator('summary').click();
  return figure.getByRole('table');
};

test('every series has a chart, its values as a table, and is read and chosen by keys', async ({ page }) => {
  await open(page, `?page=numbers&${calm}`);
  const { dialog, figures, totals } = numbersIn(page);
  const operating = totalsByYear(atlas, { ...noFilters, status: ['operating'] }, null);
  const measured = keysOf(operating);
  const series = groups.flatMap(({ projectId, series }) => {
    const project = atlas.projectById.get(projectId ?? '')?.labels.en;
    return series.map(({ label, points }) => ({ name: project ? `${label.en}, ${project}` : label.en, points }));
  });
  await expect(figures).toHaveCount(series.length + measured.length);
  await expect(totals).toHaveCount(measured.length);
  await expect(dialog.getByRole('img')).toHaveCount(series.length + measured.length);
  await expectNoViolations(page, 'numbers');

  // Each chart's name, which no other has, with the years of its table.
  const shown = await figures.evaluateAll((all) =>
    all.map((figure) => [
      figure.querySelector('input[type=range]')?.getAttribute('aria-label'),
      ...[...figure.querySelectorAll('details th[scope=row]')].map(({ textContent }) => textContent),
    ]),
  );
  for (const { name, points } of series)
    expect(shown).toContainEqual([`Read the values: ${name}`, ...points.map(({ year }) => String(year)).sort()]);
  expect(new Set(shown.map(([name]) => name)).size).toBe(shown.length);

  const [first] = series;
  const stops = [...new Set(first?.points.map(({ year }) => year))].sort();
  const ofFirst = page.getByRole('slider', { name: `Read the values: ${first?.name}`, exact: true });
  const figure = figures.filter({ has: ofFirst });
  const reader = figure.getByRole('slider');
  await reader.focus();
  await expect(reader).toHaveAttribute('aria-valuetext', new RegExp(`^${stops.at(-1)}: .*\\d`));
  await reader.press('ArrowLeft');
  await expect(reader).toHaveAttribute('aria-valuetext', new RegExp(`^${stops.at(-2)}: .*\\d`));
  await expect(figure.locator('p').first(), 'is read for the eye, too').toContainText(`${stops.at(-2)}: `);
  await reader.press('Home');
  await expect(reader).toHaveAttribute('aria-valuetext', new RegExp(`^${stops[0]}: `));
  await reader.press('Enter');
  await addressHas(page, { year: String(stops[0]), page: 'numbers' });
  await expect(dialog).toContainText(`Chosen year: ${stops[0]}.`);
  await expect(figure).toContainText(`Chosen year: ${stops[0]}`);
  await dialog.getByRole('button', { name: /^Back to 23 Nov 2026/ }).click();
  await addressHas(page, { year: null, page: 'numbers' });

  // The totals say the day of the data before anything is read.
  const total = totals.first();
  const now = Number(atlas.date.slice(0, 4));
  await expect(total.getByRole('slider')).toHaveAttribute('aria-valuetext', new RegExp(`^${now - 1}: |^${now}: `));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await addressHas(page, { page: null });
});

test('the sector filter narrows the page, which says so', async ({ page }) => {
  await open(page, `?sector=lng&${calm}`);
  await page.getByRole('button', { name: 'Numbers', exact: true }).click();
  const { dialog, figures } = numbersIn(page);
  await addressHas(page, { page: 'numbers', sector: 'lng' });
  const projects = new Set(atlas.projects.filter(({ sector }) => sector === 'lng').map(({ id }) => id));
  const of = (isShown: (projectId: string | null) => boolean) =>
    groups.filter(({ projectId }) => isShown(projectId)).flatMap(({ series }) => series).length;
  const sums = keysOf(totalsByYear(atlas, { ...noFilters, sector: ['lng'], status: ['operating'] }, null)).length;
  await expect(figures).toHaveCount(sums + of((id) => id === null || projects.has(id)));
  await expect(dialog).toContainText('Left out by the sector filter: Gas pipeline');
  const total = dialog.getByRole('figure', { name: 'Capacity, LNG', exact: true });
  const table = await tableOf(total);
  await expect(table).toBeVisible();
  expect(await table.getByRole('rowheader').count()).toBeGreaterThan(1);
  await dialog.getByRole('button', { name: 'Show all sectors' }).click();
  await addressHas(page, { sector: null });
  await expect(figures).not.toHaveCount(sums + of((id) => id === null || projects.has(id)));
});

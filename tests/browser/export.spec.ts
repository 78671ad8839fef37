import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { indexAtlas } from '../../src/domain/atlas.ts';
import { noFilters, visible } from '../../src/domain/filters.ts';
import { columns } from '../../src/export/rows.ts';
import { exportWords } from '../../src/i18n/late/export.ts';
import { addressHas, expect, atlas as file, on, open, smallWindow, test } from './atlas.ts';
import { calm, expectNoViolations } from './axe.ts';

/* What can be taken away: data, picture, citation. */

test.use({ ...smallWindow, permissions: ['clipboard-read', 'clipboard-write'] });

const atlas = indexAtlas(file);
const { citation, data, picture } = exportWords.en;
const dialogIn = (page: Page) => page.getByRole('dialog', { name: 'Take it away' });

/** What a press of a button hands over: the file's name and bytes. */
async function downloaded(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const event = page.waitForEvent('download');
  await button.click();
  const download = await event;
  const name = download.suggestedFilename();
  await expect(
    dialogIn(page)
      .getByRole('status')
      .filter({ hasText: `Saved as ${name}` }),
  ).toHaveCount(1);
  return { name, bytes: await readFile(await download.path()) };
}

/** The fields of a CSV by RFC 4180. */
function fieldsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

/** An XML file's root, or why it is none. */
const rootOf = (page: Page, text: string) =>
  page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName;
  }, text);

test('data as CSV and GeoJSON, and the picture as SVG and PNG, are of what is shown', async ({ page }) => {
  await open(page, `?page=export&sector=gas,lng&year=2018&${calm}`);
  const dialog = dialogIn(page);
  const day = '2018-12-31';
  const shown = visible(atlas, { ...noFilters, sector: ['gas', 'lng'] }, null, day);
  const of = `${shown.projects.length}-of-${atlas.projects.length}-projects`;
  await expect(dialog).toContainText(
    `${shown.projects.length} of ${atlas.projects.length} projects (${shown.features.size} features), filters on: Sector: Gas pipeline, LNG; as of 31 Dec 2018, data ${atlas.version}`,
  );
  await expectNoViolations(page, 'export');

  const csv = await downloaded(page, dialog.getByRole('button', { name: data.csv.button }));
  expect(csv.name).toBe(`corridors-${of}-${day}-v${atlas.version}.csv`);
  expect([...csv.bytes.subarray(0, 3)], 'byte order mark').toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = fieldsOf(csv.bytes.toString('utf8').slice(1));
  expect(head).toEqual([...columns]);
  expect(rows).toHaveLength(shown.features.size);
  for (const row of rows) expect(row, row[0]).toHaveLength(columns.length);
  expect(new Set(rows.map(([id]) => id))).toEqual(shown.features);
  const column = (row: readonly string[], name: (typeof columns)[number]) => row[columns.indexOf(name)];
  for (const row of rows) {
    expect(column(row, 'as_of'), row[0]).toBe(day);
    expect(column(row, 'licence'), row[0]).not.toBe('');
    expect(column(row, 'name_zh'), row[0]).toBe(atlas.featureById.get(String(row[0]))?.names.zh);
  }

  const map = await downloaded(page, dialog.getByRole('button', { name: data.geojson.button }));
  expect(map.name).toBe(`corridors-${of}-${day}-v${atlas.version}.geojson`);
  const collection: GeoJSON.FeatureCollection = JSON.parse(map.bytes.toString('utf8'));
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.features).toHaveLength(shown.features.size);
  for (const { type, geometry, properties } of collection.features) {
    expect(type).toBe('Feature');
    expect(geometry, String(properties?.id)).not.toBeNull();
  }

  const svg = await downloaded(page, dialog.getByRole('button', { name: picture.svg.button }));
  expect(svg.name).toBe(`corridors-map-${day}-v${atlas.version}.svg`);
  const drawing = svg.bytes.toString('utf8');
  expect(await rootOf(page, drawing)).toBe('svg');
  for (const words of ['Corridors', 'Gas pipeline', '31 Dec 2018', '© OpenStreetMap']) expect(drawing).toContain(words);
  expect(drawing, 'nothing fetched, nothing run').not.toMatch(/<script|<image|<foreignObject|url\(http/);

  await dialog.getByRole('combobox', { name: picture.size }).selectOption('1');
  const png = await downloaded(page, dialog.getByRole('button', { name: picture.png.button }));
  expect(png.name).toBe(`corridors-map-1x-${day}-v${atlas.version}.png`);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16), 'pixels wide').toBeGreaterThan(600);
});

test('citations: of the atlas, of what is selected, of the view; in each style; copied', async ({ page }) => {
  await open(page, `?feature=eastern-route&${calm}`);
  await page.getByRole('button', { name: 'More controls' }).click();
  await page.getByRole('button', { name: 'Take it away: data, picture, citation' }).click();
  await addressHas(page, { page: 'export' });
  const dialog = dialogIn(page);
  const text = dialog.getByRole('group', { name: citation.text, exact: true });
  const style = dialog.getByRole('combobox', { name: citation.style });
  const selected = dialog.getByRole('radio', { name: /^Selected: / });
  await expect(selected).toBeChecked();
  await expect(text).toContainText('Eastern Route gas pipeline');
  await expect(text).toContainText('feature=eastern-route');
  const seen = new Set<string>();
  for (const [value, label] of Object.entries(citation.styles)) {
    await style.selectOption({ label });
    await expect(style).toHaveValue(value);
    await expect(text).toContainText('feature=eastern-route');
    seen.add(String(await text.textContent()));
  }
  expect(seen.size, 'each style has its own text').toBe(Object.keys(citation.styles).length);

  await style.selectOption('bibtex');
  await expect(text).toContainText(/^@\w+\{/);
  await dialog.getByRole('button', { name: citation.copy, exact: true }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.textContent());
  const event = page.waitForEvent('download');
  await dialog.getByRole('button', { name: citation.download('bib') }).click();
  expect((await event).suggestedFilename()).toMatch(/\.bib$/);

  await style.selectOption('apa');
  await dialog.getByRole('radio', { name: citation.atlas, exact: true }).check();
  await expect(text).not.toContainText('feature=');
  await dialog.getByRole('radio', { name: citation.view }).check();
  await expect(text).toContainText('view=2');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(on(page).title).toBeVisible();
});

test('print shows the view without the dialog, and nothing to take away is said', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () =>
      document.documentElement.setAttribute('data-printed', String(document.querySelector('dialog')));
  });
  await open(page, `?page=export&sector=sea&country=MN&${calm}`);
  const dialog = dialogIn(page);
  await expect(dialog).toContainText('Nothing passes the filters, so there is nothing to take away.');
  await expect(dialog.getByRole('button', { name: data.csv.button })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'null');
  await addressHas(page, { page: null });
});

// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noFilters } from '../../src/domain/filters.ts';
import { homeView } from '../../src/domain/view.ts';
import { messages as russian } from '../../src/i18n/ru.ts';
import { store } from '../../src/state/store.ts';
import ExportDialog from '../../src/ui/export/export-dialog.tsx';
import { WordsProvider } from '../../src/ui/kit/words.tsx';
import { givenAtlas } from './fixture.ts';

const onExport = { ...homeView, page: 'export' as const };
const saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 0, 5, 12) });
  let last: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, blob: last });
  });
  givenAtlas({ view: onExport });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const section = (name: string) => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('section');
  if (!found) throw new Error(`no section ${name}`);
  return within(found);
};

test('each part says what it contains', () => {
  givenAtlas({ view: { ...onExport, year: 2020, filters: { ...noFilters, sector: ['gas'] } } });
  render(<ExportDialog />);
  const contents = '1 of 2 projects (3 features), filters on: Sector: Gas pipeline; as of 31 Dec 2020, data 2026.01.1';
  expect(screen.getByRole('dialog', { name: 'Take it away' })).toBeTruthy();
  for (const name of ['Data', 'Picture', 'Print']) expect(section(name).getByText(contents)).toBeTruthy();
});

test('where nothing passes there are no data to take, and the page says so', () => {
  givenAtlas({ view: { ...onExport, filters: { ...noFilters, sector: [] } } });
  render(<ExportDialog />);
  expect(section('Data').queryByRole('button', { name: 'Table (CSV)' })).toBeNull();
  expect(section('Data').getByText(/nothing to take away/)).toBeTruthy();
});

test('a file of the atlas that does not come is named, and nothing is saved', async () => {
  render(<ExportDialog />);
  await userEvent.click(section('Data').getByRole('button', { name: 'Table (CSV)' }));
  const alert = await section('Data').findByRole('alert');
  // The fixture's projects are not among the built files.
  expect(alert.textContent).toBe('Table (CSV) could not be made. project-power.json: not found (404).');
  expect(saved).toEqual([]);
});

test('the licences lead to their texts', () => {
  render(<ExportDialog />);
  const link = section('Data').getByRole('link', { name: /ODbL 1\.0/ });
  expect(link.getAttribute('href')).toContain('opendatacommons.org');
});

test('the sizes of the PNG are told in pixels', () => {
  render(<ExportDialog />);
  const select = section('Picture').getByRole('combobox', { name: 'Size of the PNG' });
  expect(within(select).getAllByRole('option')).toHaveLength(4);
  expect(within(select).getAllByRole('option')[0]?.textContent).toMatch(/^1×, about [\d,]+ × [\d,]+ pixels$/);
});

test('a picture that cannot be made says why', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('no', { status: 404 })));
  render(<ExportDialog />);
  await userEvent.click(section('Picture').getByRole('button', { name: 'Vector picture (SVG)' }));
  expect((await section('Picture').findByRole('alert')).textContent).toBe(
    'Vector picture (SVG) could not be made. overview.json: not found (404).',
  );
});

test('printing closes the page first', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
  render(<ExportDialog />);
  await userEvent.click(section('Print').getByRole('button', { name: 'Print…' }));
  expect(store.getState().view.page).toBeNull();
  expect(print).toHaveBeenCalledOnce();
});

test('the atlas is cited in the chosen style, and copied', async () => {
  const user = userEvent.setup();
  render(<ExportDialog />);
  const cite = section('Citation');
  const text = () => cite.getByRole('group', { name: 'Citation' }).textContent;
  expect(text()).toMatch(
    /^Corridors: An atlas of Russia–China infrastructure \(Version 2026\.01\.1\) \[Data set\]\. \(2026\)\. Retrieved January 5, 2027, from http/,
  );
  await user.selectOptions(cite.getByRole('combobox', { name: 'Style' }), 'GB/T 7714-2015');
  expect(text()).toContain('[DB/OL]. (2026-01-01)[2027-01-05]. http');
  await user.click(cite.getByRole('button', { name: 'Copy' }));
  expect(await window.navigator.clipboard.readText()).toBe(text());
  expect(await cite.findByText('Copied.')).toBeTruthy();
  expect(store.getState().notices).toEqual([]);
});

test('what is selected is cited with its own link; the view with the view’s', async () => {
  givenAtlas({ view: { ...onExport, selection: 'power', year: 2020 } });
  render(<ExportDialog />);
  const cite = section('Citation');
  const text = () => cite.getByRole('group', { name: 'Citation' }).textContent;
  expect(cite.getByRole('radio', { name: 'Selected: Power of Siberia' })).toHaveProperty('checked', true);
  expect(text()).toMatch(/^Power of Siberia\. \(2026\)\. In Corridors: .*feature=power/);
  await userEvent.click(cite.getByRole('radio', { name: 'This view of the atlas' }));
  expect(text()).toMatch(/year=2020/);
  expect(text()).not.toMatch(/page=export/);
});

test('BibTeX and RIS are files, too', async () => {
  render(<ExportDialog />);
  const cite = section('Citation');
  expect(cite.queryByRole('button', { name: /Download/ })).toBeNull();
  await userEvent.selectOptions(cite.getByRole('combobox', { name: 'Style' }), 'BibTeX');
  await userEvent.click(cite.getByRole('button', { name: 'Download .bib' }));
  expect(saved[0]?.name).toBe('corridors-citation-2026-01-01-v2026.01.1.bib');
  expect(await saved[0]?.blob.text()).toMatch(/^@online\{corridors-2026,/);
});

test('a Russian reader meets GOST first', () => {
  render(
    <WordsProvider language="ru" messages={russian}>
      <ExportDialog />
    </WordsProvider>,
  );
  expect(screen.getByRole('group', { name: 'Ссылка' }).textContent).toMatch(
    /^Коридоры \[Электронный ресурс\] : атлас инфраструктуры России и Китая\..*\(дата обращения: 05\.01\.2027\)\.$/,
  );
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { SeriesFile } from '../../src/domain/series-file.ts';
import { homeView, type View } from '../../src/domain/view.ts';
import { seriesStore } from '../../src/state/series.ts';
import { store } from '../../src/state/store.ts';
import NumbersDialog from '../../src/ui/numbers/numbers-dialog.tsx';
import { givenAtlas, project, source, text } from './fixture.ts';

const file: SeriesFile = {
  groups: [
    { projectId: 'power', series: project.series },
    {
      projectId: null,
      series: [
        {
          id: 'trade',
          label: text('Trade in all'),
          unit: 'USD-bn',
          points: [{ year: 2018, value: 107, sources: ['customs'], confidence: 'reported' }],
        },
      ],
    },
  ],
  sources: [source('kremlin'), source('ria'), source('gazprom-page'), source('customs')],
};
const given = (
  view: Partial<View> = {},
  load: ReturnType<typeof seriesStore.getState> = { type: 'ready', value: file },
) => {
  givenAtlas({ view: { ...homeView, page: 'numbers', ...view } });
  seriesStore.setState(load, true);
  render(<NumbersDialog />);
  return within(screen.getByRole('dialog', { name: 'Numbers' }));
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('every series has a chart under its sector and project, then trade, with sources numbered through', () => {
  const page = given();
  expect(page.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Totals by year',
    'Gas pipeline',
    'Trade between Russia and China',
    'Sources',
  ]);
  expect(page.getByRole('img', { name: /Gas delivered/ })).toBeTruthy();
  expect(page.getByRole('img', { name: /Trade in all/ })).toBeTruthy();
  expect(page.getByRole('link', { name: /Title customs/ }).closest('li')?.value).toBe(4);
  expect(page.getByText(/No yearly series is recorded for: Nuclear power\./)).toBeTruthy();
});

test('totals keep each unit to a chart of its own, and a year entered there is the year of the atlas', () => {
  const page = given();
  const km = page.getByRole('slider', { name: 'Read the values: Total by year: Length' });
  expect(page.getByRole('slider', { name: 'Read the values: Total by year: Gas capacity' })).toBeTruthy();
  expect(km.getAttribute('aria-valuetext')).toMatch(/^2025: 2,958.km$/);
  fireEvent.change(km, { target: { value: '0' } });
  expect(km.getAttribute('aria-valuetext')).toMatch(/^2010: 0.km$/);
  fireEvent.keyDown(km, { key: 'Enter' });
  expect(store.getState().view.year).toBe(2010);
  expect(page.getByRole('status').textContent).toContain('Chosen year: 2010');
});

test('what lies after the day of the data is said to be planned', () => {
  const page = given();
  const km = page.getByRole('slider', { name: 'Read the values: Total by year: Length' });
  fireEvent.change(km, { target: { value: '25' } });
  expect(km.getAttribute('aria-valuetext')).toMatch(/^2035: 2,958.km \(planned\)$/);
});

test('the chosen year can be left for the day of the data', async () => {
  const page = given({ year: 2019 });
  await userEvent.click(page.getByRole('button', { name: 'Back to 1 Jan 2026' }));
  expect(store.getState().view.year).toBeNull();
  expect(page.queryByRole('button', { name: /^Back to/ })).toBeNull();
});

test('the sector filter leaves series out, says so, and is undone there', async () => {
  const page = given({ filters: { ...homeView.filters, sector: ['nuclear'] } });
  expect(page.queryByRole('img', { name: /Gas delivered/ })).toBeNull();
  expect(page.getByRole('img', { name: /Trade in all/ })).toBeTruthy();
  expect(page.getByText(/Left out by the sector filter: Gas pipeline\./)).toBeTruthy();
  await userEvent.click(page.getByRole('button', { name: 'Show all sectors' }));
  expect(page.getByRole('img', { name: /Gas delivered/ })).toBeTruthy();
});

test('the status filter decides what the totals count, and is named', () => {
  const page = given({ filters: { ...homeView.filters, status: ['cancelled'] } });
  expect(page.getByText(/chosen status \(Cancelled\)/)).toBeTruthy();
  expect(page.getByText('The filters leave nothing to count in any year.')).toBeTruthy();
});

test('without its file the totals still stand, and the failure can be retried', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const page = given({}, { type: 'idle' });
  expect((await page.findByRole('alert')).textContent).toContain('The yearly series could not be loaded.');
  expect(page.getByRole('slider', { name: /Total by year: Length/ })).toBeTruthy();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(file))));
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  expect(await page.findByRole('img', { name: /Gas delivered/ })).toBeTruthy();
});

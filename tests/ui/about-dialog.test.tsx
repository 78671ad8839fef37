// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { AboutFile } from '../../src/domain/about.ts';
import { homeView } from '../../src/domain/view.ts';
import { store } from '../../src/state/store.ts';
import AboutDialog from '../../src/ui/about/about-dialog.tsx';
import HelpDialog from '../../src/ui/about/help-dialog.tsx';
import { givenAtlas, project, source, text } from './fixture.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const about: AboutFile = {
  version: '2026.01.1',
  date: '2026-01-01',
  changelog: [{ version: '2026.01.1', date: '2026-01-01', changes: [text('First release')] }],
  files: [{ name: 'gas', title: text('Gas pipelines'), licence: 'ODbL-1.0', credit: '© OpenStreetMap', features: 12 }],
  series: project.series,
  sources: [source('kremlin'), source('ria'), source('gazprom-page')],
};

test('the page says borders, licences file by file, changes and trade, and closes', async () => {
  givenAtlas({ about: { type: 'ready', value: about }, view: { ...homeView, page: 'about' } });
  render(<AboutDialog />);
  const dialog = screen.getByRole('dialog', { name: 'About Corridors' });
  expect(dialog.textContent).toContain('drawn de facto');
  const row = within(dialog).getByRole('row', { name: /Gas pipelines/ });
  expect(
    within(row)
      .getByRole('link', { name: /ODbL 1\.0/ })
      .getAttribute('href'),
  ).toContain('opendatacommons.org');
  expect(dialog.textContent).toContain('First release');
  expect(within(dialog).getByRole('img', { name: /Gas delivered/ })).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(store.getState().view.page).toBeNull();
});

test('without its file the page still stands, and says what is missing', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  givenAtlas({ view: { ...homeView, page: 'about' } });
  render(<AboutDialog />);
  expect((await screen.findByRole('alert')).textContent).toContain('about.json: there is no connection.');
  expect(screen.getByRole('dialog').textContent).toContain('Privacy');
});

test('help lists the keys of the commands that it is given, and the legend', () => {
  givenAtlas({ view: { ...homeView, page: 'help' } });
  render(<HelpDialog commands={[{ keys: ['+', '='], label: 'Zoom in' }]} />);
  expect(screen.getByRole('row', { name: /Zoom in/ }).textContent).toBe('Zoom in+ or =');
  expect(screen.getByRole('dialog', { name: 'Help' }).textContent).toContain('Building (dashed)');
});

// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { store } from '../../src/state/store.ts';
import { focusSearch } from '../../src/ui/search/focus-search.ts';
import { SearchBox } from '../../src/ui/search/search-box.tsx';
import { matchedName, movedBy } from '../../src/ui/search/suggestions.ts';
import { givenAtlas, index, text } from './fixture.ts';

beforeEach(() => givenAtlas({ search: { type: 'ready', value: index } }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const names = () => screen.getAllByRole('option').map((option) => option.textContent);
const box = () => screen.getByRole('combobox', { name: /search/i });

test('a Russian name finds the project; Enter selects it and sends the camera there', async () => {
  render(<SearchBox />);
  await userEvent.type(box(), 'сила сиб');
  expect(names()[0]).toContain('Power of Siberia Сила Сибири');
  expect(box().getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent).toBe(names()[0]);
  await userEvent.keyboard('{Enter}');
  expect(store.getState().view.selection).toBe('power');
  expect(store.getState().intent).toMatchObject({ type: 'fit', bounds: [100, 50, 110, 60] });
  expect(screen.queryAllByRole('option')).toEqual([]);
});

test('arrows, Home and End move through the suggestions; the last one filters by the text', async () => {
  render(<SearchBox />);
  await userEvent.type(box(), 'tianwan');
  await userEvent.keyboard('{ArrowUp}');
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('Show only results for “tianwan”');
  await userEvent.keyboard('{Home}');
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Tianwan');
  await userEvent.keyboard('{End}{Enter}');
  expect(store.getState().view.text).toBe('tianwan');
  expect(store.getState().view.selection).toBeNull();
});

test('a town moves the camera and selects nothing', async () => {
  render(<SearchBox />);
  await userEvent.type(box(), 'Тында');
  await userEvent.click(screen.getByRole('option', { name: /Tynda/ }));
  expect(store.getState().intent?.type).toBe('fit');
  expect(store.getState().view.selection).toBeNull();
});

test('Escape closes the list, then empties the box, and goes no further', async () => {
  let escapes = 0;
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what the box lets through
    <div onKeyDown={() => (escapes += 1)}>
      <SearchBox />
    </div>,
  );
  await userEvent.type(box(), 'tianwan');
  escapes = 0;
  await userEvent.keyboard('{Escape}');
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(box()).toHaveProperty('value', 'tianwan');
  await userEvent.keyboard('{Escape}');
  expect(box()).toHaveProperty('value', '');
  expect(escapes).toBe(0);
  await userEvent.keyboard('{Escape}');
  expect(escapes).toBe(1);
});

test('what is not found is said, with advice', async () => {
  render(<SearchBox />);
  await userEvent.type(box(), 'zzqqxx');
  expect(screen.getByRole('status').textContent).toMatch(/Nothing found for “zzqqxx”\. Check the spelling/);
});

test('a failed index says which file and can be asked for again', async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response('', { status: 404 })));
  vi.stubGlobal('fetch', fetched);
  givenAtlas();
  render(<SearchBox />);
  await userEvent.type(box(), 'a');
  expect((await screen.findByRole('alert')).textContent).toMatch(/search\.json: not found \(404\)/);
  const before = fetched.mock.calls.length;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(fetched.mock.calls.length).toBeGreaterThan(before));
});

test('clearing empties the box and the filter that it had set', async () => {
  givenAtlas({ search: { type: 'ready', value: index }, view: { ...store.getState().view, text: 'power' } });
  render(<SearchBox />);
  expect(box()).toHaveProperty('value', 'power');
  await userEvent.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(store.getState().view.text).toBe('');
  expect(document.activeElement).toBe(box());
});

test('the box can be focused from elsewhere', () => {
  render(<SearchBox />);
  focusSearch();
  expect(document.activeElement).toBe(box());
});

test('the name that matched is shown only when the shown name does not say it', () => {
  const document = {
    id: 'a',
    kind: 'project',
    names: text('Tianwan plant', 'Тяньваньская АЭС', '田湾'),
    terms: ['tianwan'],
  } as const;
  expect(matchedName({ ...document, terms: [] }, 'tian', 'en')).toBeNull();
  expect(matchedName({ ...document, terms: ['TNPP'] }, 'tnpp', 'en')).toBe('TNPP');
  expect(matchedName({ ...document, terms: ['tianwan'] }, 'tianwan', 'ru')).toBe('Tianwan plant');
  expect(matchedName({ ...document, terms: [] }, 'tjanwan', 'ru')).toBeNull();
});

test('keys move round the list', () => {
  expect(movedBy('ArrowDown', 2, 3)).toBe(0);
  expect(movedBy('ArrowUp', 0, 3)).toBe(2);
  expect(movedBy('a', 0, 3)).toBeNull();
  expect(movedBy('Home', 2, 0)).toBeNull();
});

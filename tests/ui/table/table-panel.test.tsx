// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexAtlas } from '../../../src/domain/atlas.ts';
import { homeView } from '../../../src/domain/view.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { messages as russian } from '../../../src/i18n/ru.ts';
import { messages as chinese } from '../../../src/i18n/zh.ts';
import { hover, select, setFacet, setTable, setYear } from '../../../src/state/actions.ts';
import { useAtlas } from '../../../src/state/hooks.ts';
import { store } from '../../../src/state/store.ts';
import { WordsProvider } from '../../../src/ui/kit/words.tsx';
import TablePanel from '../../../src/ui/table/table-panel.tsx';
import { atlasFile, givenAtlas, section } from '../fixture.ts';

const grid = () => screen.getByRole('grid', { name: 'Table' });
const names = () =>
  within(grid())
    .getAllByRole('rowheader')
    .map((cell) => cell.firstChild?.textContent);
const row = (name: string) =>
  within(grid())
    .getByRole('rowheader', { name: new RegExp(`^${name}`) })
    .closest('tr') as HTMLElement;
const head = (name: string) => within(grid()).getByRole('columnheader', { name });
const cell = (name: string, column: string) =>
  row(name).querySelector(`[data-column="${column}"]`)?.textContent?.replaceAll('\u00a0', ' ');
const focused = () => document.activeElement as HTMLElement;

/** The button that opens the table, and the table while it is open. */
function Opener() {
  const isOpen = useAtlas(({ view }) => view.table);
  return (
    <>
      <button type="button" onClick={() => setTable(true)}>
        Open
      </button>
      {isOpen && <TablePanel />}
    </>
  );
}

beforeEach(() => givenAtlas());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('rows of the table', () => {
  it('are the parts that pass, with what is known of them', () => {
    render(<TablePanel />);
    expect(names()).toEqual(['Section north', 'Section south', 'Station station', 'Station unit']);
    expect(cell('Section north', 'project')).toBe('Label power');
    expect(cell('Section north', 'sector')).toBe('Gas pipeline');
    expect(cell('Section north', 'kind')).toBe('Pipeline');
    expect(cell('Section north', 'status')).toBe('Operating');
    expect(cell('Section north', 'since')).toBe('2 Dec 2019');
    expect(cell('Section north', 'length')).toBe('2,158');
    expect(cell('Section south', 'length')).toBe('800measured');
    expect(cell('Section north', 'capacity')).toBe('38 bcm/yr');
    expect(cell('Section north', 'countries')).toBe('Russia');
    expect(cell('Station unit', 'accuracy')).toBe('Digitised');
    expect(cell('Station station', 'status')).toBe('–not recorded');
    expect(within(row('Section north')).getByText('Section north (ru)').getAttribute('lang')).toBe('ru');
  });

  it('follow the filters and the year', () => {
    render(<TablePanel />);
    act(() => setFacet('sector', ['nuclear']));
    expect(names()).toEqual(['Station unit']);
    expect(screen.getByText('1 of 4 rows, filters on', { selector: '[aria-hidden]' })).toBeTruthy();
    act(() => setFacet('sector', null));
    act(() => setYear(2010));
    expect(names()).toEqual(['Station unit']);
    expect(screen.getByText('1 of 4 rows', { selector: '[aria-hidden]' })).toBeTruthy();
    expect(screen.getByText('Status on 31 Dec 2010')).toBeTruthy();
  });

  it('speak Chinese and Russian, with the native name where it differs', () => {
    const words = (language: 'zh' | 'ru', messages: Messages) => (
      <WordsProvider language={language} messages={messages}>
        <TablePanel />
      </WordsProvider>
    );
    const { rerender } = render(words('zh', chinese));
    const first = () => screen.getAllByRole('rowheader')[0]?.closest('tr') as HTMLElement;
    const column = (id: string) =>
      first().querySelector(`[data-column="${id}"]`)?.textContent?.replaceAll('\u00a0', ' ');
    expect(column('name')).toBe('Section north (zh)Section north (ru)');
    expect(column('capacity')).toBe('380 亿立方米/年');
    expect(column('since')).toBe('2019年12月2日');
    rerender(words('ru', russian));
    expect(column('name')).toBe('Section north (ru)');
    expect(column('length')).toBe('2158');
    expect(screen.getByText('Состояние на 1 янв. 2026 г.')).toBeTruthy();
    expect(screen.getByText('Строк: 4 из 4', { selector: '[aria-hidden]' })).toBeTruthy();
  });

  it('say what is only announced', () => {
    const planned = section('east', 'power', {
      history: [
        { from: '2024', status: 'building' },
        { from: '2027-01', status: 'operating', planned: true },
      ],
    });
    const value = indexAtlas({ ...atlasFile, features: [planned] });
    givenAtlas({ atlas: { type: 'ready', value }, view: { ...homeView, year: 2028 } });
    render(<TablePanel />);
    expect(cell('Section east', 'since')).toBe('announced for Jan 2027');
    act(() => setYear(null));
    expect(cell('Section east', 'since')).toBe('2024');
  });

  it('can be the projects', async () => {
    const user = userEvent.setup();
    render(<TablePanel />);
    await user.click(screen.getByRole('radio', { name: 'Projects' }));
    expect(names()).toEqual(['Label power', 'Label plant']);
    expect(screen.queryByRole('columnheader', { name: 'Kind' })).toBeNull();
    expect(cell('Label power', 'length')).toBe('2,958partly measured');
    expect(cell('Label power', 'accuracy')).toBe('Surveyed to generalised');
    expect(cell('Label power', 'since')).toBe('2 Dec 2019');
    expect(screen.queryByText(/^Lengths and capacities add up/)).toBeNull();
    act(() => setFacet('sector', ['gas']));
    expect(screen.getByText(/^Lengths and capacities add up/)).toBeTruthy();
    expect(screen.getByText('1 of 2 rows, filters on', { selector: '[aria-hidden]' })).toBeTruthy();
  });

  it('can be those in view of the map', async () => {
    givenAtlas({ bounds: [104, 49, 120, 51.5] });
    const user = userEvent.setup();
    render(<TablePanel />);
    await user.click(screen.getByRole('checkbox', { name: 'Only what is in view' }));
    expect(names()).toEqual(['Section north', 'Section south']);
    expect(screen.getByText('2 of 4 rows, only in view', { selector: '[aria-hidden]' })).toBeTruthy();
    act(() => store.setState({ bounds: [-10, 0, 10, 10] }));
    const showAll = screen.getByRole('button', { name: 'Show the rows outside the view too' });
    await user.click(showAll);
    expect(names()).toHaveLength(4);
    expect(focused()).toBe(screen.getByRole('heading', { name: 'Table' }));
  });

  it('cannot be those in view without a map, and it says why', () => {
    render(<TablePanel />);
    const box = screen.getByRole('checkbox', { name: 'Only what is in view' }) as HTMLInputElement;
    expect(box.disabled).toBe(true);
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^No map is shown/,
    );
  });

  it('are counted aloud only once they stand still', () => {
    vi.useFakeTimers();
    render(<TablePanel />);
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toBe('4 of 4 rows');
    act(() => setYear(2010));
    act(() => vi.advanceTimersByTime(500));
    act(() => setYear(2005));
    act(() => vi.advanceTimersByTime(500));
    expect(said()).toBe('4 of 4 rows');
    act(() => vi.advanceTimersByTime(500));
    expect(said()).toBe('0 of 4 rows');
  });
});

describe('an empty table', () => {
  it('names the filter to undo and keeps the keyboard', async () => {
    givenAtlas({ view: { ...homeView, filters: { ...homeView.filters, sector: ['gas'], status: ['cancelled'] } } });
    const user = userEvent.setup();
    render(<TablePanel />);
    await user.click(screen.getByRole('button', { name: 'Undo Status' }));
    expect(names()).toContain('Section north');
    expect(focused()).toBe(screen.getByRole('heading', { name: 'Table' }));
  });

  it('names the year where it is to blame', async () => {
    givenAtlas({ view: { ...homeView, year: 1950 } });
    const user = userEvent.setup();
    render(<TablePanel />);
    await user.click(screen.getByRole('button', { name: 'Undo year 1950' }));
    expect(store.getState().view.year).toBeNull();
    expect(names()).toHaveLength(4);
  });

  it('says that the list is on its way, or why it is not', () => {
    givenAtlas({ atlas: { type: 'loading' } });
    render(<TablePanel />);
    expect(screen.getByText('Loading the list…')).toBeTruthy();
    act(() => store.setState({ atlas: { type: 'failed', issue: { type: 'offline', file: 'atlas.json' } } }));
    expect(screen.getByRole('alert').textContent).toContain('atlas.json');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('sorting', () => {
  it('goes from one end, from the other, and back to the order of the atlas', async () => {
    const user = userEvent.setup();
    render(<TablePanel />);
    const name = within(head('Name')).getByRole('button');
    expect(head('Name').getAttribute('aria-sort')).toBe('none');
    await user.click(name);
    expect(head('Name').getAttribute('aria-sort')).toBe('ascending');
    await user.click(name);
    expect(head('Name').getAttribute('aria-sort')).toBe('descending');
    expect(names()).toEqual(['Station unit', 'Station station', 'Section south', 'Section north']);
    await user.click(name);
    expect(head('Name').getAttribute('aria-sort')).toBe('none');
    expect(names()).toEqual(['Section north', 'Section south', 'Station station', 'Station unit']);
  });

  it('leaves what has no value at the end both ways', async () => {
    const user = userEvent.setup();
    render(<TablePanel />);
    const length = within(head('Length, km')).getByRole('button');
    await user.click(length);
    expect(head('Length, km').getAttribute('aria-sort')).toBe('descending');
    expect(names()).toEqual(['Section north', 'Section south', 'Station station', 'Station unit']);
    await user.click(length);
    expect(names()).toEqual(['Section south', 'Section north', 'Station station', 'Station unit']);
  });
});

describe('the table and the map', () => {
  it('share the selection', async () => {
    const user = userEvent.setup();
    render(<TablePanel />);
    await user.click(row('Section south'));
    expect(store.getState().view.selection).toBe('south');
    expect(store.getState().intent).toMatchObject({ type: 'fit', bounds: [105, 50, 110, 52] });
    expect(row('Section south').getAttribute('aria-selected')).toBe('true');
    act(() => select('north'));
    expect(row('Section south').getAttribute('aria-selected')).toBe('false');
    expect(row('Section north').getAttribute('aria-selected')).toBe('true');
  });

  it('share what is lit', async () => {
    const user = userEvent.setup();
    const { unmount } = render(<TablePanel />);
    await user.hover(row('Section north'));
    expect(store.getState().pointer.hover).toBe('north');
    act(() => hover('unit'));
    expect(row('Station unit').dataset.lit).toBe('true');
    expect(row('Section north').dataset.lit).toBeUndefined();
    await user.click(screen.getByRole('radio', { name: 'Projects' }));
    act(() => hover('unit'));
    expect(row('Label plant').dataset.lit).toBe('true');
    unmount();
    expect(store.getState().pointer.hover).toBeNull();
  });
});

describe('the keyboard in the table', () => {
  it('has one stop, moves by keys, selects and sorts', async () => {
    const user = userEvent.setup();
    render(<TablePanel />);
    const stops = () => [...grid().querySelectorAll('[tabindex="0"]')];
    expect(stops()).toEqual([within(head('Name')).getByRole('button')]);
    act(() => within(head('Name')).getByRole('button').focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(focused()).toBe(row('Section south').querySelector('[data-column="project"]'));
    expect(stops()).toEqual([focused()]);
    expect(store.getState().pointer.hover).toBe('south');
    await user.keyboard(' ');
    expect(store.getState().view.selection).toBe('south');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe(row('Station unit').querySelector('[data-column="accuracy"]'));
    await user.keyboard('{Home}{Enter}');
    expect(store.getState().view.selection).toBe('unit');
    await user.keyboard('{Control>}{Home}{/Control}{Enter}');
    expect(head('Name').getAttribute('aria-sort')).toBe('ascending');
    await user.keyboard('{PageDown}');
    expect(focused().closest('tr')).toBe(row('Station unit'));
  });

  it('stays in the table when its row goes away', async () => {
    render(<TablePanel />);
    act(() => row('Section south').querySelector<HTMLElement>('th')?.focus());
    act(() => setFacet('sector', ['nuclear']));
    expect(focused()).toBe(within(head('Name')).getByRole('button'));
  });

  it('goes to the title when the last row goes away', () => {
    render(<TablePanel />);
    act(() => row('Section south').querySelector<HTMLElement>('th')?.focus());
    act(() => setFacet('sector', []));
    expect(focused()).toBe(screen.getByRole('heading', { name: 'Table' }));
  });

  it('does not come back to a reader who has left for nowhere', () => {
    render(<TablePanel />);
    act(() => row('Section south').querySelector<HTMLElement>('th')?.focus());
    act(() => focused().blur());
    act(() => setFacet('sector', ['nuclear']));
    expect(focused()).toBe(document.body);
  });

  it('goes to the title on opening, and back on closing', async () => {
    const user = userEvent.setup();
    render(<Opener />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(focused()).toBe(screen.getByRole('heading', { name: 'Table' }));
    await user.click(screen.getByRole('button', { name: 'Close the table' }));
    expect(store.getState().view.table).toBe(false);
    expect(focused()).toBe(screen.getByRole('button', { name: 'Open' }));
  });

  it('is not taken by a table that a link opened', () => {
    render(<TablePanel />);
    expect(focused()).toBe(document.body);
  });
});

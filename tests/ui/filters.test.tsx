// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { homeView } from '../../src/domain/view.ts';
import { setFacet } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import { activeFilters } from '../../src/ui/filters/active-filters.ts';
import { Chips } from '../../src/ui/filters/chips.tsx';
import { FilterPanel } from '../../src/ui/filters/filter-panel.tsx';
import { givenAtlas } from './fixture.ts';

const chosen = (facet: 'sector' | 'status' | 'participant') => store.getState().view.filters[facet];
const group = (name: string) => screen.getByRole('group', { name });

beforeEach(() => givenAtlas());
afterEach(cleanup);

describe('facets', () => {
  it('list each value that occurs with its count, ticked while nothing is filtered', () => {
    render(<FilterPanel />);
    const sector = within(group('Sector'));
    expect(sector.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, true]);
    expect(sector.getByRole('checkbox', { name: 'Gas pipeline' })).toBeTruthy();
    expect(sector.getAllByText('1 project')).toHaveLength(2);
    expect(sector.queryByRole('checkbox', { name: 'Railway' })).toBeNull();
  });

  it('take a value off, bring it back, choose none, all and only', async () => {
    const user = userEvent.setup();
    render(<FilterPanel />);
    const gas = screen.getByRole('checkbox', { name: 'Gas pipeline' });
    await user.click(gas);
    expect(chosen('sector')).toEqual(['nuclear']);
    await user.click(gas);
    expect(chosen('sector')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Only Nuclear power' }));
    expect(chosen('sector')).toEqual(['nuclear']);
    await user.click(screen.getByRole('button', { name: 'None: Sector' }));
    expect(chosen('sector')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'All: Sector' }));
    expect(chosen('sector')).toBeNull();
  });

  it('keep the focus on a button that has nothing more to do', async () => {
    const user = userEvent.setup();
    render(<FilterPanel />);
    const none = screen.getByRole('button', { name: 'None: Sector' });
    await user.click(none);
    expect(document.activeElement).toBe(none);
    expect(none.getAttribute('aria-disabled')).toBe('true');
  });

  it('count each value under the other facets and keep what has none', () => {
    render(<FilterPanel />);
    setFacet('participant', ['gazprom']);
    return screen.findByText('0 projects').then((zero) => {
      const row = zero.closest('li');
      expect(within(row as HTMLElement).getByRole('checkbox', { name: 'Nuclear power' })).toBeTruthy();
    });
  });
});

describe('chips', () => {
  it('are absent while nothing is filtered', () => {
    render(<Chips />);
    expect(screen.queryByRole('region', { name: 'Active filters' })).toBeNull();
  });

  it('name the active filters and remove them one by one', async () => {
    givenAtlas({ view: { ...homeView, text: 'power', filters: { ...homeView.filters, sector: ['gas'] } } });
    const user = userEvent.setup();
    render(<Chips />);
    await user.click(screen.getByRole('button', { name: 'Remove filter: Gas pipeline' }));
    expect(chosen('sector')).toBeNull();
    expect(store.getState().view.text).toBe('power');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove filter: “power”');
    await user.click(screen.getByRole('button', { name: 'Remove filter: “power”' }));
    expect(store.getState().view.text).toBe('');
  });

  it('clear everything, and switch between hiding and dimming', async () => {
    givenAtlas({ view: { ...homeView, filters: { ...homeView.filters, sector: [], status: ['building'] } } });
    const user = userEvent.setup();
    render(<Chips />);
    expect(screen.getByRole('button', { name: 'Remove filter: Sector: none' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Dim instead of hide' }));
    expect(store.getState().view.dim).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(store.getState().view.filters).toEqual(homeView.filters);
  });
});

describe('activeFilters', () => {
  const every = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const chips = (participant: readonly string[] | null) =>
    activeFilters({ ...homeView.filters, participant }, () => every).map(({ type, value, rest }) => ({
      type,
      value,
      rest,
    }));

  it('name few values, and lift the facet with the last', () => {
    expect(chips(['a'])).toEqual([{ type: 'value', value: 'a', rest: null }]);
    expect(chips(['a', 'b'])).toEqual([
      { type: 'value', value: 'a', rest: ['b'] },
      { type: 'value', value: 'b', rest: ['a'] },
    ]);
  });

  it('name what is left out where that is less', () => {
    expect(chips(every.slice(1))).toEqual([{ type: 'without', value: 'a', rest: null }]);
    expect(chips(every.slice(2))[1]).toEqual({ type: 'without', value: 'b', rest: [...every.slice(2), 'b'] });
  });

  it('count what is neither few nor nearly all, and say none', () => {
    expect(chips(['a', 'b', 'c', 'd'])).toEqual([{ type: 'some', value: '', rest: null }]);
    expect(chips([])).toEqual([{ type: 'none', value: '', rest: null }]);
    expect(chips(null)).toEqual([]);
  });
});

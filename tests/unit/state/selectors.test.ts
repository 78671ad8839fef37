import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/domain/filters.ts';
import { type SearchIndex, searchIndex } from '../../../src/domain/search.ts';
import { homeView } from '../../../src/domain/view.ts';
import { memoised } from '../../../src/state/memo.ts';
import {
  selectBlocking,
  selectCounts,
  selectMatches,
  selectSelection,
  selectTotals,
  selectVisible,
} from '../../../src/state/selectors.ts';
import { initialState, store } from '../../../src/state/store.ts';
import { threeProjects } from '../three-projects.ts';

const given = (more: Partial<typeof initialState> = {}) => {
  store.setState({ ...initialState, atlas: { type: 'ready', value: threeProjects }, ...more }, true);
  return store.getState();
};
const filtered = (filters: Partial<typeof noFilters>, more: object = {}) =>
  given({ view: { ...homeView, filters: { ...noFilters, ...filters }, ...more } });
const names = (state: typeof initialState) => selectVisible(state)?.projects.map(({ id }) => id);

beforeEach(() => void given());
afterEach(() => store.setState(initialState, true));

describe('what is derived', () => {
  it('is nothing until the atlas is there', () => {
    const state = given({ atlas: { type: 'loading' } });
    expect([selectVisible(state), selectCounts(state), selectTotals(state), selectSelection(state)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(selectBlocking(state)).toEqual([]);
  });

  it('is the same, by reference, until something it rests on changes', () => {
    const first = given();
    const second = {
      ...first,
      pointer: { hover: 'plant', choices: null },
      view: { ...first.view, theme: 'dark' as const },
    };
    expect(selectVisible(second)).toBe(selectVisible(first));
    expect(selectCounts(second)).toBe(selectCounts(first));
    expect(selectTotals(second)).toBe(selectTotals(first));
    expect(selectVisible(filtered({ sector: ['gas'] }))).not.toBe(selectVisible(first));
  });
});

describe('totals', () => {
  it('keep each unit to itself', () => {
    expect([...(selectTotals(given()) ?? [])]).toEqual([
      ['km', 4500],
      ['bcm/yr', 38],
      ['MW', 2260],
    ]);
  });

  it('are of what is shown', () => {
    expect([...(selectTotals(filtered({ status: ['building'] })) ?? [])]).toEqual([
      ['km', 500],
      ['MW', 1200],
    ]);
  });
});

describe('counts', () => {
  it('of a facet follow every filter but its own', () => {
    const counts = selectCounts(filtered({ sector: ['gas'], status: ['building'] }));
    expect([...(counts?.sector ?? [])]).toEqual([
      ['gas', 1],
      ['nuclear', 1],
    ]);
    expect([...(counts?.status ?? [])].sort()).toEqual([
      ['building', 1],
      ['operating', 1],
    ]);
    expect([...(counts?.role ?? [])]).toEqual([['mission', 1]]);
  });
});

describe('the filters to undo', () => {
  it('are those that alone empty the list', () => {
    expect(selectBlocking(filtered({ sector: ['rail'], role: ['mission'] }))).toEqual(['sector', 'role']);
    expect(selectBlocking(filtered({ sector: ['rail'], participant: ['rosatom'] }))).toEqual(['sector', 'participant']);
    expect(selectBlocking(filtered({ sector: [], role: [] }))).toEqual([]);
  });
});

describe('a text', () => {
  const index: SearchIndex = searchIndex([
    { id: 'unit-1', kind: 'unit', names: { en: 'Unit one', ru: 'Первый', zh: '一号' }, terms: [], projectId: 'plant' },
  ]);

  it('filters once its index is there', () => {
    const waiting = filtered({}, { text: 'unit' });
    expect(selectMatches(waiting)).toBeNull();
    expect(names(waiting)).toEqual(['pipeline', 'plant', 'railway']);
    expect(names({ ...waiting, search: { type: 'ready', value: index } })).toEqual(['plant']);
  });
});

describe('the selection', () => {
  const selected = (selection: string) => {
    const found = selectSelection(given({ view: { ...homeView, selection } }));
    return found && [found.project.id, found.feature?.id ?? null];
  };
  it('is a project, or a feature within its project', () => {
    expect(selected('plant')).toEqual(['plant', null]);
    expect(selected('unit-1')).toEqual(['plant', 'unit-1']);
    expect(selected('old-plant')).toEqual(['plant', null]);
    expect(selected('atlantis')).toBeNull();
  });
});

describe('a remembered result', () => {
  it('is computed once for the same inputs, compared by reference', () => {
    let runs = 0;
    const sum = memoised((list: readonly number[], more: number) => {
      runs += 1;
      return list.length + more;
    });
    const list = [1, 2];
    expect([sum(list, Number.NaN), sum(list, Number.NaN), sum(list, 1), sum([1, 2], 1)]).toEqual([
      Number.NaN,
      Number.NaN,
      3,
      3,
    ]);
    expect(runs).toBe(3);
  });
});

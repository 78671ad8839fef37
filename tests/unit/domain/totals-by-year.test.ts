import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../../src/domain/atlas.ts';
import { noFilters, visible } from '../../../src/domain/filters.ts';
import { dayOf } from '../../../src/domain/history.ts';
import { totalsOf } from '../../../src/domain/totals.ts';
import { keysOf, totalsByYear } from '../../../src/domain/totals-by-year.ts';
import { firstYear, lastYear } from '../../../src/domain/view.ts';
import { atlasArbitrary, filtersArbitrary } from '../atlas-arbitrary.ts';

const names = { en: 'x', ru: 'x', zh: 'x' };
const atlas = indexAtlas({
  version: '2026.11.1',
  date: '2026-11-23',
  credits: [],
  redirects: {},
  organisations: [],
  projects: [
    {
      id: 'gas',
      sector: 'gas',
      role: 'mission',
      order: 1,
      names,
      labels: names,
      places: names,
      participants: [],
      bounds: [0, 0, 1, 1],
    },
  ],
  features: [
    { id: 'a', km: 100, history: [{ from: '2019-12-02', status: 'operating' as const }] },
    {
      id: 'b',
      km: 50,
      history: [
        { from: '2020-05', status: 'building' as const },
        { from: '2030', status: 'operating' as const, planned: true },
      ],
    },
  ].map(({ id, km, history }) => ({
    id,
    projectId: 'gas',
    type: 'section' as const,
    kind: 'pipeline' as const,
    role: 'main' as const,
    names,
    countries: ['RU' as const],
    accuracy: 'surveyed' as const,
    rank: 1 as const,
    bounds: [0, 0, 1, 1] as [number, number, number, number],
    measuredKm: km,
    history,
  })),
});
const operating = { ...noFilters, status: ['operating'] };

describe('totals by year', () => {
  const years = totalsByYear(atlas, operating, null);
  const km = (year: number) => years.find((each) => each.year === year)?.totals.get('km') ?? 0;

  it('run over the whole time axis', () => {
    expect(years.map(({ year }) => year)).toEqual(
      Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at),
    );
  });

  it('are of 31 December, and rise when something begins to operate', () => {
    expect([2018, 2019, 2020, 2029, 2030, 2035].map(km)).toEqual([0, 100, 100, 100, 150, 150]);
  });

  it('are planned from the first 31 December after the day of the data', () => {
    expect(years.filter(({ planned }) => planned)[0]?.year).toBe(2026);
    expect(years.filter(({ planned }) => !planned).at(-1)?.year).toBe(2025);
  });

  it('count what the status filter asks for', () => {
    const building = totalsByYear(atlas, { ...noFilters, status: ['building'] }, null);
    expect(building.filter(({ totals }) => totals.get('km') === 50).map(({ year }) => year)).toEqual([
      2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029,
    ]);
  });

  it('agree with the totals of each day, whatever the atlas and the filters', () => {
    fc.assert(
      fc.property(atlasArbitrary, filtersArbitrary, fc.boolean(), (any, filters, searching) => {
        const matches = searching ? new Set(['p0']) : null;
        for (const { year, totals: found, planned } of totalsByYear(any, filters, matches, 1988, 2035)) {
          expect([...found]).toEqual([...totalsOf(any, visible(any, filters, matches, dayOf(year)))]);
          expect(planned).toBe(dayOf(year) > any.date);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('name what occurs, in the order of the vocabulary, tonnes by whose they are', () => {
    expect(keysOf(years)).toEqual(['km']);
    expect(keysOf(totalsByYear(atlas, { ...noFilters, sector: [] }, null))).toEqual([]);
    const sums = new Map([
      ['MW', 1] as const,
      ['Mt/yr rail', 2] as const,
      ['Mt/yr oil', 3] as const,
      ['km', 0] as const,
    ]);
    expect(keysOf([{ year: 2020, totals: sums, planned: false }])).toEqual(['Mt/yr oil', 'Mt/yr rail', 'MW']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeatureRecord, indexAtlas } from '../../../src/domain/atlas.ts';
import { noFilters, visible } from '../../../src/domain/filters.ts';
import { dayOf, statusOn } from '../../../src/domain/history.ts';
import {
  collatorOf,
  columnsOf,
  compareRows,
  hasValue,
  rowMeets,
  rowTotal,
  type Spoken,
  type TableMode,
  type TableRow,
  tableColumns,
  tableModes,
  tableRows,
} from '../../../src/domain/table-rows.ts';
import type { Language, Text } from '../../../src/domain/text.ts';
import { projectState, totalsOf } from '../../../src/domain/totals.ts';
import { units } from '../../../src/domain/vocabulary.ts';
import { atlasArbitrary, filtersArbitrary } from '../atlas-arbitrary.ts';

const text = (en: string, ru = en, zh = en): Text => ({ en, ru, zh });
const spokenIn = (language: Language): Spoken => ({
  collator: collatorOf(language),
  text: (words) => words[language],
  kind: (kind) => kind,
  countries: (countries) => countries.join(', '),
});
const english = spokenIn('en');

const section = (id: string, more: Partial<FeatureRecord> = {}): FeatureRecord => ({
  id,
  projectId: 'gas',
  type: 'section',
  kind: 'pipeline',
  role: 'main',
  names: text(id),
  countries: ['RU'],
  accuracy: 'surveyed',
  rank: 1,
  bounds: [100, 50, 105, 55],
  history: [{ from: '2019', status: 'operating' }],
  ...more,
});
const atlasOf = (...features: FeatureRecord[]) =>
  indexAtlas({
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
        names: text('The gas pipeline'),
        labels: text('Gas'),
        places: text('There'),
        participants: [],
        bounds: [100, 50, 110, 60],
      },
    ],
    features,
  });
/** The rows of an atlas of these features without any filter; `day` is also the day of what is shown. */
const rowsOf = (mode: TableMode, day: string, ...features: FeatureRecord[]): readonly TableRow[] => {
  const atlas = atlasOf(...features);
  return tableRows(atlas, visible(atlas, noFilters, null, day), day, mode);
};
const only = (rows: readonly TableRow[]): TableRow => {
  expect(rows).toHaveLength(1);
  return rows[0] as TableRow;
};

describe('rows of parts', () => {
  it('say from when they have their status, and whether that is only announced', () => {
    const history = [
      { from: '2014-09-01', status: 'building' as const },
      { from: '2019-12-02', status: 'operating' as const },
      { from: '2027', status: 'suspended' as const, planned: true },
    ];
    const on = (day: string) => only(rowsOf('parts', day, section('a', { history })));
    expect(on('2019-12-01')).toMatchObject({ status: 'building', since: { date: '2014-09-01', planned: false } });
    expect(on('2019-12-02')).toMatchObject({ status: 'operating', since: { date: '2019-12-02', planned: false } });
    expect(on('2027-12-31')).toMatchObject({ status: 'suspended', since: { date: '2027', planned: true } });
  });

  it('count a status from its first entry where entries repeat it', () => {
    const history = [
      { from: '2010', status: 'operating' as const },
      { from: '2015', status: 'operating' as const, planned: true },
    ];
    expect(only(rowsOf('parts', '2020-01-01', section('a', { history }))).since).toEqual({
      date: '2010',
      planned: false,
    });
  });

  it('take the published length before the measured one, and tell which', () => {
    const length = (more: Partial<FeatureRecord>) => only(rowsOf('parts', '2020-01-01', section('a', more))).length;
    expect(length({ officialKm: 2159, measuredKm: 2155 })).toEqual({ km: 2159, basis: 'official' });
    expect(length({ measuredKm: 2155 })).toEqual({ km: 2155, basis: 'measured' });
    expect(length({})).toBeNull();
  });
});

describe('rows of projects', () => {
  const features = [
    section('a', { officialKm: 100, accuracy: 'generalised', countries: ['CN'] }),
    section('b', { measuredKm: 50, history: [{ from: '2017', status: 'building' }] }),
    section('lane', { role: 'variant', measuredKm: 900 }),
  ];

  it('add up lines and branches, and tell what the sum is made of', () => {
    const row = only(rowsOf('projects', '2020-01-01', ...features));
    expect(row).toMatchObject({
      names: text('Gas'),
      kind: null,
      status: 'operating',
      since: { date: '2019', planned: false },
      length: { km: 150, basis: 'partly' },
      countries: ['RU', 'CN'],
      accuracy: ['surveyed', 'generalised'],
    });
    expect(only(rowsOf('projects', '2018-01-01', ...features))).toMatchObject({
      status: 'building',
      since: { date: '2017', planned: false },
      length: { km: 50, basis: 'measured' },
    });
  });

  it('are in view where one of their parts is', () => {
    const row = only(rowsOf('projects', '2020-01-01', section('a'), section('b', { bounds: [120, 50, 121, 51] })));
    expect(rowMeets(row, [119, 49, 122, 52])).toBe(true);
    // Inside the bounds of the project as a whole, and empty.
    expect(rowMeets(row, [110, 51, 115, 52])).toBe(false);
  });
});

describe('rows of any atlas', () => {
  const cases = fc.record({
    atlas: atlasArbitrary,
    filters: filtersArbitrary,
    year: fc.integer({ min: 1985, max: 2036 }),
    mode: fc.constantFrom(...tableModes),
  });

  it('are what passes the filters, each once', () => {
    fc.assert(
      fc.property(cases, ({ atlas, filters, year, mode }) => {
        const shown = visible(atlas, filters, null, dayOf(year));
        const ids = tableRows(atlas, shown, dayOf(year), mode).map(({ id }) => id);
        const wanted = mode === 'parts' ? [...shown.features] : shown.projects.map(({ id }) => id);
        expect([...ids].sort()).toEqual([...wanted].sort());
        expect(ids.length).toBeLessThanOrEqual(rowTotal(atlas, mode));
      }),
      { seed: 2018 },
    );
  });

  it('have the status of the day, and lengths that add up to the totals', () => {
    fc.assert(
      fc.property(cases, ({ atlas, filters, year }) => {
        const day = dayOf(year);
        const shown = visible(atlas, filters, null, day);
        for (const row of tableRows(atlas, shown, day, 'parts'))
          expect(row.status).toBe(statusOn(row.features[0]?.history ?? [], day));
        const projects = tableRows(atlas, shown, day, 'projects');
        for (const row of projects)
          expect(row.status).toBe(projectState(atlas.featuresOf.get(row.id) ?? [], day)?.status ?? null);
        const km = projects.reduce((sum, { length }) => sum + (length?.km ?? 0), 0);
        expect(km).toBe(totalsOf(atlas, shown).get('km') ?? 0);
      }),
      { seed: 2018 },
    );
  });

  it('have had their status from the day they say', () => {
    fc.assert(
      fc.property(cases, ({ atlas, year, mode }) => {
        const day = dayOf(year);
        for (const row of tableRows(atlas, visible(atlas, noFilters, null, day), day, mode)) {
          expect(row.since === null).toBe(row.status === null);
          if (!row.since) continue;
          const parts = mode === 'projects' ? (atlas.featuresOf.get(row.id) ?? []) : row.features;
          const statusIn = (some: number) =>
            mode === 'projects'
              ? projectState(parts, dayOf(some))?.status
              : statusOn(parts[0]?.history ?? [], dayOf(some));
          const since = Number(row.since.date);
          for (let each = since; each <= year; each += 1) expect(statusIn(each)).toBe(row.status);
          expect(statusIn(since - 1)).not.toBe(row.status);
        }
      }),
      { seed: 2018 },
    );
  });
});

const rowArbitrary: fc.Arbitrary<TableRow> = fc
  .record({
    name: fc.constantFrom('Unit 2', 'Unit 10', 'Ärmel', 'Zeya', 'аЯ', '北京'),
    officialKm: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    capacity: fc.option(
      fc.record({
        value: fc.integer({ min: 1, max: 5 }),
        unit: fc.constantFrom('MW' as const, 'Mt/yr' as const, 'bcm/yr' as const),
      }),
      { nil: undefined },
    ),
    from: fc.constantFrom('2019', '2019-12', '2019-12-02', '2001'),
    accuracy: fc.constantFrom('surveyed' as const, 'schematic' as const),
    dated: fc.boolean(),
  })
  .map(({ name, officialKm, capacity, from, accuracy, dated }) => {
    const part = section('a', { names: text(name), officialKm, capacity, accuracy });
    const [row] = rowsOf('parts', '2020-12-31', { ...part, history: [{ from, status: 'operating' }] });
    return { ...(row as TableRow), ...(!dated && { status: null, since: null }) };
  });

describe('comparison of rows', () => {
  it('is an order: the same both ways round, and along any chain', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableColumns), rowArbitrary, rowArbitrary, rowArbitrary, (column, a, b, c) => {
        fc.pre([a, b, c].every((row) => hasValue(row, column)));
        const compare = (one: TableRow, other: TableRow) => Math.sign(compareRows(column, one, other, english));
        expect(compare(a, a)).toBe(0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
      { seed: 2018, numRuns: 500 },
    );
  });

  it('never takes two units for numbers: those of a unit stay together', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 12 }), (all) => {
        const rows = all.filter((row) => hasValue(row, 'capacity'));
        const sorted = rows
          .toSorted((a, b) => compareRows('capacity', a, b, english))
          .map(({ capacity }) => capacity[0]);
        const order = sorted.map((quantity) => units.indexOf(quantity?.unit ?? 'km'));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const [at, quantity] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next && next.unit === quantity?.unit) expect(quantity.value).toBeLessThanOrEqual(next.value);
        }
      }),
      { seed: 2018 },
    );
  });

  const sortedNames = (language: Language, ...names: Text[]) => {
    const rows = names.map((each, at) => only(rowsOf('parts', '2020-01-01', section(`s${at}`, { names: each }))));
    const spoken = spokenIn(language);
    return rows.toSorted((a, b) => compareRows('name', a, b, spoken)).map((row) => row.names[language]);
  };

  it('knows the language: numbers by size, Cyrillic with ё, Chinese by pinyin', () => {
    expect(sortedNames('en', text('Unit 10'), text('unit 2'), text('Éast'), text('Fern'))).toEqual([
      'Éast',
      'Fern',
      'unit 2',
      'Unit 10',
    ]);
    expect(sortedNames('ru', text('', 'Жигалово'), text('', 'Ёлки'), text('', 'Енисей'))).toEqual([
      'Ёлки',
      'Енисей',
      'Жигалово',
    ]);
    expect(sortedNames('zh', text('', '', '上海'), text('', '', '北京'), text('', '', '黑河'))).toEqual([
      '北京',
      '黑河',
      '上海',
    ]);
  });

  it('puts the less exact of two dates first', () => {
    const since = (from: string) =>
      only(rowsOf('parts', '2020-12-31', section('a', { history: [{ from, status: 'operating' }] })));
    const dates = ['2019-12-02', '2020', '2019', '2019-12'].map(since);
    expect(dates.toSorted((a, b) => compareRows('since', a, b, english)).map((row) => row.since?.date)).toEqual([
      '2019',
      '2019-12',
      '2019-12-02',
      '2020',
    ]);
  });

  it('has no columns for a project that would say nothing', () => {
    expect(columnsOf.parts).toEqual(tableColumns);
    expect(columnsOf.projects).not.toContain('kind');
    expect(columnsOf.projects).not.toContain('project');
  });
});

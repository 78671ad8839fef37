import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Atlas, type FeatureRecord, indexAtlas } from '../../../src/domain/atlas.ts';
import { noFilters, visible } from '../../../src/domain/filters.ts';
import { partsOf } from '../../../src/domain/total-key.ts';
import { capacityOf, projectState, totalsOf } from '../../../src/domain/totals.ts';
import { type Sector, sectors } from '../../../src/domain/vocabulary.ts';
import { atlasArbitrary, filtersArbitrary } from '../atlas-arbitrary.ts';

const names = { en: 'x', ru: 'x', zh: 'x' };
const base = {
  names,
  countries: ['RU' as const],
  accuracy: 'surveyed' as const,
  rank: 1 as const,
  bounds: [0, 0, 1, 1] as [number, number, number, number],
};
const section = (id: string, more: Partial<FeatureRecord>): FeatureRecord => ({
  id,
  projectId: 'gas',
  type: 'section',
  kind: 'pipeline',
  role: 'main',
  history: [{ from: '2019', status: 'operating' }],
  ...base,
  ...more,
});
const unit = (id: string, value: number): FeatureRecord => ({
  id,
  projectId: 'plant',
  type: 'unit',
  kind: 'reactor',
  siteId: 's',
  history: [{ from: '2020', status: 'building' }],
  capacity: { value, unit: 'MW' },
  ...base,
});
const entry = (id: string, order: number, sector: Sector = 'gas') => ({
  id,
  order,
  sector,
  role: 'mission' as const,
  names,
  labels: names,
  places: names,
  participants: [],
  bounds: base.bounds,
});
const atlas = indexAtlas({
  version: '2026.11.1',
  date: '2026-11-23',
  credits: [],
  redirects: {},
  organisations: [],
  projects: [entry('gas', 1), entry('plant', 2)],
  features: [
    section('a', { officialKm: 100, measuredKm: 90, capacity: { value: 38, unit: 'bcm/yr' } }),
    section('b', { measuredKm: 50, capacity: { value: 20, unit: 'bcm/yr' } }),
    section('c', { role: 'lane', measuredKm: 1000 }),
    unit('u1', 1000),
    unit('u2', 1200),
  ],
});

describe('totals', () => {
  const sum = totalsOf(atlas, visible(atlas, noFilters, null));
  it('take the published length, else the measured one, of main lines and branches alone', () =>
    expect(sum.get('km')).toBe(150));
  it('take the largest section of a chain, not the sum', () => expect(sum.get('bcm/yr')).toBe(38));
  it('add the units of a plant', () => expect(sum.get('MW')).toBe(2200));
  it('keep units apart', () => expect([...sum.keys()].sort()).toEqual(['MW', 'bcm/yr', 'km']));
});

describe('tonnes', () => {
  const tonnes = (id: string, projectId: string, value: number) =>
    section(id, { projectId, capacity: { value, unit: 'Mt/yr' } });
  const goods = indexAtlas({
    ...atlas,
    projects: [entry('espo', 1, 'oil'), entry('bridge', 2, 'rail'), entry('spur', 3, 'oil')],
    features: [tonnes('a', 'espo', 80), tonnes('b', 'bridge', 21), tonnes('c', 'spur', 10)],
  });

  it('of oil and of freight are two totals', () => {
    expect([...totalsOf(goods, visible(goods, noFilters, null))]).toEqual([
      ['Mt/yr oil', 90],
      ['Mt/yr rail', 21],
    ]);
  });

  /** Any atlas, whose features have capacities of any size in one of three units. */
  const laden: fc.Arbitrary<Atlas> = atlasArbitrary.chain((any) => {
    const capacity = fc.record({
      value: fc.integer({ min: 1, max: 99 }),
      unit: fc.constantFrom('Mt/yr' as const, 'bcm/yr' as const, 'MW' as const),
    });
    const size = { minLength: any.features.length, maxLength: any.features.length };
    return fc
      .array(capacity, size)
      .map((all) =>
        indexAtlas({ ...any, features: any.features.map((feature, at) => ({ ...feature, capacity: all[at] })) }),
      );
  });

  it('of two sectors are never added, whatever the atlas and the filters', () => {
    let seen = 0;
    fc.assert(
      fc.property(laden, fc.oneof(fc.constant(noFilters), filtersArbitrary), (any, filters) => {
        const shown = visible(any, filters, null);
        const sums = totalsOf(any, shown);
        for (const sector of sectors) {
          const projects = shown.projects.filter((project) => project.sector === sector);
          const byHand = projects
            .map(({ id }) => (any.featuresOf.get(id) ?? []).filter((feature) => shown.features.has(feature.id)))
            .reduce((sum, features) => sum + (capacityOf(features).get('Mt/yr') ?? 0), 0);
          expect(sums.get(`Mt/yr ${sector}`) ?? 0).toBe(byHand);
        }
        const ofTonnes = [...sums.keys()].map(partsOf).filter(({ unit }) => unit === 'Mt/yr');
        expect(ofTonnes.every((parts) => parts.goods !== null)).toBe(true);
        if (ofTonnes.length > 1) seen += 1;
      }),
      { seed: 2018 },
    );
    expect(seen, 'atlases with tonnes of two sectors').toBeGreaterThan(5);
  });
});

it('capacity of a plant without units is its own', () => {
  expect(
    capacityOf([{ ...unit('x', 1), type: 'site', kind: 'lng-plant', capacity: { value: 19.8, unit: 'Mt/yr' } }]).get(
      'Mt/yr',
    ),
  ).toBe(19.8);
});

it('a project operates as soon as one part does, and tells of the others', () => {
  const state = projectState(
    [section('a', {}), section('b', { history: [{ from: '2024', status: 'building' }] })],
    '2026-11-23',
  );
  expect(state?.status).toBe('operating');
  expect(state?.since).toBe('2019');
  expect(state?.counts.get('building')).toBe(1);
});

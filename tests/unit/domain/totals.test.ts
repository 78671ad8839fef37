import { describe, expect, it } from 'vitest';
import { type FeatureRecord, indexAtlas } from '../../../src/domain/atlas.ts';
import { noFilters, visible } from '../../../src/domain/filters.ts';
import { capacityOf, projectState, totals } from '../../../src/domain/totals.ts';

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
const entry = (id: string, order: number) => ({
  id,
  order,
  sector: 'gas' as const,
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
  const sum = totals(atlas, visible(atlas, noFilters, null));
  it('take the published length, else the measured one, of main lines and branches alone', () =>
    expect(sum.get('km')).toBe(150));
  it('take the largest section of a chain, not the sum', () => expect(sum.get('bcm/yr')).toBe(38));
  it('add the units of a plant', () => expect(sum.get('MW')).toBe(2200));
  it('keep units apart', () => expect([...sum.keys()].sort()).toEqual(['MW', 'bcm/yr', 'km']));
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

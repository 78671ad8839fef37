import { describe, expect, it } from 'vitest';
import { type FeatureRecord, indexAtlas } from '../../../src/domain/atlas.ts';
import { neighbours } from '../../../src/domain/neighbours.ts';
import { threeProjects } from '../three-projects.ts';

const record = (id: string, more: Partial<FeatureRecord>): FeatureRecord => ({
  id,
  projectId: 'pipeline',
  type: 'section',
  kind: 'pipeline',
  names: { en: id, ru: id, zh: id },
  countries: ['RU'],
  accuracy: 'surveyed',
  rank: 1,
  bounds: [0, 0, 1, 1],
  ...more,
});
const section = (id: string, line: string, order: number) => record(id, { line, order });
const station = (id: string, km?: number, line = 'trunk') =>
  record(id, { type: 'site', kind: 'compressor-station', line, ...(km !== undefined && { km }) });
const unit = (id: string, siteId: string) => record(id, { type: 'unit', kind: 'reactor', siteId });

// The order of the file is not the order along the line.
const features = [
  section('third', 'trunk', 3),
  section('first', 'trunk', 1),
  section('second', 'trunk', 2),
  section('branch', 'side', 2),
  station('far', 900),
  station('near', 100),
  station('unknown'),
  station('aside', 500, 'side'),
  unit('one', 'here'),
  unit('elsewhere', 'there'),
  unit('two', 'here'),
  record('loose', { type: 'site', kind: 'port' }),
];
const atlas = indexAtlas({ ...threeProjects, features });
const around = (id: string) => {
  const feature = atlas.featureById.get(id);
  if (!feature) throw new Error(`no feature ${id}`);
  const { previous, next } = neighbours(atlas, feature);
  return [previous?.id ?? null, next?.id ?? null];
};

describe('neighbours', () => {
  it('of a section go by its place along the line', () => {
    expect(around('first')).toEqual([null, 'second']);
    expect(around('second')).toEqual(['first', 'third']);
    expect(around('third')).toEqual(['second', null]);
  });

  it('are of the same line only', () => expect(around('branch')).toEqual([null, null]));

  it('of a station go by kilometre post, past those without one', () => {
    expect(around('near')).toEqual([null, 'far']);
    expect(around('far')).toEqual(['near', null]);
    expect(around('unknown')).toEqual([null, null]);
  });

  it('of a unit are those of its plant', () => {
    expect(around('one')).toEqual([null, 'two']);
    expect(around('two')).toEqual(['one', null]);
  });

  it('of what stands on no line are none', () => expect(around('loose')).toEqual([null, null]));
});

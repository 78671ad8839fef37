import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readCurated } from '../../geodata/build/curated.ts';
import { namedSources } from '../../geodata/build/records.ts';
import { seriesFile } from '../../geodata/build/series.ts';
import { seriesFileSchema } from '../../src/domain/series-file.ts';

const curated = readCurated();
const file = v.parse(seriesFileSchema, JSON.parse(JSON.stringify(seriesFile(curated))));

test('the file of series has every series once, those of projects in their order, then trade', () => {
  const kept = [...curated.projects.flatMap(({ series }) => series), ...curated.trade].map(({ id }) => id);
  expect(file.groups.flatMap(({ series }) => series.map(({ id }) => id))).toEqual(kept);
  expect(new Set(kept).size).toBe(kept.length);
  expect(file.groups.at(-1)?.projectId).toBeNull();
  const order = curated.projects.map(({ id }) => id);
  const places = file.groups.flatMap(({ projectId }) => (projectId ? [order.indexOf(projectId)] : []));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('it has every source that a series names, once, and no other', () => {
  expect(file.sources.map(({ id }) => id).sort()).toEqual([...new Set(namedSources(file.groups))].sort());
});

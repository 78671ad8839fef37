import { describe, expect, it } from 'vitest';
import type { RouteFile } from '../../../src/data/geometry-schema.ts';
import type { ProjectDetail } from '../../../src/domain/detail.ts';
import { noFilters, visible } from '../../../src/domain/filters.ts';
import { type GeoJsonInput, geoJsonFile, geoJsonText } from '../../../src/export/geojson.ts';
import { columns, exportRows, statusEntry } from '../../../src/export/rows.ts';
import { atlas, detail, source } from '../../ui/fixture.ts';

const place = (id: string, type: 'section' | 'site' | 'unit', geometry: RouteFile['features'][number]['geometry']) => ({
  properties: { id, sector: 'gas' as const, type, rank: 1 },
  geometry,
});
const geometry: RouteFile = {
  features: [
    place('north', 'section', {
      type: 'LineString',
      coordinates: [
        [170, 60],
        [190, 70],
      ],
    }),
    place('south', 'section', {
      type: 'LineString',
      coordinates: [
        [105, 50],
        [110, 52],
      ],
    }),
    place('unit', 'unit', { type: 'Point', coordinates: [119.5, 34.7] }),
    place('plant-site', 'site', { type: 'Point', coordinates: [119.46, 34.69] }),
  ],
};
/** Geometry from two data sets, one of them in the attribution line of the map; the rest is read, not copied. */
const licensed: ProjectDetail = {
  ...detail,
  features: detail.features.map((feature) =>
    feature.id === 'north' ? { ...feature, sources: ['osm', 'trace'] } : feature,
  ),
  sources: [
    ...detail.sources.filter(({ id }) => id !== 'osm'),
    source('osm', { publisher: 'OpenStreetMap contributors', licence: 'ODbL-1.0' }),
    source('trace', { licence: 'CC-BY-SA-4.0' }),
  ],
};
const given = (day = atlas.date): GeoJsonInput => ({
  atlas,
  shown: visible(atlas, noFilters, null, day),
  day,
  language: 'en',
  details: new Map([['power', licensed]]),
  geometry: [geometry],
  description: '2 of 2 projects',
  filters: ['Sector: Gas pipeline'],
  link: 'https://example.org/?lang=en',
});

describe('a row', () => {
  const rows = exportRows(given());
  const north = rows.find(({ id }) => id === 'north');

  it('has names, status on the day, lengths apart, capacity with its unit, terms and sources', () => {
    expect(rows.map(({ id }) => id)).toEqual(['north', 'south', 'station', 'unit']);
    expect(north).toMatchObject({
      project: 'Power of Siberia',
      name_ru: 'Section north (ru)',
      status: 'operating',
      since: '2019-12-02',
      planned: false,
      official_km: 2158,
      measured_km: 2159,
      capacity: 38,
      unit: 'bcm/yr',
      accuracy_m: 300,
      licence: 'ODbL-1.0',
      credit: '© OpenStreetMap contributors (ODbL 1.0) | Publisher trace: Title trace (CC BY-SA 4.0)',
      as_of: '2026-01-01',
      data_version: '2026.01.1',
    });
    expect(north?.sources).toBe(
      'Publisher kremlin: Title kremlin | Publisher ria: Title ria | Publisher gazprom-page: Title gazprom-page | OpenStreetMap contributors: Title osm | Publisher trace: Title trace',
    );
    expect(north?.source_urls).toContain('https://example.org/kremlin | https://example.org/ria');
  });

  it('without a history of its own has no status, and no guess', () => {
    expect(rows.find(({ id }) => id === 'station')).toMatchObject({ status: null, since: null, planned: null });
  });

  it('has the status of the day that is shown', () => {
    const then = exportRows(given('2010-12-31'));
    expect(then.map(({ id, status }) => [id, status])).toEqual([['unit', 'operating']]);
  });

  it('keeps the first day of a status that is told twice', () => {
    const history = [
      { from: '2014', status: 'building' as const },
      { from: '2015-06', status: 'building' as const },
      { from: '2030', status: 'operating' as const, planned: true },
    ];
    expect(statusEntry(history, '2018-12-31')?.from).toBe('2014');
    expect(statusEntry(history, '2031-12-31')).toEqual(history[2]);
    expect(statusEntry(history, '2013-12-31')).toBeNull();
  });
});

describe('the map file', () => {
  const made = geoJsonFile(given());

  it('says version, day, filters, terms and sources beside its features', () => {
    expect(made).toMatchObject({
      type: 'FeatureCollection',
      name: 'corridors',
      version: '2026.01.1',
      date: '2026-01-01',
      day: '2026-01-01',
      year: 2026,
      description: '2 of 2 projects',
      filters: ['Sector: Gas pipeline'],
      link: 'https://example.org/?lang=en',
    });
    expect(made.licences).toEqual([
      {
        licence: 'ODbL-1.0',
        title: 'ODbL 1.0',
        url: 'https://opendatacommons.org/licenses/odbl/1-0/',
        features: 3,
        credit: ['© OpenStreetMap contributors'],
      },
      {
        licence: 'CC-BY-SA-4.0',
        title: 'CC BY-SA 4.0',
        url: 'https://creativecommons.org/licenses/by-sa/4.0/',
        features: 0,
        credit: ['Publisher trace: Title trace'],
      },
    ]);
    expect(made.sources.map(({ id }) => id)).toEqual(['kremlin', 'ria', 'gazprom-page', 'osm', 'trace']);
    expect(made).not.toHaveProperty('notice');
  });

  it('has the same rows as the table, each with its place', () => {
    expect(made.features.map(({ properties }) => properties)).toEqual(exportRows(given()));
    for (const { properties } of made.features) expect(Object.keys(properties)).toEqual([...columns]);
    expect(made.features.map(({ id, geometry: where }) => [id, where?.type])).toEqual([
      ['north', 'MultiLineString'],
      ['south', 'LineString'],
      ['station', undefined],
      ['unit', 'Point'],
    ]);
  });

  it('puts a unit where its plant is, not where the map draws it', () => {
    expect(made.features.at(-1)?.geometry).toEqual({ type: 'Point', coordinates: [119.46, 34.69] });
  });

  it('is JSON, one feature a line', () => {
    const words = geoJsonText(given());
    expect(JSON.parse(words)).toEqual(JSON.parse(JSON.stringify(made)));
    expect(words.split('\n').filter((line) => line.startsWith('{"type":"Feature",'))).toHaveLength(4);
  });
});

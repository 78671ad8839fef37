// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea } from 'd3-geo';
import type { Geometry } from 'geojson';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { baseFileSchema, routeFileSchema } from '../../src/data/geometry-schema.ts';
import { atlasSchema, indexAtlas } from '../../src/domain/atlas.ts';
import { noFilters, visible } from '../../src/domain/filters.ts';
import { projections } from '../../src/domain/view.ts';
import { cutAtAntimeridian } from '../../src/export/antimeridian.ts';
import { framingAround } from '../../src/export/framing.ts';
import { pictureSvg } from '../../src/export/picture-svg.ts';
import { woundForSphere } from '../../src/export/winding.ts';
import { english } from '../../src/i18n/messages.ts';

/* The vector picture and the downloads, with the data as they are. */

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../geodata/built', `${name}.json`), 'utf8'));
const atlas = indexAtlas(v.parse(atlasSchema, read('atlas')));
const base = v.parse(baseFileSchema, read('base-overview'));
const [overview, detail, sites, areas] = (['overview', 'detail', 'sites', 'areas'] as const).map((name) =>
  v.parse(routeFileSchema, read(name)),
) as [RouteFile, RouteFile, RouteFile, RouteFile];
type RouteFile = v.InferOutput<typeof routeFileSchema>;

const things = {
  type: 'GeometryCollection' as const,
  geometries: overview.features.map(({ geometry }) => geometry),
};

describe('the opening view as a picture', () => {
  it.each(projections)('%s: is well-formed, has all sectors, and stays below 600 kB', (projection) => {
    const { svg } = pictureSvg({
      atlas,
      shown: visible(atlas, noFilters, null, atlas.date),
      day: atlas.date,
      dim: false,
      selection: null,
      theme: 'light',
      language: 'en',
      framing: framingAround(things, { projection, width: 1080, height: 700 }),
      base,
      routes: [areas, overview, sites],
      captions: {
        title: 'Corridors',
        contents: '14 of 14 projects',
        credits: [...atlas.credits],
        legend: { ...english.vocabulary, coarse: 'Roughly known' },
        scale: { label: 'Scale', distance: String },
      },
    });
    expect(new TextEncoder().encode(svg).length).toBeLessThan(600_000);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelector('parsererror')).toBeNull();
    const words = [...document.querySelectorAll('text')].map((text) => text.textContent);
    expect(words).toEqual(
      expect.arrayContaining([...Object.values(english.vocabulary.sector), 'Yamal LNG', 'Moscow', 'Beijing']),
    );
  });
});

it('land and legal area are wound as d3 fills them: their inside, not the rest of the world', () => {
  const share = (geometries: readonly Geometry[]) =>
    geometries.reduce((sum, geometry) => sum + geoArea(geometry), 0) / (4 * Math.PI);
  const land = base.features.filter(({ properties }) => properties.layer === 'land').map(({ geometry }) => geometry);
  expect(share(land)).toBeGreaterThan(0.25);
  expect(share(land)).toBeLessThan(0.32);
  const area = areas.features.filter(({ properties }) => properties.kind === 'legal-area');
  expect(share(area.map(({ geometry }) => woundForSphere(geometry)))).toBeGreaterThan(0);
  expect(share(area.map(({ geometry }) => woundForSphere(geometry)))).toBeLessThan(0.02);
});

describe('every geometry, cut at the antimeridian', () => {
  const numbers = (value: unknown): number[][] =>
    Array.isArray(value) ? (typeof value[0] === 'number' ? [value as number[]] : value.flatMap(numbers)) : [];
  it.each(
    [...detail.features, ...sites.features, ...areas.features].map((one) => [one.properties.id, one.geometry] as const),
  )('%s lies between -180 and 180', (_, geometry) => {
    const cut = cutAtAntimeridian(geometry);
    if (cut.type === 'GeometryCollection') throw new Error('no collection');
    const positions = numbers(cut.coordinates);
    expect(positions.length).toBeGreaterThan(0);
    expect(positions.every(([x = Number.NaN, y = Number.NaN]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)).toBe(true);
    // No step runs round the world.
    const lines = cut.type === 'LineString' ? [cut.coordinates] : cut.type === 'MultiLineString' ? cut.coordinates : [];
    for (const line of lines)
      line.slice(1).forEach(([x = 0], at) => {
        expect(Math.abs(x - (line[at]?.[0] ?? 0))).toBeLessThan(90);
      });
  });

  it('the legal area lies on both sides of the meridian, each part inside out by nobody', () => {
    const area = areas.features.find(({ properties }) => properties.id === 'nsr-area');
    const cut = area && cutAtAntimeridian(area.geometry);
    if (cut?.type !== 'MultiPolygon') throw new Error('the legal area is a MultiPolygon');
    const west = cut.coordinates.flat(2).filter(([x = 0]) => x < 0);
    expect(Math.min(...west.map(([x = 0]) => x))).toBe(-180);
    expect(Math.max(...west.map(([x = 0]) => x))).toBeCloseTo(-168.98, 1);
    expect(Math.min(...cut.coordinates.flat(2).map(([, y = 0]) => y))).toBeGreaterThan(60);
  });
});

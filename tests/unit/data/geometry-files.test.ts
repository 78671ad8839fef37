import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { baseFileSchema, geometrySchema, routeFileSchema } from '../../../src/data/geometry-schema.ts';

const takes = (geometry: unknown) => v.safeParse(geometrySchema, geometry).success;
const line = (...coordinates: unknown[]) => ({ type: 'LineString', coordinates });

describe('a geometry', () => {
  it('has longitudes from -180 to 200 and latitudes from -90 to 90', () => {
    expect(takes({ type: 'Point', coordinates: [190.65, 65.9] })).toBe(true);
    expect(takes(line([-180, -90], [200, 90]))).toBe(true);
    for (const [x, y] of [
      [201, 0],
      [-181, 0],
      [0, 91],
      [Number.NaN, 0],
      [0, Number.POSITIVE_INFINITY],
      ['1', '2'],
      [null, null],
    ]) {
      expect(takes({ type: 'Point', coordinates: [x, y] }), `${x} ${y}`).toBe(false);
      expect(takes(line([0, 0], [x, y])), `${x} ${y}`).toBe(false);
    }
  });

  it('has as many positions as its type asks for, of two numbers each', () => {
    expect(takes(line([0, 0]))).toBe(false);
    expect(takes(line([0, 0, 5], [1, 1, 5]))).toBe(false);
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(takes({ type: 'MultiPolygon', coordinates: [[ring]] })).toBe(true);
    expect(takes({ type: 'MultiPolygon', coordinates: [[ring.slice(1)]] })).toBe(false);
    expect(takes({ type: 'MultiPolygon', coordinates: [ring] })).toBe(false);
    expect(takes({ type: 'GeometryCollection', geometries: [] })).toBe(false);
  });
});

describe('a file', () => {
  const feature = (properties: object) => ({
    features: [{ properties, geometry: { type: 'Point', coordinates: [0, 0] } }],
  });
  it('of routes has ids, sectors and types that the atlas knows', () => {
    const good = { id: 'a-1', sector: 'gas', type: 'site', rank: 1 };
    expect(v.safeParse(routeFileSchema, feature(good)).success).toBe(true);
    for (const fault of [{ id: 'A 1' }, { sector: 'coal' }, { type: 'road' }, { rank: 0 }, { status: 'open' }])
      expect(v.safeParse(routeFileSchema, feature({ ...good, ...fault })).success, JSON.stringify(fault)).toBe(false);
  });

  it('of the base map has layers, or places with names', () => {
    expect(v.safeParse(baseFileSchema, feature({ layer: 'land' })).success).toBe(true);
    expect(v.safeParse(baseFileSchema, feature({ kind: 'town', rank: 1, name_en: 5 })).success).toBe(false);
  });
});

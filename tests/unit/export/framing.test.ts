import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projections } from '../../../src/domain/view.ts';
import {
  type Framing,
  framingAround,
  metresPerPixelOf,
  projectionFor,
  roundDistance,
  zoomOf,
} from '../../../src/export/framing.ts';
import { arcticExtent, arcticForward } from '../../../src/map/arctic.ts';

const framing = (more: Partial<Framing>): Framing => ({
  projection: 'arctic',
  centre: { longitude: 113, latitude: 64 },
  metresPerPixel: 6000,
  bearing: 0,
  width: 1000,
  height: 700,
  ...more,
});

describe('a framing', () => {
  it.each(projections)('%s: has its centre in the middle, at its scale, north of it upwards', (projection) => {
    const at = projectionFor(framing({ projection, centre: { longitude: 105, latitude: 60 }, metresPerPixel: 2000 }));
    const [x = 0, y = 0] = at([105, 60]) ?? [];
    expect([x, y]).toEqual([expect.closeTo(500, 3), expect.closeTo(350, 3)]);
    const [upX = 0, upY = 0] = at([105, 61]) ?? [];
    // A degree of latitude is 111.2 km, 55.6 pixels of 2 km.
    expect(upX).toBeCloseTo(500, 3);
    expect(350 - upY).toBeGreaterThan(54.5);
    expect(350 - upY).toBeLessThan(57);
  });

  it.each(projections)('%s: a bearing of 90 degrees has the east above', (projection) => {
    const at = projectionFor(framing({ projection, centre: { longitude: 105, latitude: 60 }, bearing: 90 }));
    const [x = 0, y = 0] = at([106, 60]) ?? [];
    expect(y).toBeLessThan(350);
    expect(Math.abs(x - 500)).toBeLessThan(1);
  });

  it.each(projections)('%s: zoom and scale are two words for one thing', (projection) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 15, noNaN: true }),
        fc.double({ min: -60, max: 84, noNaN: true }),
        (zoom, latitude) => {
          const camera = { longitude: 90, latitude, zoom, bearing: 0, pitch: 0 };
          const metresPerPixel = metresPerPixelOf(projection, camera);
          expect(zoomOf(framing({ projection, centre: camera, metresPerPixel }))).toBeCloseTo(zoom, 6);
        },
      ),
    );
  });

  it('draws the Arctic as the live map does: the same plane, the same pixels a metre', () => {
    const camera = { longitude: 113, latitude: 64, zoom: 2.4, bearing: 0, pitch: 0 };
    const at = projectionFor(framing({ metresPerPixel: metresPerPixelOf('arctic', camera) }));
    const pixel = arcticExtent / (512 * 2 ** camera.zoom);
    const [cx, cy] = arcticForward([113, 64]);
    for (const place of [
      [37.66, 55.78],
      [190.2, 66],
      [121.5, 31.2],
    ] as [number, number][]) {
      const [x, y] = arcticForward(place);
      const [px = 0, py = 0] = at(place) ?? [];
      expect(px).toBeCloseTo(500 + (x - cx) / pixel, 1);
      expect(py).toBeCloseTo(350 - (y - cy) / pixel, 1);
    }
  });

  it.each(projections)('%s: can be fitted around things', (projection) => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [60, 50],
        [100, 70],
        [130, 40],
      ],
    };
    const at = projectionFor(framingAround(line, { projection, width: 800, height: 600 }));
    for (const place of line.coordinates as [number, number][]) {
      const [x = Number.NaN, y = Number.NaN] = at(place) ?? [];
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(800);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(600);
    }
  });
});

describe('a scale bar', () => {
  it('is as long as fits, and round', () => {
    expect(roundDistance(6000, 120)).toBe(500_000);
    expect(roundDistance(9000, 120)).toBe(1_000_000);
    expect(roundDistance(2, 120)).toBe(200);
  });
});

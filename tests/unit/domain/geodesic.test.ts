import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { areaInside, bearingFrom, distance, geodesicLine, type Place } from '../../../src/domain/geodesic.ts';

const earth = geographiclib.Geodesic.WGS84;
const byKarney = ([lon1, lat1]: Place, [lon2, lat2]: Place) => earth.Inverse(lat1, lon1, lat2, lon2);

function areaByKarney(outline: readonly Place[]): number {
  const polygon = earth.Polygon(false);
  for (const [longitude, latitude] of outline) polygon.AddPoint(latitude, longitude);
  const area = Math.abs(polygon.Compute(false, true).area ?? 0);
  return Math.min(area, 510_065_621_724_089 - area);
}

const longitude = fc.double({ min: -180, max: 200, noNaN: true });
const latitude = fc.double({ min: -89.9, max: 89.9, noNaN: true });
const place: fc.Arbitrary<Place> = fc.tuple(longitude, latitude);

describe('distance', () => {
  it('is what geographiclib says, to the centimetre, unless two places lie opposite', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const { s12 = 0, a12 = 0 } = byKarney(from, to);
        const tolerance = a12 < 175 ? 0.01 : s12 * 0.006;
        expect(Math.abs(distance(from, to) - s12)).toBeLessThanOrEqual(tolerance);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same there and back, and nothing from a place to itself', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        expect(distance(from, to)).toBeCloseTo(distance(to, from), 3);
        expect(distance(from, from)).toBe(0);
      }),
    );
  });

  it('crosses the antimeridian by the short way, however longitudes are written', () => {
    expect(distance([179, 66], [-179, 66])).toBeCloseTo(distance([179, 66], [181, 66]), 6);
    expect(distance([179, 66], [181, 66])).toBeCloseTo(byKarney([179, 66], [181, 66]).s12 ?? 0, 3);
  });

  it('has an answer for opposite places, where the series finds none', () => {
    const { s12 = 0 } = byKarney([0, 0], [179.7, 0.3]);
    expect(distance([0, 0], [179.7, 0.3]) / s12).toBeCloseTo(1, 2);
  });
});

/** Corners around a middle, in turn: an outline that does not cross itself. */
const outline = fc
  .record({
    middle: fc.tuple(longitude, fc.double({ min: -78, max: 78, noNaN: true })),
    radii: fc.array(fc.double({ min: 0.5, max: 11, noNaN: true }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ middle: [lon, lat], radii }) =>
    radii.map((radius, at): Place => {
      const { lon2 = 0, lat2 = 0 } = earth.Direct(lat, lon, (360 * at) / radii.length, radius * 111_000);
      return [lon2, lat2];
    }),
  );

describe('area', () => {
  it('is what geographiclib says of the ellipsoid, to a hundred-thousandth', () => {
    fc.assert(
      fc.property(outline, (corners) => {
        expect(Math.abs(areaInside(corners) / areaByKarney(corners) - 1)).toBeLessThan(1e-5);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the corner that it begins with, nor on the way round', () => {
    fc.assert(
      fc.property(outline, fc.nat(11), (corners, by) => {
        const at = by % corners.length;
        const area = areaInside(corners);
        expect(areaInside([...corners.slice(at), ...corners.slice(0, at)]) / area).toBeCloseTo(1, 6);
        expect(areaInside([...corners].reverse()) / area).toBeCloseTo(1, 6);
      }),
    );
  });

  it('knows an outline around the pole', () => {
    const arctic: Place[] = [0, 60, 120, 180, 240, 300].map((lon) => [lon, 75]);
    expect(areaInside(arctic) / areaByKarney(arctic)).toBeCloseTo(1, 5);
    const antarctic: Place[] = arctic.map(([lon, lat]) => [lon, -lat]);
    expect(areaInside(antarctic)).toBeCloseTo(areaInside(arctic), -2);
  });
});

describe('the drawn geodesic', () => {
  it('lies on the measured one', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const { a12 = 0, azi1 = 0 } = byKarney(from, to);
        fc.pre(a12 > 0.1 && a12 < 120);
        for (const point of geodesicLine(from, to, 500_000)) {
          const { s12 = 0 } = byKarney(from, point);
          const { lat2 = 0, lon2 = 0 } = earth.Direct(from[1], from[0], azi1, s12);
          expect(distance([lon2, lat2], point)).toBeLessThan(10);
        }
      }),
    );
  });

  it('begins and ends where it is told to, in even steps that leap over no meridian', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        fc.pre((byKarney(from, to).a12 ?? 0) < 170);
        const line = geodesicLine(from, to, 100_000);
        const last = line.at(-1) ?? from;
        expect(line[0]).toEqual(from);
        expect(last[1]).toBe(to[1]);
        expect(Math.cos(((last[0] - to[0]) * Math.PI) / 180)).toBeCloseTo(1, 9);
        line.slice(1).forEach((next, at) => {
          const before = line[at] ?? from;
          expect(distance(before, next)).toBeLessThan(101_000);
          expect(Math.abs(next[0] - before[0])).toBeLessThanOrEqual(180);
        });
      }),
    );
  });

  it('points where it goes', () => {
    expect(bearingFrom([100, 50], [100, 60])).toBe(0);
    expect(bearingFrom([100, 0], [110, 0])).toBeCloseTo(90, 9);
    expect(bearingFrom([179, 66], [-179, 66])).toBeCloseTo(bearingFrom([179, 66], [181, 66]), 9);
  });
});

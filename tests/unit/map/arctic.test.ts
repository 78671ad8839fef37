import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arctic,
  arcticExtent,
  arcticForward,
  arcticInverse,
  arcticMeridian,
  arcticZoomOffset,
} from '../../../src/map/arctic.ts';

const radius = 6_371_008.8;
/** Down to where the data ends; the far pole has no place on the plane. */
const latitudes = fc.double({ min: -20, max: 89.999, noNaN: true });
const longitudes = fc.double({ min: -180, max: 360, noNaN: true });

describe('the Arctic projection', () => {
  it('puts the pole in the middle and its meridian straight down', () => {
    expect(Math.hypot(...arcticForward([30, 90]))).toBeCloseTo(0, 6);
    const [x, y] = arcticForward([arcticMeridian, 60]);
    expect(x).toBeCloseTo(0, 6);
    expect(y).toBeLessThan(0);
  });

  it('agrees with the values of the formula at the equator and on the side meridians', () => {
    // Equation 21-5 at latitude 0: the equator lies two radii from the pole.
    const [x, y] = arcticForward([arcticMeridian + 90, 0]);
    expect(x).toBeCloseTo(2 * radius, 3);
    expect(y).toBeCloseTo(0, 3);
    const [west] = arcticForward([arcticMeridian - 90, 30]);
    expect(west).toBeCloseTo(-2 * radius * Math.tan(Math.PI / 6), 3);
  });

  it('leads back to where it came from, past the 180th meridian too', () => {
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const [backLongitude, backLatitude] = arcticInverse(arcticForward([longitude, latitude]));
        const turns = (backLongitude - longitude) / 360;
        expect(Math.abs(turns - Math.round(turns)) * Math.cos((latitude * Math.PI) / 180)).toBeLessThan(1e-9);
        expect(backLatitude).toBeCloseTo(latitude, 8);
        expect(Math.abs(backLongitude)).toBeLessThanOrEqual(180);
      }),
    );
  });

  it('draws a position once, whichever way its longitude is written', () => {
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const [x, y] = arcticForward([longitude, latitude]);
        const [sameX, sameY] = arcticForward([longitude - 360, latitude]);
        expect(Math.hypot(x - sameX, y - sameY)).toBeLessThan(1e-3);
      }),
    );
  });

  it('keeps shapes: the scale is the same north as east', () => {
    fc.assert(
      fc.property(longitudes, fc.double({ min: 0, max: 85, noNaN: true }), (longitude, latitude) => {
        const step = 1e-4;
        const [x, y] = arcticForward([longitude, latitude]);
        const [northX, northY] = arcticForward([longitude, latitude + step]);
        const [eastX, eastY] = arcticForward([longitude + step, latitude]);
        const metres = (step * Math.PI * radius) / 180;
        const north = Math.hypot(northX - x, northY - y) / metres;
        const east = Math.hypot(eastX - x, eastY - y) / (metres * Math.cos((latitude * Math.PI) / 180));
        expect(north / east).toBeCloseTo(1, 4);
        // Snyder 1987, p. 157, equation 21-7
        expect(north).toBeCloseTo(2 / (1 + Math.sin((latitude * Math.PI) / 180)), 4);
      }),
    );
  });

  it('holds every place of the atlas in its square', () => {
    for (const place of [
      [24, 50],
      [37.6, 55.7],
      [190.9, 65.9],
      [120.15, 26.8],
      [121.5, 31.2],
    ]) {
      for (const metres of arcticForward(place)) expect(Math.abs(metres)).toBeLessThan(arcticExtent / 2);
    }
    expect(arctic.tileMatrixSet.origin).toEqual([-arcticExtent / 2, arcticExtent / 2]);
  });

  it('has a name that MapLibre takes for a registered projection', () => {
    expect(arctic.name).toContain(':');
  });
});

describe('the zoom in the Arctic view', () => {
  it('shows ground of the size that Mercator shows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 84, noNaN: true }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        (latitude, zoom) => {
          const phi = (latitude * Math.PI) / 180;
          const mercator = (2 * Math.PI * radius * Math.cos(phi)) / (512 * 2 ** zoom);
          const plane = arcticExtent / (512 * 2 ** (zoom + arcticZoomOffset(latitude)));
          const ground = (plane * (1 + Math.sin(phi))) / 2;
          expect(ground / mercator).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('is the same number near 62° N', () => {
    expect(arcticZoomOffset(61.9)).toBeCloseTo(0, 2);
  });

  it('stays a number at the pole', () => {
    expect(Number.isFinite(arcticZoomOffset(90))).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/domain/atlas.ts';
import { type Camera, projections } from '../../../src/domain/view.ts';
import { cameraFor, homeCamera, translated } from '../../../src/map/cameras.ts';
import type { Padding } from '../../../src/map/port.ts';
import { clearance, fromMiddle, type Size } from './screen.ts';

/** The same cases each time. */
fc.configureGlobal({ seed: 2018, numRuns: 300 });

const size: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 320, max: 3840 }),
  height: fc.integer({ min: 400, max: 2160 }),
});
/** Panels that leave at least 120 px between them. */
const windowWithPanels = size.chain(({ width, height }) => {
  const share = (whole: number) => fc.integer({ min: 0, max: (whole - 120) >> 1 });
  return fc.record({
    size: fc.constant({ width, height }),
    padding: fc.record({ top: share(height), bottom: share(height), left: share(width), right: share(width) }),
  });
});
/** Bounds up to the size of the longest corridors, past the 180th meridian too. */
const boundsUpTo = (wide: number, high: number): fc.Arbitrary<Bounds> =>
  fc
    .record({
      west: fc.double({ min: 20, max: 160, noNaN: true }),
      south: fc.double({ min: 15, max: 76, noNaN: true }),
      width: fc.double({ min: 0, max: wide, noNaN: true }),
      height: fc.double({ min: 0, max: high, noNaN: true }),
    })
    .map(({ west, south, width, height }) => [west, south, west + width, Math.min(82, south + height)]);

/** Places all along the edge of bounds, its corners among them. */
function edge([west, south, east, north]: Bounds): (readonly [number, number])[] {
  const steps = Array.from({ length: 9 }, (_, at) => at / 8);
  const longitude = (share: number) => west + (east - west) * share;
  const latitude = (share: number) => south + (north - south) * share;
  return steps.flatMap((share) => [
    [longitude(share), south] as const,
    [longitude(share), north] as const,
    [west, latitude(share)] as const,
    [east, latitude(share)] as const,
  ]);
}

describe.each([
  { projection: 'arctic', wide: 160, high: 60 },
  { projection: 'mercator', wide: 170, high: 60 },
  // Seen from space a wide country bends away: its far corners need not all be in sight.
  { projection: 'globe', wide: 50, high: 30 },
] as const)('the camera for bounds, $projection', ({ projection, wide, high }) => {
  it('shows all of them between the panels', () => {
    fc.assert(
      fc.property(boundsUpTo(wide, high), windowWithPanels, (bounds, { size: whole, padding }) => {
        const camera = cameraFor(projection, bounds, whole, padding);
        const worst = Math.min(...edge(bounds).map((place) => clearance(projection, camera, place, whole, padding)));
        expect(worst).toBeGreaterThan(0);
      }),
    );
  });

  it('goes no closer than a place with its surroundings, and fills a fair part of the room', () => {
    fc.assert(
      fc.property(boundsUpTo(wide, high), windowWithPanels, (bounds, { size: whole, padding }) => {
        const camera = cameraFor(projection, bounds, whole, padding);
        expect(camera.zoom).toBeLessThanOrEqual(12);
        if (camera.zoom === 12) return;
        // One zoom level closer something would be cut off: it stands no more than twice as far away as it must.
        const closer = { ...camera, zoom: camera.zoom + 1 };
        expect(
          Math.min(...edge(bounds).map((place) => clearance(projection, closer, place, whole, padding))),
        ).toBeLessThan(0);
      }),
    );
  });

  it('looks straight down with north up', () => {
    const { bearing, pitch } = cameraFor(projection, [100, 50, 110, 60], { width: 1440, height: 900 }, noPanels);
    expect([bearing, pitch]).toEqual([0, 0]);
  });
});

const noPanels: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

describe('the camera for the Northern Sea Route on the globe', () => {
  it('shows its middle, though its ends bend away', () => {
    fc.assert(
      fc.property(windowWithPanels, ({ size: whole, padding }) => {
        const camera = cameraFor('globe', [30, 64, 190, 77], whole, padding);
        expect(camera.longitude).toBeCloseTo(110, 6);
        expect(clearance('globe', camera, [110, 71], whole, padding)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the camera for a point', () => {
  it.each(projections)('is a finite one that looks at it (%s)', (projection) => {
    const camera = cameraFor(projection, [124.7, 55.15, 124.7, 55.15], { width: 1440, height: 900 }, noPanels);
    expect(camera.longitude).toBeCloseTo(124.7, 6);
    expect(camera.latitude).toBeCloseTo(55.15, 6);
    expect(camera.zoom).toBe(12);
  });
});

describe('a window that the panels fill', () => {
  it.each(projections)('still has a camera (%s)', (projection) => {
    const padding = { top: 400, right: 400, bottom: 400, left: 400 };
    for (const camera of [
      homeCamera(projection, { width: 320, height: 320 }, padding),
      cameraFor(projection, [100, 50, 110, 60], { width: 320, height: 320 }, padding),
    ])
      expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});

describe('a camera carried to another projection', () => {
  const camera: fc.Arbitrary<Camera> = fc.record({
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    latitude: fc.double({ min: 20, max: 84, noNaN: true }),
    zoom: fc.double({ min: 4, max: 12, noNaN: true }),
    bearing: fc.constant(0),
    pitch: fc.constant(0),
  });
  const projection = fc.constantFrom(...projections);

  it('keeps its place, and comes back as it was', () => {
    fc.assert(
      fc.property(camera, projection, projection, (from, before, after) => {
        const there = translated(from, before, after);
        expect([there.longitude, there.latitude]).toEqual([from.longitude, from.latitude]);
        expect(translated(there, after, before).zoom).toBeCloseTo(from.zoom, 9);
      }),
    );
  });

  it('shows two near places as far apart as before', () => {
    const whole = { width: 1000, height: 1000 };
    fc.assert(
      fc.property(camera, projection, projection, (from, before, after) => {
        const there = translated(from, before, after);
        const near = [from.longitude, from.latitude + 0.01] as const;
        const pixels = (which: typeof before, seen: typeof from) =>
          Math.hypot(...(fromMiddle(which, seen, near, whole) ?? []));
        expect(pixels(after, there) / pixels(before, from)).toBeCloseTo(1, 2);
      }),
    );
  });

  it('never zooms out past the whole world', () => {
    const low = { longitude: 0, latitude: 0, zoom: 0.5, bearing: 0, pitch: 0 };
    expect(translated(low, 'mercator', 'arctic').zoom).toBe(0);
  });
});

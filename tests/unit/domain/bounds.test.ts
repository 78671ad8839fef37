import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/domain/atlas.ts';
import { boundsOfPlace, joined, meet } from '../../../src/domain/bounds.ts';

const bounds: fc.Arbitrary<Bounds> = fc
  .record({
    west: fc.integer({ min: -180, max: 180 }),
    south: fc.integer({ min: -90, max: 80 }),
    wide: fc.integer({ min: 0, max: 60 }),
    high: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ west, south, wide, high }) => [west, south, west + wide, south + high]);

describe('joined bounds', () => {
  it('hold all of them, and each side touches one', () => {
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1, maxLength: 6 }), (all) => {
        const [west, south, east, north] = joined(all) ?? [];
        const sides = (at: 0 | 1 | 2 | 3) => all.map((one) => one[at]);
        expect([west, south]).toEqual([Math.min(...sides(0)), Math.min(...sides(1))]);
        expect([east, north]).toEqual([Math.max(...sides(2)), Math.max(...sides(3))]);
      }),
      { seed: 2018 },
    );
  });

  it('are those of the only one, and none for none', () => {
    expect(joined([[100, 50, 190, 60]])).toEqual([100, 50, 190, 60]);
    expect(joined([])).toBeNull();
  });
});

describe('bounds of a place', () => {
  it.each([
    { name: 'Shanghai', place: [121.5, 31.2] },
    { name: 'Tynda', place: [124.7, 55.15] },
    { name: 'Sabetta', place: [72.05, 71.27] },
  ] as const)('reach about 22 km to each side of $name', ({ place }) => {
    const [west, south, east, north] = boundsOfPlace(place);
    const kilometres = 111.2;
    expect(((north - south) / 2) * kilometres).toBeCloseTo(22.2, 0);
    expect(((east - west) / 2) * kilometres * Math.cos((place[1] * Math.PI) / 180)).toBeCloseTo(22.2, 0);
    expect([(west + east) / 2, (south + north) / 2].map((side) => Number(side.toFixed(6)))).toEqual([...place]);
  });

  it('stay narrow at the pole', () => {
    const [west, , east] = boundsOfPlace([0, 90]);
    expect(east - west).toBeLessThanOrEqual(4);
  });
});

describe('meeting bounds', () => {
  const turned = ([west, south, east, north]: Bounds, turns: number): Bounds => [
    west + 360 * turns,
    south,
    east + 360 * turns,
    north,
  ];
  const wide = fc
    .tuple(bounds, fc.integer({ min: 0, max: 400 }))
    .map(([[west, south, east, north], more]): Bounds => [west, south, east + more, north]);

  it.each([
    { name: 'overlap', a: [100, 50, 110, 60], b: [105, 55, 120, 70], meets: true },
    { name: 'one inside the other', a: [100, 50, 110, 60], b: [104, 54, 105, 55], meets: true },
    { name: 'a shared side', a: [100, 50, 110, 60], b: [110, 60, 120, 70], meets: true },
    { name: 'side by side', a: [100, 50, 110, 60], b: [111, 50, 120, 60], meets: false },
    { name: 'one above the other', a: [100, 50, 110, 60], b: [100, 61, 110, 70], meets: false },
    { name: 'the Bering Strait from either side', a: [190.3, 65.8, 191, 66.1], b: [-175, 60, -160, 70], meets: true },
    { name: 'a view across the 180th meridian', a: [-170, 65, -169, 66], b: [150, 60, 195, 70], meets: true },
    { name: 'a view of the whole globe', a: [190, 65, 191, 66], b: [-180, 40, 180, 90], meets: true },
  ] as const)('$name: $meets', ({ a, b, meets }) => {
    expect(meet([...a], [...b])).toBe(meets);
    expect(meet([...b], [...a])).toBe(meets);
  });

  it('have a point in common on some turn of the globe, and none on any where they do not meet', () => {
    fc.assert(
      fc.property(wide, wide, fc.integer({ min: -2, max: 2 }), (a, b, turns) => {
        const overlaps = [-4, -3, -2, -1, 0, 1, 2, 3, 4].some((each) => {
          const [west, south, east, north] = turned(a, each);
          return west <= b[2] && east >= b[0] && south <= b[3] && north >= b[1];
        });
        expect(meet(a, b)).toBe(overlaps);
        expect(meet(turned(a, turns), b)).toBe(overlaps);
        expect(meet(b, a)).toBe(overlaps);
      }),
      { seed: 2018, numRuns: 500 },
    );
  });
});

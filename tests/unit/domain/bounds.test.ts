import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/domain/atlas.ts';
import { boundsOfPlace, joined } from '../../../src/domain/bounds.ts';

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

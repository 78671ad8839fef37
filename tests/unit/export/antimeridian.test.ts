import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian, cutLine, cutPolygon } from '../../../src/export/antimeridian.ts';

const turning = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0);

describe('a line', () => {
  it('that stays on one side stays in one piece', () => {
    const coordinates: [number, number][] = [
      [10, 50],
      [179, 60],
      [180, 65],
    ];
    expect(cutAtAntimeridian({ type: 'LineString', coordinates })).toEqual({ type: 'LineString', coordinates });
  });

  it('that runs past 180 is cut there, where it crosses', () => {
    expect(
      cutAtAntimeridian({
        type: 'LineString',
        coordinates: [
          [170, 60],
          [190, 70],
          [190.6, 66],
        ],
      }),
    ).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 60],
          [180, 65],
        ],
        [
          [-180, 65],
          [-170, 70],
          [-169.4, 66],
        ],
      ],
    });
  });

  it('that lies wholly past 180 is moved and stays a LineString', () => {
    expect(
      cutAtAntimeridian({
        type: 'LineString',
        coordinates: [
          [180.81739, 66.3],
          [187.7, 64],
        ],
      }),
    ).toEqual({
      type: 'LineString',
      coordinates: [
        [-179.18261, 66.3],
        [-172.3, 64],
      ],
    });
  });

  it('that begins or ends on the meridian has no piece of a single point', () => {
    const to: Position[] = [
      [180, 60],
      [181, 61],
    ];
    expect(cutLine(to)).toEqual([
      [
        [-180, 60],
        [-179, 61],
      ],
    ]);
    expect(cutLine([...to].reverse())).toEqual([
      [
        [-179, 61],
        [-180, 60],
      ],
    ]);
  });

  it('there and back again is cut twice', () => {
    expect(
      cutLine([
        [179, 60],
        [181, 60],
        [179, 62],
      ]),
    ).toEqual([
      [
        [179, 60],
        [180, 60],
      ],
      [
        [-180, 60],
        [-179, 60],
        [-180, 61],
      ],
      [
        [180, 61],
        [179, 62],
      ],
    ]);
  });

  it('has no longitude beyond 180, loses no vertex, and its pieces meet on the meridian', () => {
    const position = fc.tuple(
      fc.integer({ min: -18000, max: 20000 }).map((value) => value / 100),
      fc.integer({ min: -8000, max: 8900 }).map((value) => value / 100),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 12 }), (line) => {
        const pieces = cutLine(line);
        const all = pieces.flat();
        expect(all.every(([x = Number.NaN]) => Math.abs(x) <= 180)).toBe(true);
        if (new Set(line.map(String)).size > 1) {
          const turned = (x: number) =>
            ((((Math.round(x * 1e5) % 36_000_000) + 36_000_000) % 36_000_000) / 1e5).toFixed(5);
          const kept = new Set(all.map(([x = 0, y]) => `${turned(x)} ${y}`));
          for (const [x, y] of line) expect(kept).toContain(`${turned(x)} ${y}`);
        }
        pieces.slice(1).forEach((piece, at) => {
          const before = pieces[at]?.at(-1);
          expect(Math.abs(before?.[0] ?? 0)).toBe(180);
          expect(piece[0]).toEqual([-(before?.[0] ?? 0), before?.[1]]);
        });
      }),
    );
  });
});

describe('a point', () => {
  it('past 180 is moved', () => {
    expect(cutAtAntimeridian({ type: 'Point', coordinates: [190.65, 65.9] })).toEqual({
      type: 'Point',
      coordinates: [-169.35, 65.9],
    });
    expect(cutAtAntimeridian({ type: 'Point', coordinates: [37.6, 55.8] })).toEqual({
      type: 'Point',
      coordinates: [37.6, 55.8],
    });
  });
});

describe('a polygon', () => {
  const ring: Position[] = [
    [170, 65],
    [190, 65],
    [190, 75],
    [170, 75],
    [170, 65],
  ];

  it('that crosses is cut in two, counterclockwise both', () => {
    const polygons = cutPolygon([ring]);
    expect(polygons).toHaveLength(2);
    for (const [outer = []] of polygons) {
      expect(turning(outer)).toBeGreaterThan(0);
      expect(outer[0]).toEqual(outer.at(-1));
      expect(outer.every(([x = Number.NaN]) => Math.abs(x) <= 180)).toBe(true);
    }
    const east = polygons.flat(2).filter(([x = 0]) => x > 0);
    expect(Math.min(...east.map(([x = 0]) => x))).toBe(170);
  });

  it('means the same whichever way round it was drawn', () => {
    const corners = (polygons: Position[][][]) => polygons.flat(2).map(String).sort();
    expect(corners(cutPolygon([[...ring].reverse()]))).toEqual(corners(cutPolygon([ring])));
  });

  it('keeps its holes: clockwise, and an island on the meridian becomes a bay on both sides', () => {
    const hole = (x: number): Position[] => [
      [x, 69],
      [x, 71],
      [x + 2, 71],
      [x + 2, 69],
      [x, 69],
    ];
    const inside = cutPolygon([ring, hole(174)]);
    expect(inside.map((polygon) => polygon.length).sort()).toEqual([1, 2]);
    const [, kept = []] = inside.find((polygon) => polygon.length === 2) ?? [];
    expect(turning(kept)).toBeLessThan(0);
    const wrangel = cutPolygon([ring, hole(179)]);
    expect(wrangel.every((polygon) => polygon.length === 1)).toBe(true);
    expect(
      wrangel.flat(2).filter(([x, y]) => Math.abs(x ?? 0) === 180 && (y ?? 0) > 69.05 && (y ?? 0) < 70.95),
    ).toEqual([]);
  });
});

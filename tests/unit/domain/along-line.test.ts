import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometreAt, lineCourse, linesOf, positionAt, sectionsOfLine } from '../../../src/domain/along-line.ts';
import { distance, type Place } from '../../../src/domain/geodesic.ts';
import { section } from '../../ui/fixture.ts';

/** A line of so many sides that walks east from a place, now north and now south of its way. */
const course = fc
  .record({
    start: fc.tuple(fc.double({ min: -180, max: 179, noNaN: true }), fc.double({ min: -60, max: 70, noNaN: true })),
    steps: fc.array(
      fc.tuple(fc.double({ min: 0.05, max: 0.6, noNaN: true }), fc.double({ min: -0.03, max: 0.03, noNaN: true })),
      { minLength: 4, maxLength: 40 },
    ),
    cut: fc.nat(),
    measured: fc.tuple(fc.integer({ min: 10, max: 3000 }), fc.integer({ min: 10, max: 3000 })),
  })
  .map(({ start, steps, cut, measured }) => {
    const places = steps.reduce<Place[]>(
      (line, [east, north]) => line.concat([[(line.at(-1)?.[0] ?? 0) + east, (line.at(-1)?.[1] ?? 0) + north]]),
      [start],
    );
    const at = 1 + (cut % (places.length - 2));
    const made = lineCourse(
      [section('a', 'p', { measuredKm: measured[0] }), section('b', 'p', { order: 2, measuredKm: measured[1] })],
      new Map([
        ['a', places.slice(0, at + 1)],
        ['b', places.slice(at)],
      ]),
    );
    if (!made) throw new Error('no course');
    return { course: made, measured };
  });

describe('a course', () => {
  it('is as long as its sections were measured, however coarse its geometry', () => {
    fc.assert(
      fc.property(course, ({ course: { ends, length, km }, measured: [a, b] }) => {
        expect(ends[0]).toBeCloseTo(a, 6);
        expect(length).toBeCloseTo(a + b, 6);
        expect(km.every((value, at) => at === 0 || value >= (km[at - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('gives back the kilometre of any of its own places', () => {
    fc.assert(
      fc.property(course, fc.double({ min: 0, max: 1, noNaN: true }), ({ course: line }, share) => {
        const km = share * line.length;
        const found = kilometreAt(line, positionAt(line, km).place);
        expect(found.away).toBeLessThan(0.2);
        expect(Math.abs(found.km - km)).toBeLessThan(line.length * 0.002 + 0.01);
      }),
    );
  });

  it('finds no vertex nearer than the nearest point', () => {
    const far = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(course, far, ({ course: line }, from) => {
        const { away } = kilometreAt(line, from);
        const least = Math.min(...line.places.map((place) => distance(from, place) / 1000));
        // The ellipsoid against the sphere on which the nearest is sought: 0.6 %.
        expect(away).toBeLessThanOrEqual(least * 1.006 + 0.2);
      }),
    );
  });

  it('runs on past 180 and is found from both sides of the antimeridian', () => {
    const made = lineCourse(
      [section('a', 'p', { measuredKm: 100 }), section('b', 'p', { order: 2, measuredKm: 100 })],
      new Map<string, Place[]>([
        [
          'a',
          [
            [178, 66],
            [180, 66],
          ],
        ],
        [
          'b',
          [
            [-180, 66],
            [-178, 66],
          ],
        ],
      ]),
    );
    if (!made) throw new Error('no course');
    expect(made.places.map(([longitude]) => longitude)).toEqual([178, 180, 180, 182]);
    expect(kilometreAt(made, [-179, 66.1]).km).toBeCloseTo(150, 0);
    expect(kilometreAt(made, [181, 66.1]).km).toBeCloseTo(150, 0);
    expect(positionAt(made, 150).bearing).toBeGreaterThan(80);
    expect(positionAt(made, 150).bearing).toBeLessThan(100);
  });

  it('ends at its ends', () => {
    fc.assert(
      fc.property(course, ({ course: line }) => {
        const [west, south] = positionAt(line, -5).place;
        expect(distance([west, south], line.places[0] ?? [0, 0])).toBe(0);
        const [longitude = 0, latitude = 0] = positionAt(line, line.length + 5).place;
        expect(longitude).toBeCloseTo(line.places.at(-1)?.[0] ?? 0, 9);
        expect(latitude).toBeCloseTo(line.places.at(-1)?.[1] ?? 0, 9);
      }),
    );
  });

  it('is none when a section has no geometry: every figure behind the hole would be wrong', () => {
    const known = new Map<string, Place[]>([
      [
        'a',
        [
          [100, 50],
          [101, 50],
        ],
      ],
    ]);
    expect(lineCourse([section('a', 'p'), section('b', 'p')], known)).toBeNull();
    expect(lineCourse([], known)).toBeNull();
  });
});

describe('lines of a project', () => {
  it('come with the chief one first, then the longest, sections in order', () => {
    const features = [
      section('branch', 'p', { line: 'side', role: 'branch', measuredKm: 9000 }),
      section('second', 'p', { line: 'trunk', order: 2, measuredKm: 10 }),
      section('first', 'p', { line: 'trunk', order: 1, measuredKm: 10 }),
      section('long', 'p', { line: 'other', measuredKm: 500 }),
    ];
    expect(linesOf(features).map((line) => line.map(({ id }) => id))).toEqual([
      ['long'],
      ['first', 'second'],
      ['branch'],
    ]);
    expect(sectionsOfLine(features, 'trunk').map(({ id }) => id)).toEqual(['first', 'second']);
  });
});

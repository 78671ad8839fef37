import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, type Place } from '../../../src/domain/geodesic.ts';
import {
  crossesItself,
  emptyMeasurement,
  figuresOf,
  type Measurement,
  type MeasureStep,
  measureStep,
  mostPoints,
  snapped,
  traceOf,
} from '../../../src/domain/measure.ts';

const at = (longitude: number, latitude: number) => ({ place: [longitude, latitude] as Place, siteId: null });
const add = (longitude: number, latitude: number): MeasureStep => ({ type: 'add', point: at(longitude, latitude) });
const taken = (...steps: readonly MeasureStep[]): Measurement => steps.reduce(measureStep, emptyMeasurement);
const shapeOf = ({ points, closed }: Measurement) => ({ points, closed });

const square = [add(100, 50), add(101, 50), add(101, 51), add(100, 51)];

describe('steps of a measurement', () => {
  const step: fc.Arbitrary<MeasureStep> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.integer({ min: 90, max: 99 }), fc.integer({ min: 50, max: 59 }))
        .map(([x, y]) => add(x, y)),
    },
    fc.nat(5).map((index): MeasureStep => ({ type: 'remove', at: index })),
    fc.constantFrom<MeasureStep>({ type: 'close' }, { type: 'clear' }),
  );

  it('are each taken back by one undo, back to nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now = emptyMeasurement;
        for (const next of steps) {
          const before = now;
          now = measureStep(now, next);
          if (now !== before) expect(measureStep(now, { type: 'undo' })).toEqual(before);
        }
        while (now.past.length > 0) now = measureStep(now, { type: 'undo' });
        expect(now).toEqual(emptyMeasurement);
      }),
    );
  });

  it('never leave an outline of fewer than three corners', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { closed, points } = taken(...steps);
        expect(closed && points.length < 3).toBe(false);
      }),
    );
  });

  it('close only what has three corners, and open it again by undo', () => {
    expect(taken(add(1, 1), add(2, 2), { type: 'close' }).closed).toBe(false);
    expect(taken(...square, { type: 'close' }).closed).toBe(true);
    expect(taken(...square, { type: 'close' }, { type: 'undo' }).closed).toBe(false);
  });

  it('bring back what was cleared', () => {
    expect(shapeOf(taken(...square, { type: 'clear' }, { type: 'undo' }))).toEqual(shapeOf(taken(...square)));
  });

  it('count a double click once, and end at the most points', () => {
    expect(taken(add(1, 1), add(1, 1)).points).toHaveLength(1);
    const many = Array.from({ length: mostPoints + 5 }, (_, index) => add(index / 10, 0));
    expect(taken(...many).points).toHaveLength(mostPoints);
  });

  it('do nothing where there is nothing to do', () => {
    expect(measureStep(emptyMeasurement, { type: 'undo' })).toBe(emptyMeasurement);
    expect(measureStep(emptyMeasurement, { type: 'remove', at: 0 })).toBe(emptyMeasurement);
    expect(measureStep(emptyMeasurement, { type: 'clear' })).toBe(emptyMeasurement);
  });
});

describe('snapping', () => {
  const sites = [
    { id: 'near', place: [100, 50.001] as Place },
    { id: 'nearer', place: [100, 49.9995] as Place },
    { id: 'far', place: [100.1, 50] as Place },
  ];

  it('takes the nearest site within reach, and its very place', () => {
    expect(snapped([100, 50], sites, 300)).toEqual({ place: [100, 49.9995], siteId: 'nearer' });
    expect(snapped([100, 50], sites, 20)).toEqual({ place: [100, 50], siteId: null });
    expect(snapped([100, 50], [], 1e6).siteId).toBeNull();
  });

  it('reaches over the antimeridian', () => {
    expect(snapped([-179.999, 66], [{ id: 'cape', place: [179.999, 66] }], 300).siteId).toBe('cape');
  });

  it('never takes a site when another is nearer', () => {
    const place = fc.tuple(fc.double({ min: 99, max: 101, noNaN: true }), fc.double({ min: 70, max: 71, noNaN: true }));
    fc.assert(
      fc.property(
        place,
        fc.array(place, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 100_000 }),
        (from, all, metres) => {
          const known = all.map((site, index) => ({ id: String(index), place: site }));
          const least = Math.min(...all.map((site) => distance(from, site)));
          const { siteId, place: taken } = snapped(from, known, metres);
          if (siteId === null) expect(least).toBeGreaterThan(metres);
          else expect(distance(from, taken)).toBeCloseTo(least, 6);
        },
      ),
    );
  });
});

describe('figures', () => {
  it('add up the legs, and of an outline the way back too', () => {
    const line = figuresOf(taken(...square));
    expect(line.legs).toHaveLength(3);
    expect(line.area).toBeNull();
    const outline = figuresOf(taken(...square, { type: 'close' }));
    expect(outline.legs).toHaveLength(4);
    expect(outline.length).toBeCloseTo(line.length + distance([100, 51], [100, 50]) / 1000, 9);
    // One degree by one at 50.5° N on WGS84 (geographiclib: 7,892.06 km²).
    expect(outline.area).toBeCloseTo(7892.06, 1);
  });

  it('have no area for an outline that crosses itself', () => {
    const bow = taken(add(100, 50), add(101, 51), add(101, 50), add(100, 51), { type: 'close' });
    expect(figuresOf(bow)).toMatchObject({ crosses: true, area: null });
    expect(
      crossesItself([
        [179, 70],
        [181, 71],
        [181, 70],
        [179, 71],
      ]),
    ).toBe(true);
    expect(
      crossesItself([
        [179, 70],
        [181, 70],
        [181, 71],
        [179, 71],
      ]),
    ).toBe(false);
    expect(
      crossesItself([
        [0, 85],
        [90, 85],
        [180, 85],
        [270, 85],
      ]),
    ).toBe(false);
  });
});

describe('the drawn line', () => {
  it('is nothing below two points, passes every point and closes', () => {
    expect(traceOf(taken(add(100, 50)))).toEqual([]);
    const trace = traceOf(taken(...square, { type: 'close' }));
    for (const { place } of taken(...square).points) expect(trace).toContainEqual(place);
    expect(trace.at(-1)).toEqual([100, 50]);
  });

  it('runs on past 180 instead of round the world', () => {
    const trace = traceOf(taken(add(170, 66), add(-170, 66)));
    expect(trace.at(-1)).toEqual([190, 66]);
    expect(trace.length).toBeGreaterThan(5);
  });
});

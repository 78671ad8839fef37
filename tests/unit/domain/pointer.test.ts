import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InkPoint, inkLasts, placeIn, strokesOf, wetInk, withInk } from '../../../src/domain/pointer.ts';

const size = fc.double({ min: 1, max: 5000, noNaN: true });
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('a place on the stage', () => {
  it('is the same on a stage of another size, wherever it stands', () => {
    fc.assert(
      fc.property(part, part, size, size, size, (across, down, left, width, height) => {
        const [x, y] = placeIn({ left, top: 3, width, height }, left + across * width, 3 + down * height);
        expect(x).toBeCloseTo(across, 6);
        expect(y).toBeCloseTo(down, 6);
      }),
    );
  });

  it('is never beside it', () => {
    const anywhere = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anywhere, anywhere, fc.double({ min: 0, max: 5000, noNaN: true }), (x, y, width) => {
        for (const value of placeIn({ left: 10, top: 20, width, height: 100 }, x, y)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('ink', () => {
  const at = (time: number, begins = false): InkPoint => ({ at: [time / 10_000, 0.5], begins, time });

  it('fades point by point, and is gone after two seconds', () => {
    const ink = [at(0, true), at(500), at(1000)];
    expect(strokesOf(ink, 1000).map(({ freshness }) => freshness)).toEqual([0.5, 0.75, 1]);
    expect(wetInk(ink, 500 + inkLasts)).toEqual([at(1000)]);
    expect(strokesOf(ink, 1000 + inkLasts)).toEqual([]);
    expect(wetInk(ink, 100)).toBe(ink);
  });

  it('does not join one line to the next', () => {
    const [, , third] = strokesOf([at(0, true), at(10), at(20, true)], 20);
    expect(third?.from).toEqual(third?.to);
  });

  it('never grows without end', () => {
    let ink: readonly InkPoint[] = [];
    for (let time = 0; time < 1500; time += 1) ink = withInk(ink, at(time));
    expect(ink.length).toBeLessThanOrEqual(600);
    expect(ink.at(-1)?.time).toBe(1499);
  });
});

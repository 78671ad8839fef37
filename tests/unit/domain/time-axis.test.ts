import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakYear, shareOf, typedYear, writtenYears, yearAt } from '../../../src/domain/time-axis.ts';
import { firstYear, lastYear } from '../../../src/domain/view.ts';

const year = fc.integer({ min: firstYear, max: lastYear });

describe('the time axis', () => {
  it('finds every year again where it put it', () => {
    fc.assert(
      fc.property(year, (at) => {
        expect(yearAt(shareOf(at))).toBe(at);
      }),
    );
  });

  it('runs from end to end, never backwards', () => {
    expect([shareOf(firstYear), shareOf(lastYear)]).toEqual([0, 1]);
    fc.assert(
      fc.property(year, year, (a, b) => {
        expect(Math.sign(shareOf(a) - shareOf(b))).toBe(Math.sign(a - b));
      }),
    );
  });

  it('gives 2005 to 2030 most of the room, each year of it the same', () => {
    expect(shareOf(2030) - shareOf(2005)).toBeGreaterThan(0.55);
    const steps = Array.from({ length: 25 }, (_, at) => shareOf(breakYear + at + 1) - shareOf(breakYear + at));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 10);
  });

  it('stays on the axis wherever it is pointed at', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (share) => {
        const at = yearAt(share);
        expect(Number.isInteger(at) && at >= firstYear && at <= lastYear).toBe(true);
      }),
    );
  });

  it('takes a typed year of the axis and nothing else', () => {
    expect(typedYear(' 2018 ')).toBe(2018);
    for (const wrong of ['', '18', '1890', '2036', '2018.5', '20l8', '-2018', '2e3'])
      expect(typedYear(wrong)).toBeNull();
  });

  it('writes its years in order, with both ends and the break', () => {
    expect([...writtenYears].sort((a, b) => a - b)).toEqual([...writtenYears]);
    expect(writtenYears).toEqual(expect.arrayContaining([firstYear, breakYear, lastYear]));
  });
});

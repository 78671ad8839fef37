import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Moment, momentTicks } from '../../../src/domain/moments.ts';

const at = (year: number, day = ''): Moment => ({
  projectId: 'project',
  date: `${year}${day}`,
  label: { en: `In ${year}`, ru: `В ${year}`, zh: `${year}年` },
});
const moment = fc.integer({ min: 1891, max: 2035 }).map((year) => at(year));

describe('the ticks of the time axis', () => {
  it('stand at each year where there is room, and join a few years where there is not', () => {
    const ticks = momentTicks([at(2019), at(1998), at(2018, '-06'), at(1999), at(2018), at(1992), at(1997)], 2005);
    expect(ticks.map(({ first, year, moments }) => [first, year, moments.length])).toEqual([
      [1992, 1992, 1],
      [1997, 1999, 3],
      [2018, 2018, 2],
      [2019, 2019, 1],
    ]);
  });

  it('lose nothing and stay in order', () => {
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 60 }), (moments) => {
        const ticks = momentTicks(moments, 2005);
        expect(ticks.flatMap((tick) => tick.moments)).toHaveLength(moments.length);
        const ends = ticks.flatMap(({ first, year }) => [first, year]);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        for (const { first, year } of ticks) expect(year - first).toBeLessThan(year < 2005 ? 5 : 1);
      }),
    );
  });
});

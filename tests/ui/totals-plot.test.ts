import { expect, test } from 'vitest';
import type { YearTotals } from '../../src/domain/totals-by-year.ts';
import { changes, drawnYears, totalsPlot } from '../../src/ui/numbers/totals-plot.ts';

const years: YearTotals[] = Array.from({ length: 40 }, (_, at) => ({
  year: 1996 + at,
  totals: new Map([['km' as const, at < 13 ? 0 : at < 35 ? 100 : 150]]),
  planned: 1996 + at > 2025,
}));

test('the picture begins with the decade in which the total does', () => {
  expect(drawnYears(years, 'km')[0]?.year).toBe(2000);
  expect(drawnYears(years, 'MW')).toBe(years);
});

test('past and planned steps meet at the first year that is not over', () => {
  const plot = totalsPlot(drawnYears(years, 'km'), 'km', 320);
  expect(plot.today).toBeCloseTo(plot.xOf(2026) - plot.slot / 2);
  const start = `M${plot.today?.toFixed(1)} ${plot.yOf(100).toFixed(1)}`;
  expect(plot.planned.startsWith(start)).toBe(true);
  expect(plot.past.endsWith(`L${plot.today?.toFixed(1)} ${plot.yOf(100).toFixed(1)}`)).toBe(true);
  expect(plot.past.startsWith(`M${(plot.xOf(2000) - plot.slot / 2).toFixed(1)} ${plot.baseline.toFixed(1)}`)).toBe(
    true,
  );
  expect(plot.planned).toContain(plot.yOf(150).toFixed(1));
});

test('everything lies in the drawing, and years do not collide', () => {
  for (const width of [240, 320, 700]) {
    const plot = totalsPlot(years, 'km', width);
    const xs = plot.years.map(({ x }) => x);
    for (let at = 1; at < xs.length; at += 1) expect((xs[at] ?? 0) - (xs[at - 1] ?? 0)).toBeGreaterThanOrEqual(38);
    expect(plot.xOf(plot.last) + plot.slot / 2).toBeLessThanOrEqual(width + 0.01);
    expect(plot.xOf(plot.first)).toBeGreaterThan(40);
  }
});

test('without planned years there is no such line', () => {
  const plot = totalsPlot(
    years.filter(({ planned }) => !planned),
    'km',
    320,
  );
  expect([plot.planned, plot.today]).toEqual(['', null]);
});

test('the table has the first year and those of change', () => {
  expect(changes(years, 'km').map(({ year }) => year)).toEqual([1996, 2009, 2031]);
});

import { expect, test } from 'vitest';
import type { Series } from '../../../src/domain/fact.ts';
import { plotHeight, roundStep, seriesPlot } from '../../../src/domain/series-plot.ts';
import { project, text } from '../../ui/fixture.ts';

const point = (year: number, value: number): Series['points'][number] => ({
  year,
  value,
  sources: ['a'],
  confidence: 'reported',
});
const series = (points: Series['points'], target?: Series['target']): Series => ({
  id: 's',
  label: text('s'),
  unit: 'Mt',
  points,
  target,
});

test('a few values are bars that bear their value, without ticks', () => {
  const [gas] = project.series;
  if (!gas) throw new Error('the fixture has a series');
  const plot = seriesPlot(gas, 320, String);
  expect(plot.form).toBe('bars');
  expect(plot.ticks).toEqual([]);
  expect(plot.marks.map((mark) => mark.look)).toEqual(['reported', 'estimated', 'forecast']);
  const [first, second, third] = plot.marks;
  expect(first && second && third && first.y > second.y && second.y > third.y).toBe(true);
  expect(plot.target).toMatchObject({ from: 0, to: 320 });
  expect(plot.target?.y).toBeLessThan(third?.y ?? 0);
});

test('many values have ticks instead, and years that do not collide', () => {
  const plot = seriesPlot(series(Array.from({ length: 20 }, (_, at) => point(2000 + at, at))), 320, String);
  expect(plot.ticks.map((tick) => tick.value)).toEqual([0, 5, 10, 15]);
  const xs = plot.years.map((year) => year.x);
  for (let at = 1; at < xs.length; at += 1) expect((xs[at] ?? 0) - (xs[at - 1] ?? 0)).toBeGreaterThanOrEqual(38);
});

test('decades become a line', () => {
  expect(seriesPlot(series([point(1916, 1), point(2020, 9)]), 320, String).form).toBe('line');
});

test('two values of one year stand side by side, and everything lies in the drawing', () => {
  const plot = seriesPlot(
    series([point(2013, 2), point(2013, 3), point(2014, 4)], {
      value: 8,
      year: 2016,
      label: text('t'),
      sources: ['a'],
    }),
    320,
    String,
  );
  const [first, second] = plot.marks;
  expect(second && first && second.x - first.x).toBeCloseTo(first?.width ?? 0);
  for (const mark of plot.marks) {
    expect(mark.x - mark.width / 2).toBeGreaterThanOrEqual(0);
    expect(mark.x + mark.width / 2).toBeLessThanOrEqual(320);
    expect(mark.y).toBeGreaterThan(0);
    expect(mark.y).toBeLessThan(plotHeight);
  }
});

test('steps are round', () => {
  expect([0.9, 9, 38, 80, 37_900].map(roundStep)).toEqual([0.25, 2.5, 10, 20, 10_000]);
});

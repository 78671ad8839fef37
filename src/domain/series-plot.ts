import type { Series } from './fact.ts';
import type { Confidence } from './vocabulary.ts';

/*
 * The geometry of a chart of one series, in CSS pixels from its top left corner. Pure: the same series and width
 * give the same picture.
 */

type Point = Series['points'][number];
/** How a mark is filled: plain where a source reports the value, with a pattern otherwise. */
export type Look = Confidence | 'forecast';

export interface Mark {
  readonly point: Point;
  readonly look: Look;
  /** Middle of the mark, and where its value lies. */
  readonly x: number;
  readonly y: number;
  /** Of a bar; the space for a dot. */
  readonly width: number;
}

export interface SeriesPlot {
  readonly form: 'bars' | 'line';
  readonly marks: readonly Mark[];
  readonly baseline: number;
  /** The years from edge to edge, the room of each, and the middle of one. */
  readonly first: number;
  readonly last: number;
  readonly slot: number;
  xOf(year: number): number;
  /** Values along the left side; empty where every bar bears its value. */
  readonly ticks: readonly { value: number; y: number }[];
  readonly years: readonly { year: number; x: number }[];
  /** The promised level: across the plot, or over its year alone. */
  readonly target: { readonly y: number; readonly from: number; readonly to: number } | null;
}

/** Height of the drawing and the room it keeps for words. */
export const plotHeight = 212;
/** Above it stand the title of the axis and the flag of the chosen year. */
export const plotTop = 40;
const bottom = 40;
const left = 44;
const labelWidth = 7;
const yearWidth = 38;
const mostBars = 30;
const mostLabels = 8;

export const lookOf = (point: Point): Look => (point.forecast ? 'forecast' : point.confidence);

/** A round step that gives about four lines up to the highest value. */
export function roundStep(highest: number): number {
  const raw = highest / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  return ([1, 2, 2.5, 5].find((factor) => factor * power >= raw) ?? 10) * power;
}

/** `written` gives the words of a value, to know whether they fit above the bars. Values are taken as they are. */
export function seriesPlot({ points, target }: Series, width: number, written: (value: number) => string): SeriesPlot {
  const years = points.map((point) => point.year);
  const first = Math.min(...years);
  const last = Math.max(...years, target?.year ?? first);
  const span = last - first + 1;
  const highest = Math.max(...points.map((point) => point.value), target?.value ?? 0) || 1;
  const form = span > mostBars ? 'line' : 'bars';

  const perYear = new Map<number, number>();
  for (const year of years) perYear.set(year, (perYear.get(year) ?? 0) + 1);
  const most = Math.max(...perYear.values());
  const longest = Math.max(...points.map((point) => written(point.value).length));
  const fits = (longest * labelWidth + 4) * most <= width / span;
  const isLabelled = form === 'bars' && points.length <= mostLabels && fits;

  const start = isLabelled ? 0 : left;
  const slot = (width - start) / span;
  const baseline = plotHeight - bottom;
  const xOf = (year: number) => start + (year - first + 0.5) * slot;
  const yOf = (value: number) => baseline - (Math.max(0, value) / highest) * (baseline - plotTop);

  const group = Math.max(2, Math.min(40, slot * 0.7));
  const placed = new Map<number, number>();
  const marks = points.map((point) => {
    const count = perYear.get(point.year) ?? 1;
    const place = placed.get(point.year) ?? 0;
    placed.set(point.year, place + 1);
    const barWidth = group / count;
    const x = form === 'line' ? xOf(point.year) : xOf(point.year) + (place + 0.5) * barWidth - group / 2;
    return { point, look: lookOf(point), x, y: yOf(point.value), width: barWidth };
  });

  const step = roundStep(highest);
  const ticks = isLabelled
    ? []
    : Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => ({ value: at * step, y: yOf(at * step) }));
  const yearStep = [1, 2, 5, 10, 20, 50].find((each) => each * slot >= yearWidth) ?? 100;
  const shownYears = Array.from({ length: span }, (_, at) => first + at).filter(
    (year) => (year - (yearStep < 5 ? first : 0)) % yearStep === 0,
  );
  const half = Math.max(12, slot / 2);
  const targetAt =
    target &&
    (target.year === undefined
      ? { from: start, to: width }
      : { from: xOf(target.year) - half, to: xOf(target.year) + half });
  return {
    form,
    marks,
    baseline,
    first,
    last,
    slot,
    xOf,
    ticks,
    years: shownYears.map((year) => ({ year, x: xOf(year) })),
    target: target && targetAt ? { y: yOf(target.value), ...targetAt } : null,
  };
}

/** The path of a line from year to year; of two values of one year it takes the first. */
export function pathThrough(marks: readonly Mark[]): string {
  const firsts = marks.filter((mark, at) => marks.findIndex((other) => other.point.year === mark.point.year) === at);
  return [...firsts]
    .sort((a, b) => a.x - b.x)
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

/** Lines or dots in a tile of 6 by 6 pixels, by which a value that no source simply reports is known without colour. */
export const lookTiles: Readonly<Record<Exclude<Look, 'reported'>, string>> = {
  forecast: 'M-1 1l2 -2M0 6l6 -6M5 7l2 -2',
  estimated: 'M0 3h6',
  disputed: 'M3 0v6',
  unsourced: '',
};

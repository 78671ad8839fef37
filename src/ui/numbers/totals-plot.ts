import { plotHeight, plotTop, roundStep } from '../../domain/series-plot.ts';
import type { TotalKey } from '../../domain/total-key.ts';
import type { YearTotals } from '../../domain/totals-by-year.ts';

/*
 * The geometry of a chart of one total by year, in CSS pixels from its top left corner. A total holds from
 * one 31 December to the next, so the line is a flight of steps.
 */

export interface TotalsPlot {
  readonly first: number;
  readonly last: number;
  readonly slot: number;
  xOf(year: number): number;
  yOf(value: number): number;
  readonly baseline: number;
  /** The steps up to the day of the data, and those that are planned; empty where there are none. */
  readonly past: string;
  readonly planned: string;
  /** Where the planned years begin, pixels from the left; `null` where none is shown. */
  readonly today: number | null;
  readonly ticks: readonly { value: number; y: number }[];
  readonly years: readonly { year: number; x: number }[];
}

const left = 52;
const yearWidth = 40;
const bottom = 40;

/** The years to draw: from the decade in which the total begins. All where it is nowhere. */
export function drawnYears(years: readonly YearTotals[], key: TotalKey): readonly YearTotals[] {
  const begins = years.findIndex(({ totals }) => (totals.get(key) ?? 0) > 0);
  const first = years[begins];
  if (!first) return years;
  return years.filter(({ year }) => year >= Math.floor((first.year - 1) / 10) * 10);
}

export function totalsPlot(years: readonly YearTotals[], key: TotalKey, width: number): TotalsPlot {
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  const slot = (width - left) / Math.max(1, years.length);
  const baseline = plotHeight - bottom;
  const totalIn = (year: YearTotals) => year.totals.get(key) ?? 0;
  const highest = Math.max(...years.map(totalIn)) || 1;
  const xOf = (year: number) => left + (year - first + 0.5) * slot;
  const yOf = (value: number) => baseline - (value / highest) * (baseline - plotTop);
  const edge = (year: number) => xOf(year) - slot / 2;

  /** One step a year; `from` is the level from which the first one rises. */
  const steps = (some: readonly YearTotals[], from: number): string =>
    some
      .flatMap((each) => {
        const y = yOf(totalIn(each)).toFixed(1);
        return [`L${edge(each.year).toFixed(1)} ${y}`, `L${edge(each.year + 1).toFixed(1)} ${y}`];
      })
      .join('')
      .replace(/^L([\d.]+)/, `M$1 ${yOf(from).toFixed(1)}L$1`);
  const past = years.filter(({ planned }) => !planned);
  const planned = years.filter((year) => year.planned);
  const lastPast = past.at(-1);

  const step = roundStep(highest);
  const yearStep = [1, 2, 5, 10, 20, 50].find((each) => each * slot >= yearWidth) ?? 100;
  return {
    first,
    last,
    slot,
    xOf,
    yOf,
    baseline,
    past: steps(past, 0),
    planned: steps(planned, lastPast ? totalIn(lastPast) : 0),
    today: planned[0] ? edge(planned[0].year) : null,
    ticks: Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => ({ value: at * step, y: yOf(at * step) })),
    years: years.filter(({ year }) => year % yearStep === 0).map(({ year }) => ({ year, x: xOf(year) })),
  };
}

/** The years in which the total changed, for the table: a row for each, and one for the first. */
export const changes = (years: readonly YearTotals[], key: TotalKey): readonly YearTotals[] =>
  years.filter(({ totals }, at) => at === 0 || (totals.get(key) ?? 0) !== (years[at - 1]?.totals.get(key) ?? 0));

import type { Atlas } from './atlas.ts';
import { type Filters, type TextMatches, visible } from './filters.ts';
import { dayOf } from './history.ts';
import { type TotalKey, totalKey } from './total-key.ts';
import { type Totals, totalsOf } from './totals.ts';
import { firstYear, lastYear } from './view.ts';
import { sectors, units } from './vocabulary.ts';

/** What passed the filters on 31 December of a year. */
export interface YearTotals {
  readonly year: number;
  readonly totals: Totals;
  /** The day lies after the day of the data: what is planned, not what came. */
  readonly planned: boolean;
}

/** The years in which the status of some feature changes: between two of them nothing does. */
function yearsOfChange(atlas: Atlas): ReadonlySet<number> {
  const changes = atlas.features.flatMap((feature) => feature.history ?? []);
  return new Set(changes.map(({ from }) => Number(from.slice(0, 4))));
}

/**
 * The totals of the filtered set for every year of the time axis, each the {@link totalsOf} what is
 * {@link visible} on that year's last day. A year in which nothing changes shares the map of the year before.
 */
export function totalsByYear(
  atlas: Atlas,
  filters: Filters,
  matches: TextMatches,
  from: number = firstYear,
  to: number = lastYear,
): readonly YearTotals[] {
  const changing = yearsOfChange(atlas);
  const years: YearTotals[] = [];
  let current: Totals | null = null;
  for (let year = from; year <= to; year += 1) {
    const day = dayOf(year);
    if (current === null || changing.has(year)) current = totalsOf(atlas, visible(atlas, filters, matches, day));
    years.push({ year, totals: current, planned: day > atlas.date });
  }
  return years;
}

/** The keys that occur in some year: by unit, then by sector, in the order of the vocabulary. */
export function keysOf(years: readonly YearTotals[]): readonly TotalKey[] {
  const all = new Set(units.flatMap((unit) => sectors.map((sector) => totalKey(unit, sector))));
  return [...all].filter((key) => years.some(({ totals }) => (totals.get(key) ?? 0) > 0));
}

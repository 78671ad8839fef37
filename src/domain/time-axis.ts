import { firstYear, lastYear } from './view.ts';

/**
 * The scale of the time axis: years in proportion, but for one honest break. Before it a century has a fifth of the
 * room; from it on each year has the same, much larger, share.
 */
export const breakYear = 2005;
const breakShare = 0.26;

/** Years that are written under the axis. */
export const writtenYears: readonly number[] = [1891, 1916, 1950, 1974, 2005, 2010, 2015, 2020, 2025, 2030, 2035];

/** Where a year stands, 0 at the first to 1 at the last. */
export function shareOf(year: number): number {
  return year <= breakYear
    ? (breakShare * (year - firstYear)) / (breakYear - firstYear)
    : breakShare + ((1 - breakShare) * (year - breakYear)) / (lastYear - breakYear);
}

/** The year nearest to a share of the axis; beyond its ends, the end. */
export function yearAt(share: number): number {
  const year =
    share <= breakShare
      ? firstYear + (share / breakShare) * (breakYear - firstYear)
      : breakYear + ((share - breakShare) / (1 - breakShare)) * (lastYear - breakYear);
  return clampedYear(year);
}

/** A whole year of the axis. */
export const clampedYear = (year: number): number => Math.min(lastYear, Math.max(firstYear, Math.round(year)));

/** A typed year, or `null` where it is none of the axis. */
export function typedYear(text: string): number | null {
  const year = Number(text.trim());
  return /^\d{4}$/.test(text.trim()) && year >= firstYear && year <= lastYear ? year : null;
}

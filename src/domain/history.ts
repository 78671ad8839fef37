import type { Status } from './vocabulary.ts';

/** A day from which a status held, as far as the day is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface StatusChange {
  from: string;
  status: Status;
  planned?: boolean | undefined;
}

/** True when `date` (maybe only a year or month) has begun by `day` (`YYYY-MM-DD`). */
export function hasBegun(date: string, day: string): boolean {
  return date <= day.slice(0, date.length);
}

/**
 * The status on a day (`YYYY-MM-DD`), or `null` before the first entry: it did not exist yet, not even on paper.
 * Entries are in date order; a planned day counts once it has come, as plans are all that is known of the future.
 */
export function statusOn(history: readonly StatusChange[], day: string): Status | null {
  let status: Status | null = null;
  for (const change of history) if (hasBegun(change.from, day)) status = change.status;
  return status;
}

/** The day that a year means, ISO: its last. */
export const dayOf = (year: number): string => `${year}-12-31`;

/** The status at the end of a year: the meaning of "in 2019" everywhere in the atlas. */
export const statusAt = (history: readonly StatusChange[], year: number): Status | null =>
  statusOn(history, dayOf(year));

/** The first day of operation that is not merely planned, as known (`2019-12-02`), or `null`. */
export function operatingSince(history: readonly StatusChange[]): string | null {
  return history.find((change) => change.status === 'operating' && !change.planned)?.from ?? null;
}

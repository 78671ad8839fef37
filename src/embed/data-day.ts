/*
 * Which data a frame shows, before any of them are there: the page has it from the build, a frozen view from the list
 * of published versions.
 */

export interface DataDay {
  readonly version: string;
  /** ISO. */
  readonly date: string;
}

/** The newest data, as the build has written it into the page (`<meta name="data" content="version date">`). */
export function newestData(page: Document): DataDay | null {
  const [version, date] = page.querySelector('meta[name=data]')?.getAttribute('content')?.split(' ') ?? [];
  return version && date && isDay(date) ? { version, date } : null;
}

/** Who must be named beside the data. */
export const creditsOf = (page: Document): string =>
  page.querySelector('meta[name=credits]')?.getAttribute('content') ?? '';

/** Ids of the view pages, as the build has written them into the page; `null` where it has not. */
export function viewPages(page: Document): ReadonlySet<string> | null {
  const ids = page.querySelector('meta[name=pages]')?.getAttribute('content');
  return ids ? new Set(ids.split(' ')) : null;
}

export const isDay = (date: unknown): date is string => typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date);

/** What became of the version that a view keeps to. `unknown`: nobody could say. */
export type Frozen =
  | { readonly type: 'unknown' }
  | { readonly type: 'never-published' }
  | { readonly type: 'frozen'; readonly data: DataDay; readonly newer: DataDay | null };

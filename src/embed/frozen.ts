import { type Frozen, isDay } from './data-day.ts';

const maxVersions = 500;

/** Every published version, the day of each, and which is the newest; `null` for anything else. */
export function publishedVersions(value: unknown): { current: string; days: ReadonlyMap<string, string> } | null {
  const { current, versions } = (value ?? {}) as Record<string, unknown>;
  if (typeof current !== 'string' || !Array.isArray(versions) || versions.length > maxVersions) return null;
  const days = versions.flatMap((each) =>
    typeof each?.version === 'string' && isDay(each.date) ? [[each.version, each.date] as const] : [],
  );
  return { current, days: new Map(days) };
}

/** Looks a version up in the list. */
export function frozenIn(list: ReturnType<typeof publishedVersions>, version: string): Frozen {
  if (!list) return { type: 'unknown' };
  const date = list.days.get(version);
  if (date === undefined) return { type: 'never-published' };
  const newest = list.days.get(list.current);
  const newer = list.current !== version && newest ? { version: list.current, date: newest } : null;
  return { type: 'frozen', data: { version, date }, newer };
}

/** Fetches the list and looks the version up. Never rejects. */
export async function loadFrozen(version: string): Promise<Frozen> {
  try {
    const response = await fetch('./data/versions.json');
    return frozenIn(response.ok ? publishedVersions(await response.json()) : null, version);
  } catch {
    return { type: 'unknown' };
  }
}

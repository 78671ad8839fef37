import type { Map as LibraryMap } from 'maplibre-gl';
import type { Status } from '../domain/vocabulary.ts';

/** The sources whose features the scene marks, all by the same ids. */
const featureSources = ['routes', 'sites', 'areas'] as const;

/** Sets flags of a feature wherever it is drawn. */
export function markFeature(map: LibraryMap, id: string, state: Record<string, unknown>): void {
  for (const source of featureSources) map.setFeatureState({ source, id }, state);
}

/** Carries over the statuses that differ; what leaves the list has today's status again, which is in the file. */
export function changeStatuses(
  map: LibraryMap,
  before: ReadonlyMap<string, Status>,
  after: ReadonlyMap<string, Status>,
): void {
  if (before === after) return;
  const put = (id: string, status: Status | null) => markFeature(map, id, { status });
  for (const id of before.keys()) if (!after.has(id)) put(id, null);
  for (const [id, status] of after) if (before.get(id) !== status) put(id, status);
}

import type { Atlas, FeatureRecord } from './atlas.ts';
import { distance, nearMeridian, type Place } from './geodesic.ts';
import { shuffled } from './seeded-shuffle.ts';
import type { TaskOf } from './tour-quiz.ts';

/* How answers are marked. Pure; what somebody answered is kept nowhere but on the page. */

/** How many stand where they belong. */
export const rightPlaces = <Item>(given: readonly Item[], right: readonly Item[]): number =>
  given.filter((item, at) => item === right[at]).length;

export const isNear = (guess: number, { value, tolerance }: TaskOf<'estimate'>): boolean =>
  Math.abs(guess - value) <= tolerance;

/**
 * Kilometres from a place to what was to be found; 0 on it. Of a line only its extent is known here, and within that
 * any place counts.
 */
export function kilometresTo([longitude, latitude]: Place, { bounds }: Pick<FeatureRecord, 'bounds'>): number {
  const [west, south, east, north] = bounds;
  const near = nearMeridian(longitude, (west + east) / 2);
  const closest: Place = [Math.min(east, Math.max(west, near)), Math.min(north, Math.max(south, latitude))];
  return distance([near, latitude], closest) / 1000;
}

const mostCandidates = 6;

/** What a place may be chosen from without the map: it and others of its kind in the same project. */
export function candidatesFor(target: string, atlas: Atlas): readonly FeatureRecord[] {
  const wanted = atlas.featureById.get(target);
  if (!wanted) return [];
  const alike = (atlas.featuresOf.get(wanted.projectId) ?? []).filter(
    ({ id, kind, type }) => id !== target && kind === wanted.kind && type === wanted.type,
  );
  return shuffled([wanted, ...shuffled(alike, target).slice(0, mostCandidates - 1)], target);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimsFile } from '../domain/claim.ts';
import type { SeriesFile } from '../domain/series-file.ts';
import type { Tour } from '../domain/tour.ts';

/* The built files that the deck of one tour reads. */

/** Every tour has these: the list of projects, and the map in one degree of detail. */
const always = ['atlas', 'base-overview', 'overview', 'sites', 'areas'] as const;

/** Those that something names, of all sources. */
function named<Source extends { readonly id: string }>(sources: readonly Source[], by: unknown): Source[] {
  const words = JSON.stringify(by);
  return sources.filter(({ id }) => words.includes(JSON.stringify(id)));
}

function claimsOf(file: ClaimsFile, { scenes }: Tour): ClaimsFile | null {
  const told = new Set(scenes.flatMap((scene) => (scene.kind === 'claim' ? scene.claim : [])));
  const claims = file.claims.filter(({ id }) => told.has(id));
  return claims.length === 0 ? null : { ...file, claims, sources: named(file.sources, claims) };
}

function seriesOf(file: SeriesFile, { scenes }: Tour): SeriesFile | null {
  const drawn = scenes.flatMap((scene) => (scene.kind === 'chart' ? scene.series : []));
  const groups = file.groups.flatMap((group) => {
    const series = group.series.filter(({ id }) =>
      drawn.some(({ projectId, seriesId }) => projectId === group.projectId && seriesId === id),
    );
    return series.length === 0 ? [] : { ...group, series };
  });
  return groups.length === 0 ? null : { ...file, groups, sources: named(file.sources, groups) };
}

/** By name, as they stand in the page: claims and series no more than the tour shows. */
export function classData(tour: Tour, geodata: string): ReadonlyMap<string, string> {
  const read = (name: string): string => readFileSync(join(geodata, 'built', `${name}.json`), 'utf8');
  const shown = {
    claims: claimsOf(JSON.parse(read('claims')), tour),
    series: seriesOf(JSON.parse(read('series')), tour),
  };
  return new Map([
    ...[...always, `tour-${tour.id}`].map((name) => [name, read(name)] as const),
    ...Object.entries(shown).flatMap(([name, file]) => (file ? [[name, JSON.stringify(file)] as const] : [])),
  ]);
}

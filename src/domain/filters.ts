import type { Atlas, FeatureRecord, ProjectEntry } from './atlas.ts';
import { type Facet, type Filters, facets } from './facets.ts';
import { statusOn } from './history.ts';

export { type Facet, type Filters, facets, noFilters } from './facets.ts';

/** Ids of the projects that a search text found, by their own names or a feature's; `null` where there is no text. */
export type TextMatches = ReadonlySet<string> | null;

/** The values that one feature of one project has in a facet on a day. */
function valuesOf(facet: Facet, project: ProjectEntry, feature: FeatureRecord, day: string): readonly string[] {
  switch (facet) {
    case 'sector':
      return [project.sector];
    case 'role':
      return [project.role];
    case 'participant':
      return project.participants;
    case 'country':
      return feature.countries;
    case 'status': {
      const status = feature.history && statusOn(feature.history, day);
      return status ? [status] : [];
    }
  }
}

const allows = (chosen: readonly string[] | null, values: readonly string[]): boolean =>
  chosen === null || values.some((value) => chosen.includes(value));

const textAllows = (matches: TextMatches, project: ProjectEntry): boolean => matches?.has(project.id) ?? true;

/** What passes the filters: projects in their order, and the ids of all features to show. */
export interface Visible {
  readonly projects: readonly ProjectEntry[];
  readonly features: ReadonlySet<string>;
}

/**
 * The one filtered list that map, results, totals and exports read.
 * A project is shown when at least one feature with a history of its own passes every facet; features without
 * one (a station, a strait) follow their project, and must lie in a chosen country.
 */
export function visible(atlas: Atlas, filters: Filters, matches: TextMatches, day: string = atlas.date): Visible {
  const projects: ProjectEntry[] = [];
  const features = new Set<string>();
  for (const project of atlas.projects) {
    if (!textAllows(matches, project)) continue;
    const members = atlas.featuresOf.get(project.id) ?? [];
    const passing = members.filter(
      (feature) =>
        exists(feature, day) && facets.every((facet) => allows(filters[facet], valuesOf(facet, project, feature, day))),
    );
    if (passing.length === 0) continue;
    projects.push(project);
    for (const feature of passing) features.add(feature.id);
    for (const feature of members) {
      if (!feature.history && allows(filters.country, feature.countries)) features.add(feature.id);
    }
  }
  return { projects, features };
}

/** True for a feature with a history of its own that had begun by the day. */
const exists = (feature: FeatureRecord, day: string): boolean =>
  feature.history !== undefined && statusOn(feature.history, day) !== null;

/** For each facet, how many projects each value would give under all the other filters. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * Counts every value of every facet under all filters but its own facet's, in one pass.
 * The number is what choosing only that value would show: {@link visible} agrees (a property test holds it).
 */
export function facetCounts(
  atlas: Atlas,
  filters: Filters,
  matches: TextMatches,
  day: string = atlas.date,
): FacetCounts {
  const found = new Map<Facet, Map<string, Set<string>>>(facets.map((facet) => [facet, new Map()]));
  for (const feature of atlas.features) {
    const project = atlas.projectById.get(feature.projectId);
    if (!project || !textAllows(matches, project) || !exists(feature, day)) continue;
    const values = new Map(facets.map((facet) => [facet, valuesOf(facet, project, feature, day)]));
    const failed = facets.filter((facet) => !allows(filters[facet], values.get(facet) ?? []));
    for (const facet of facets) {
      if (failed.some((other) => other !== facet)) continue;
      const projectsByValue = found.get(facet);
      for (const value of values.get(facet) ?? []) {
        const ids = projectsByValue?.get(value) ?? new Set();
        projectsByValue?.set(value, ids.add(project.id));
      }
    }
  }
  const sizes = (facet: Facet) => new Map([...(found.get(facet) ?? [])].map(([value, ids]) => [value, ids.size]));
  return {
    sector: sizes('sector'),
    status: sizes('status'),
    country: sizes('country'),
    participant: sizes('participant'),
    role: sizes('role'),
  };
}

/** Every value that ever occurs in a facet, whatever the filters and the day: what the sidebar lists in every year. */
export function facetValues(atlas: Atlas, facet: Facet): readonly string[] {
  const values = new Set<string>();
  for (const feature of atlas.features) {
    const project = atlas.projectById.get(feature.projectId);
    if (!project || !feature.history) continue;
    const occurring =
      facet === 'status' ? feature.history.map(({ status }) => status) : valuesOf(facet, project, feature, atlas.date);
    for (const value of occurring) values.add(value);
  }
  return [...values];
}

/** The facets that alone keep the result empty: undoing one of them would show something. */
export function blockingFacets(
  atlas: Atlas,
  filters: Filters,
  matches: TextMatches,
  day: string = atlas.date,
): readonly Facet[] {
  return facets.filter(
    (facet) =>
      filters[facet] !== null && visible(atlas, { ...filters, [facet]: null }, matches, day).projects.length > 0,
  );
}

/** Turns one value on or off. From "all", turning a value off leaves the others; all on becomes "all" again. */
export function toggled(
  chosen: readonly string[] | null,
  value: string,
  every: readonly string[],
): readonly string[] | null {
  const current = chosen ?? every;
  const next = current.includes(value) ? current.filter((other) => other !== value) : [...current, value];
  return every.every((known) => next.includes(known)) ? null : every.filter((known) => next.includes(known));
}

import * as v from 'valibot';
import { organisationSchema } from './project.ts';
import { dateSchema } from './source.ts';
import { idSchema, textSchema } from './text.ts';
import {
  accuracyClasses,
  areaKinds,
  cooperationRoles,
  countries,
  sectionKinds,
  sectionRoles,
  sectors,
  siteKinds,
  statuses,
  unitKinds,
  units,
} from './vocabulary.ts';

/**
 * The first-view file `atlas.json`: every project and feature with what lists, filters, counts and totals need,
 * and no prose or geometry. Built from geodata/ by geodata/build/atlas.ts.
 */

/** West, south, east, north in degrees; east runs past 180 for what crosses the antimeridian. */
const boundsSchema = v.tuple([v.number(), v.number(), v.number(), v.number()]);
export type Bounds = v.InferOutput<typeof boundsSchema>;

const changeSchema = v.object({
  from: dateSchema,
  status: v.picklist(statuses),
  planned: v.optional(v.boolean()),
});

export const recordSchema = v.object({
  id: idSchema,
  projectId: idSchema,
  type: v.picklist(['section', 'site', 'unit', 'area']),
  kind: v.picklist([...sectionKinds, ...siteKinds, ...unitKinds, ...areaKinds]),
  names: textSchema,
  countries: v.array(v.picklist(countries)),
  accuracy: v.picklist(accuracyClasses),
  rank: v.picklist([1, 2, 3, 4]),
  bounds: boundsSchema,
  history: v.optional(v.array(changeSchema)),
  /** Sections: what the line is for, which line it is part of, and its place along it. */
  role: v.optional(v.picklist(sectionRoles)),
  line: v.optional(idSchema),
  order: v.optional(v.number()),
  /** Sites: kilometre post on their line. */
  km: v.optional(v.number()),
  /** Units: the site they stand at. */
  siteId: v.optional(idSchema),
  officialKm: v.optional(v.number()),
  /** Geodesic length of the kept geometry on WGS84, kilometres. */
  measuredKm: v.optional(v.number()),
  capacity: v.optional(v.object({ value: v.number(), unit: v.picklist(units) })),
});
/** What the first view knows of a feature. */
export type FeatureRecord = v.InferOutput<typeof recordSchema>;

export const entrySchema = v.object({
  id: idSchema,
  sector: v.picklist(sectors),
  role: v.picklist(cooperationRoles),
  order: v.number(),
  names: textSchema,
  labels: textSchema,
  places: textSchema,
  participants: v.array(idSchema),
  bounds: boundsSchema,
});
/** What the first view knows of a project. */
export type ProjectEntry = v.InferOutput<typeof entrySchema>;

export const atlasSchema = v.object({
  version: v.string(),
  /** The day the data speaks of as today. */
  date: dateSchema,
  credits: v.array(v.string()),
  projects: v.array(entrySchema),
  features: v.array(recordSchema),
  organisations: v.array(organisationSchema),
  /** Removed ids and what took their place. */
  redirects: v.record(idSchema, idSchema),
});
export type AtlasFile = v.InferOutput<typeof atlasSchema>;

/** The file with its look-ups. Everything is read-only. */
export interface Atlas extends AtlasFile {
  readonly projectById: ReadonlyMap<string, ProjectEntry>;
  readonly featureById: ReadonlyMap<string, FeatureRecord>;
  readonly organisationById: ReadonlyMap<string, v.InferOutput<typeof organisationSchema>>;
  readonly featuresOf: ReadonlyMap<string, readonly FeatureRecord[]>;
}

/** Adds the look-ups; projects in their order, features of a project in the order of the file. */
export function indexAtlas(file: AtlasFile): Atlas {
  const featuresOf = new Map<string, FeatureRecord[]>(file.projects.map((project) => [project.id, []]));
  for (const feature of file.features) featuresOf.get(feature.projectId)?.push(feature);
  return {
    ...file,
    projectById: new Map(file.projects.map((project) => [project.id, project])),
    featureById: new Map(file.features.map((feature) => [feature.id, feature])),
    organisationById: new Map(file.organisations.map((organisation) => [organisation.id, organisation])),
    featuresOf,
  };
}

/** The project that an id names or belongs to; follows redirects; `null` for an unknown id. */
export function projectOf(atlas: Atlas, id: string): ProjectEntry | null {
  const known = atlas.redirects[id] ?? id;
  return atlas.projectById.get(known) ?? atlas.projectById.get(atlas.featureById.get(known)?.projectId ?? '') ?? null;
}

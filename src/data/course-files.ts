import * as v from 'valibot';
import type { Place } from '../domain/geodesic.ts';
import type { SitePlace } from '../domain/measure.ts';
import { fileUrl } from './files.ts';
import { type Loaded, load } from './load.ts';

/*
 * The map's geometry files, read for their courses and places. The map fetches the same addresses, so the browser has
 * them at hand. What else the map draws from them (names, areas) is passed over.
 */

const positionSchema = v.tuple([
  // Longitudes run on past 180 where a line crosses the antimeridian.
  v.pipe(v.number(), v.minValue(-360), v.maxValue(540)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const maxVertices = 50_000;
const maxFeatures = 5_000;

const drawnSchema = v.union([
  v.object({
    properties: v.object({ type: v.literal('section'), id: v.string() }),
    geometry: v.object({
      type: v.literal('LineString'),
      coordinates: v.pipe(v.array(positionSchema), v.minLength(2), v.maxLength(maxVertices)),
    }),
  }),
  v.object({
    properties: v.object({ type: v.literal('site'), id: v.string() }),
    geometry: v.object({ type: v.literal('Point'), coordinates: positionSchema }),
  }),
  v.object({ properties: v.object({ type: v.pipe(v.string(), v.notValues(['section', 'site'])) }) }),
]);
const drawnFileSchema = v.object({ features: v.pipe(v.array(drawnSchema), v.maxLength(maxFeatures)) });

/** `overview`: about 1 km, at hand from the first view. `detail`: 30 m. `areas`: lanes drawn for comparison only. */
export type CourseFile = 'overview' | 'detail' | 'areas' | 'sites';

/** Courses of sections and places of sites in one file. */
export interface DrawnPlaces {
  readonly courses: ReadonlyMap<string, readonly Place[]>;
  readonly sites: readonly SitePlace[];
}

/** Fetches and parses one of the files. Never rejects. */
export async function loadDrawnPlaces(name: CourseFile): Promise<Loaded<DrawnPlaces>> {
  const url = fileUrl(name);
  if (!url) return { type: 'failed', issue: { type: 'missing', file: `${name}.json`, status: 404 } };
  const loaded = await load(`${name}.json`, url, drawnFileSchema);
  return loaded.type === 'ready' ? { type: 'ready', value: drawnPlaces(loaded.value) } : loaded;
}

function drawnPlaces({ features }: v.InferOutput<typeof drawnFileSchema>): DrawnPlaces {
  const courses = new Map<string, readonly Place[]>();
  const sites: SitePlace[] = [];
  for (const feature of features) {
    if (!('geometry' in feature)) continue;
    if (feature.geometry.type === 'LineString') courses.set(feature.properties.id, feature.geometry.coordinates);
    else sites.push({ id: feature.properties.id, place: feature.geometry.coordinates });
  }
  return { courses, sites };
}

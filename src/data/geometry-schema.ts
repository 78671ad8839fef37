import * as v from 'valibot';
import { idSchema } from '../domain/text.ts';
import { accuracyClasses, sectionRoles, sectors, statuses } from '../domain/vocabulary.ts';

/*
 * The files that the map loads by address itself, parsed for what leaves the atlas: downloads and vector pictures.
 * Coordinates are checked by plain loops: a schema for each of 200,000 numbers would take seconds.
 */

/** Longitude, latitude. Longitudes run past 180 where a line crosses the antimeridian. */
export type Position = [longitude: number, latitude: number];

/** No file has more positions in one geometry. */
const maxPositions = 400_000;

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  value[0] >= -180 &&
  value[0] <= 200 &&
  value[1] >= -90 &&
  value[1] <= 90 &&
  typeof value[0] === 'number' &&
  typeof value[1] === 'number';

const listOf =
  <T>(isMember: (value: unknown) => value is T, fewest: number) =>
  (value: unknown): value is T[] =>
    Array.isArray(value) && value.length >= fewest && value.length <= maxPositions && value.every(isMember);

const isLine = listOf(isPosition, 2);
const isPolygon = listOf(listOf(isPosition, 4), 1);
const coordinates = <T>(check: (value: unknown) => value is T) => v.custom<T>(check, 'expected coordinates');

export const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: coordinates(isPosition) }),
  v.object({ type: v.literal('LineString'), coordinates: coordinates(isLine) }),
  v.object({ type: v.literal('MultiLineString'), coordinates: coordinates(listOf(isLine, 1)) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: coordinates(listOf(isPolygon, 1)) }),
]);
export type FileGeometry = v.InferOutput<typeof geometrySchema>;

const rank = v.pipe(v.number(), v.minValue(1), v.maxValue(9));

/** `overview`, `detail`, `sites` and `areas`: features by id, and lines along which a project's name is written. */
export const routeFileSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({
        id: idSchema,
        sector: v.picklist(sectors),
        type: v.picklist(['section', 'site', 'unit', 'area', 'name']),
        kind: v.optional(v.string()),
        rank,
        status: v.optional(v.picklist(statuses)),
        role: v.optional(v.picklist(sectionRoles)),
        accuracy: v.optional(v.picklist(accuracyClasses)),
        label_en: v.optional(v.string()),
        label_ru: v.optional(v.string()),
        label_zh: v.optional(v.string()),
      }),
      geometry: geometrySchema,
    }),
  ),
});
export type RouteFile = v.InferOutput<typeof routeFileSchema>;
export type RouteFeature = RouteFile['features'][number];

/** `base-overview` and `base-detail`: land, waters, borders by `layer`; places with names by `kind`. */
export const baseFileSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({
        layer: v.optional(v.string()),
        kind: v.optional(v.string()),
        rank: v.optional(rank),
        name_en: v.optional(v.string()),
        name_ru: v.optional(v.string()),
        name_zh: v.optional(v.string()),
      }),
      geometry: geometrySchema,
    }),
  ),
});
export type BaseFile = v.InferOutput<typeof baseFileSchema>;
export type BaseFeature = BaseFile['features'][number];

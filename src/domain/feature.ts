import * as v from 'valibot';
import { factSchema } from './fact.ts';
import { dateSchema, sourceIdsSchema } from './source.ts';
import { idSchema, textSchema } from './text.ts';
import {
  accuracyClasses,
  areaKinds,
  countries,
  licences,
  sectionKinds,
  sectionRoles,
  siteKinds,
  statuses,
  unitKinds,
  units,
} from './vocabulary.ts';

/** From this day the thing had this status. `planned` marks a day that was announced, not one that came. */
export const historyEntrySchema = v.strictObject({
  from: dateSchema,
  status: v.picklist(statuses),
  planned: v.optional(v.boolean()),
  note: v.optional(textSchema),
  /** Empty: the day is general knowledge and shown as unsourced. */
  sources: sourceIdsSchema,
});
export type HistoryEntry = v.InferOutput<typeof historyEntrySchema>;

const lengthSchema = v.strictObject({ km: v.pipe(v.number(), v.minValue(0)), sources: sourceIdsSchema });
const capacitySchema = v.strictObject({ value: v.number(), unit: v.picklist(units), sources: sourceIdsSchema });

const common = {
  id: idSchema,
  projectId: idSchema,
  names: textSchema,
  countries: v.pipe(v.array(v.picklist(countries)), v.nonEmpty()),
  accuracy: v.strictObject({
    class: v.picklist(accuracyClasses),
    /** Likely error of the position, metres. */
    metres: v.optional(v.number()),
    note: v.optional(textSchema),
  }),
  sources: sourceIdsSchema,
  licence: v.picklist(licences),
  /** When the map shows it: 1 in the opening view, 2 from zoom 3.5, 3 from zoom 5, 4 from zoom 7. */
  rank: v.picklist([1, 2, 3, 4]),
  aliases: v.optional(v.array(v.string())),
  facts: v.optional(v.array(factSchema)),
  note: v.optional(textSchema),
};
const history = v.pipe(v.array(historyEntrySchema), v.nonEmpty());

/** A line, in one LineString. Sections of one `line` join end to end in the order of `order`. */
const sectionProperties = v.strictObject({
  type: v.literal('section'),
  kind: v.picklist(sectionKinds),
  role: v.picklist(sectionRoles),
  /** The line of which it is a part; sections of a line join within 100 m. */
  line: idSchema,
  order: v.number(),
  history,
  officialLength: v.optional(lengthSchema),
  /** Why the measured length differs from the official one by more than 2 %. */
  lengthNote: v.optional(textSchema),
  capacity: v.optional(capacitySchema),
  /** Official kilometre posts at its ends. */
  kmFrom: v.optional(v.number()),
  kmTo: v.optional(v.number()),
  ...common,
});
/** A place: a station, port, field, plant, strait. Without a history it shares the project's. */
const siteProperties = v.strictObject({
  type: v.literal('site'),
  kind: v.picklist(siteKinds),
  history: v.optional(history),
  /** The line it stands on, and its kilometre post there. */
  line: v.optional(idSchema),
  km: v.optional(v.number()),
  capacity: v.optional(capacitySchema),
  ...common,
});
/** A reactor or a liquefaction train at a site. */
const unitProperties = v.strictObject({
  type: v.literal('unit'),
  kind: v.picklist(unitKinds),
  siteId: idSchema,
  number: v.number(),
  history,
  capacity: v.optional(capacitySchema),
  /** Metres east and north by which the map moves its disc off the shared point: a drawing aid, not a position. */
  offset: v.tuple([v.number(), v.number()]),
  ...common,
});
const areaProperties = v.strictObject({
  type: v.literal('area'),
  kind: v.picklist(areaKinds),
  ...common,
});

/** The properties of any feature, told apart by `type`. */
export const featurePropertiesSchema = v.variant('type', [
  sectionProperties,
  siteProperties,
  unitProperties,
  areaProperties,
]);
export type FeatureProperties = v.InferOutput<typeof featurePropertiesSchema>;

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(200));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.tuple([longitude, latitude]);
const point = v.strictObject({ type: v.literal('Point'), coordinates: position });
const lineString = v.strictObject({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(position), v.minLength(2)),
});
const multiLineString = v.strictObject({
  type: v.literal('MultiLineString'),
  coordinates: v.array(v.pipe(v.array(position), v.minLength(2))),
});
const polygons = v.strictObject({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(v.array(v.pipe(v.array(position), v.minLength(4)))),
});

const asFeature = v.literal('Feature');
export const featureSchema = v.union([
  v.strictObject({ type: asFeature, properties: sectionProperties, geometry: lineString }),
  v.strictObject({ type: asFeature, properties: siteProperties, geometry: point }),
  v.strictObject({ type: asFeature, properties: unitProperties, geometry: point }),
  v.strictObject({
    type: asFeature,
    properties: areaProperties,
    geometry: v.union([polygons, lineString, multiLineString]),
  }),
]);
export type Feature = v.InferOutput<typeof featureSchema>;

/** A file of geodata/features: one licence and one credit for all that is in it. */
export const featureFileSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  name: v.string(),
  licence: v.picklist(licences),
  /** What must be shown beside the data. */
  credit: v.string(),
  features: v.array(featureSchema),
});

import * as v from 'valibot';
import { evidence, factSchema, milestoneSchema, seriesSchema } from './fact.ts';
import { idSchema, textSchema } from './text.ts';
import { cooperationRoles, participantRoles, sectors } from './vocabulary.ts';

/** A company, agency or fund. `country` is ISO 3166-1 alpha-2. */
export const organisationSchema = v.strictObject({
  id: idSchema,
  names: textSchema,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
});

export const participantSchema = v.strictObject({
  organisationId: idSchema,
  role: v.picklist(participantRoles),
  /** Per cent of the project company. */
  share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  note: v.optional(textSchema),
  ...evidence,
});
export type Participant = v.InferOutput<typeof participantSchema>;

/** One corridor or plant, as it is kept in geodata/projects/<id>.json. */
export const projectSchema = v.strictObject({
  id: idSchema,
  sector: v.picklist(sectors),
  role: v.picklist(cooperationRoles),
  /** Place in lists. */
  order: v.number(),
  /** Full names. */
  names: textSchema,
  /** What the map writes beside it. */
  labels: textSchema,
  /** From where to where, or which town: one short line under the name. */
  places: textSchema,
  /** One neutral paragraph: 60–120 words in English and Russian, 100–240 characters in Chinese. */
  summary: textSchema,
  summarySources: v.array(idSchema),
  /** Other names people type: transliterations, abbreviations, older names. Pinyin is made at build time. */
  aliases: v.array(v.string()),
  participants: v.array(participantSchema),
  facts: v.array(factSchema),
  milestones: v.array(milestoneSchema),
  series: v.array(seriesSchema),
  /** Promises of June 2018 that it answers (ids of claims). */
  claims: v.array(idSchema),
});
export type Project = v.InferOutput<typeof projectSchema>;

import * as v from 'valibot';
import { seriesSchema } from './fact.ts';
import { dateSchema, sourceSchema } from './source.ts';
import { textSchema } from './text.ts';
import { licences } from './vocabulary.ts';

/** `about.json`: what the About page says of the data. */
export const aboutSchema = v.object({
  version: v.string(),
  date: dateSchema,
  /** Newest first. */
  changelog: v.array(v.object({ version: v.string(), date: dateSchema, changes: v.array(textSchema) })),
  /** The kept files with their terms. */
  files: v.array(v.object({
    name: v.string(), title: textSchema, licence: v.picklist(licences), credit: v.string(), features: v.number(),
  })),
  /** Trade between the two countries, of which every corridor is a part. */
  series: v.array(seriesSchema),
  sources: v.array(sourceSchema),
});
export type AboutFile = v.InferOutput<typeof aboutSchema>;

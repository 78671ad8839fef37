import * as v from 'valibot';
import { seriesSchema } from './fact.ts';
import { dateSchema, sourceSchema } from './source.ts';
import { textSchema } from './text.ts';
import { licences } from './vocabulary.ts';

/** `about.json`: what the About page says of the data as a whole. Built from geodata/ like the atlas. */
export const aboutSchema = v.object({
  version: v.string(),
  date: dateSchema,
  /** Newest first. */
  changelog: v.array(v.object({ version: v.string(), date: dateSchema, changes: v.array(textSchema) })),
  /** Every file that may be downloaded, with the terms under which it was made. */
  files: v.array(
    v.object({
      name: v.string(),
      title: textSchema,
      licence: v.picklist(licences),
      credit: v.string(),
      features: v.number(),
    }),
  ),
  /** Trade between Russia and China: about no single project. */
  series: v.array(seriesSchema),
  /** Every source that a series names. */
  sources: v.array(sourceSchema),
});
export type AboutFile = v.InferOutput<typeof aboutSchema>;

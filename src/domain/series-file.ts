import * as v from 'valibot';
import { seriesSchema } from './fact.ts';
import { sourceSchema } from './source.ts';
import { idSchema } from './text.ts';

/** `series.json`: every yearly series of the atlas in one file, for the page of numbers. Built from geodata/. */
export const seriesFileSchema = v.object({
  /** In the order of the projects; last the trade of the two countries, which is about no single project (`null`). */
  groups: v.array(v.object({ projectId: v.nullable(idSchema), series: v.pipe(v.array(seriesSchema), v.nonEmpty()) })),
  /** Every source that a series names. */
  sources: v.array(sourceSchema),
});
export type SeriesFile = v.InferOutput<typeof seriesFileSchema>;

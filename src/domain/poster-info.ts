import * as v from 'valibot';
import { textSchema } from './text.ts';

/** What an embed says before its map is live: one small file a view page, in the three languages. */
export const posterInfoSchema = v.object({
  id: v.string(),
  title: textSchema,
  /** What the picture shows: its alternative text. */
  alt: textSchema,
  /** A few headline facts as finished sentences or pairs. */
  facts: v.pipe(v.array(v.object({ label: textSchema, value: textSchema })), v.maxLength(8)),
  /** Where it is a scene: the ids of all scenes of its tour, in their order. */
  scenes: v.optional(v.array(v.string())),
});
export type PosterInfo = v.InferOutput<typeof posterInfoSchema>;

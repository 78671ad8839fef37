import * as v from 'valibot';
import { dateSchema, sourceIdsSchema } from './source.ts';
import { idSchema, textSchema } from './text.ts';
import { confidences, units } from './vocabulary.ts';

/** What a value rests on. Without a source it must own up: `confidence: "unsourced"`, and the reverse. */
export const evidence = {
  sources: sourceIdsSchema,
  confidence: v.picklist(confidences),
};
const ownsUp = <T extends { sources: string[]; confidence: string }>(value: T) =>
  (value.sources.length === 0) === (value.confidence === 'unsourced');
export const ownsUpMessage = 'a value has sources, or is "unsourced"';

const qualifier = v.optional(v.picklist(['about', 'over', 'under', 'up-to']));

/** Exactly one of number (with unit), date or words. */
const quantitySchema = v.strictObject({
  number: v.number(),
  /** Upper end where the source gives a range. */
  to: v.optional(v.number()),
  unit: v.picklist(units),
  qualifier,
  asOf: v.optional(dateSchema),
  note: v.optional(textSchema),
  ...evidence,
});
const momentSchema = v.strictObject({
  date: dateSchema,
  asOf: v.optional(dateSchema),
  note: v.optional(textSchema),
  ...evidence,
});
const wordingSchema = v.strictObject({
  text: textSchema,
  asOf: v.optional(dateSchema),
  note: v.optional(textSchema),
  ...evidence,
});
export const factValueSchema = v.pipe(
  v.union([quantitySchema, momentSchema, wordingSchema]),
  v.check(ownsUp, ownsUpMessage),
);
export type FactValue = v.InferOutput<typeof factValueSchema>;

/** One thing known about a project or feature. Sources that disagree are several values of one fact. */
export const factSchema = v.strictObject({
  key: idSchema,
  label: textSchema,
  /** Shown first and large. At most four a project, and never unsourced. */
  headline: v.optional(v.boolean()),
  values: v.pipe(v.array(factValueSchema), v.nonEmpty()),
});
export type Fact = v.InferOutput<typeof factSchema>;

export const milestoneSchema = v.pipe(
  v.strictObject({
    date: dateSchema,
    label: textSchema,
    /** The feature it happened to, where it is one. */
    featureId: v.optional(idSchema),
    ...evidence,
  }),
  v.check(ownsUp, ownsUpMessage),
);
export type Milestone = v.InferOutput<typeof milestoneSchema>;

/** A value of a yearly series. Two points of one year are two sources that disagree. */
const pointSchema = v.pipe(
  v.strictObject({
    year: v.pipe(v.number(), v.integer(), v.minValue(1850), v.maxValue(2050)),
    value: v.number(),
    /** Announced or planned, not measured. */
    forecast: v.optional(v.boolean()),
    note: v.optional(textSchema),
    ...evidence,
  }),
  v.check(ownsUp, ownsUpMessage),
);
export const seriesSchema = v.strictObject({
  id: idSchema,
  label: textSchema,
  unit: v.picklist(units),
  points: v.pipe(v.array(pointSchema), v.nonEmpty()),
  /** What was promised: a level for one year (a target) or for all (a contract). */
  target: v.optional(
    v.strictObject({
      value: v.number(),
      year: v.optional(v.number()),
      label: textSchema,
      sources: sourceIdsSchema,
    }),
  ),
});
export type Series = v.InferOutput<typeof seriesSchema>;

import * as v from 'valibot';
import { dateSchema } from './source.ts';
import { idSchema } from './text.ts';
import { saidSchema } from './tour-text.ts';
import { units } from './vocabulary.ts';

/**
 * What shows that an answer is right: a fact, a milestone (by its date) or a year of a series (of a project, or of the
 * trade: `null`), a feature or one of its facts, the outcome of a claim. For `match` one a pair, in the order of the
 * pairs. The tests of geodata/ hold the answers of the published tours against it.
 */
export const answerEvidenceSchema = v.union([
  v.strictObject({ projectId: idSchema, factKey: idSchema }),
  v.strictObject({ projectId: idSchema, milestone: dateSchema }),
  v.strictObject({
    projectId: v.nullable(idSchema),
    seriesId: idSchema,
    year: v.pipe(v.number(), v.integer(), v.minValue(1850), v.maxValue(2050)),
  }),
  v.strictObject({ featureId: idSchema, factKey: v.optional(idSchema) }),
  v.strictObject({ claimId: idSchema }),
]);
export type AnswerEvidence = v.InferOutput<typeof answerEvidenceSchema>;

/** How long the words of a question may be, in characters, and how many choices it may have. */
export const quizLimits = { question: 300, explanation: 600, choice: 120, fewestChoices: 2, mostChoices: 6 } as const;

const choice = saidSchema(quizLimits.choice);
const differ = <T>(values: readonly T[]): boolean => new Set(values).size === values.length;

/** Find a site or line on the map: right within so many kilometres of it. */
const locateSchema = v.strictObject({
  type: v.literal('locate'),
  target: idSchema,
  toleranceKm: v.pipe(v.number(), v.minValue(1), v.maxValue(2000)),
});
/** Choose one; `answer` is its place in the list, from 0. Shown in the order of the list. */
const identifySchema = v.pipe(
  v.strictObject({
    type: v.literal('identify'),
    choices: v.pipe(v.array(choice), v.minLength(quizLimits.fewestChoices), v.maxLength(quizLimits.mostChoices)),
    answer: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(quizLimits.mostChoices - 1)),
  }),
  v.forward(
    v.check(({ choices, answer }) => answer < choices.length, 'expected the place of a choice'),
    ['answer'],
  ),
);
/** Put features in their order along a route; `ids` is the right order, and whoever asks shuffles. */
const orderSchema = v.strictObject({
  type: v.literal('order'),
  ids: v.pipe(
    v.array(idSchema),
    v.minLength(3),
    v.maxLength(8),
    v.check((ids) => differ(ids), 'expected every id once'),
  ),
});
/** Join what belongs together; every right side belongs to one left side. */
const matchSchema = v.strictObject({
  type: v.literal('match'),
  pairs: v.pipe(
    v.array(v.strictObject({ left: choice, right: choice })),
    v.minLength(2),
    v.maxLength(6),
    v.check((pairs) => differ(pairs.map(({ left }) => left.en)), 'expected every left side once'),
    v.check((pairs) => differ(pairs.map(({ right }) => right.en)), 'expected every right side once'),
  ),
});
/** Guess a number: right within `tolerance` of it, in the same unit. */
const estimateSchema = v.strictObject({
  type: v.literal('estimate'),
  value: v.pipe(v.number(), v.finite()),
  unit: v.picklist(units),
  tolerance: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

export const quizTypes = ['locate', 'identify', 'order', 'match', 'estimate'] as const;
export type QuizType = (typeof quizTypes)[number];

/** What is asked, and why the answer is right. */
export const quizSchema = v.strictObject({
  question: saidSchema(quizLimits.question),
  explanation: saidSchema(quizLimits.explanation),
  task: v.variant('type', [locateSchema, identifySchema, orderSchema, matchSchema, estimateSchema]),
  evidence: v.optional(v.pipe(v.array(answerEvidenceSchema), v.maxLength(8)), []),
});
export type Quiz = v.InferOutput<typeof quizSchema>;
export type QuizTask = Quiz['task'];
/** The task of one type: `TaskOf<'order'>`. */
export type TaskOf<Type extends QuizType> = Extract<QuizTask, { type: Type }>;

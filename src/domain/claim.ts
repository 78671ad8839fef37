import * as v from 'valibot';
import { ofSeries } from './citations.ts';
import { evidence, factSchema, milestoneSchema, ownsUpMessage, seriesSchema } from './fact.ts';
import { dateSchema, sourceSchema } from './source.ts';
import { idSchema, textSchema } from './text.ts';
import { type Sector, sectors } from './vocabulary.ts';

/**
 * What was said in the talks of June 2018, and what came of it.
 * `kept`, `late`, `partly`, `missed`: judged from the facts. `open`: the facts at hand do not tell.
 * `context`: nothing that could be kept or missed.
 */
export const outcomes = ['kept', 'late', 'partly', 'missed', 'open', 'context'] as const;
export type Outcome = (typeof outcomes)[number];

/** Points to a fact, a milestone (by its date) or a series of a project, or to a series of the trade. */
const referenceSchema = v.union([
  v.strictObject({ projectId: idSchema, factKey: idSchema }),
  v.strictObject({ projectId: idSchema, milestone: dateSchema }),
  v.strictObject({ projectId: idSchema, seriesId: idSchema }),
  v.strictObject({ seriesId: idSchema }),
]);
export type EvidenceReference = v.InferOutput<typeof referenceSchema>;

const year = v.pipe(v.number(), v.integer(), v.minValue(2018), v.maxValue(2035));

/** What is kept and what is built have in common. `sources` and `confidence` speak of the saying itself. */
const saying = {
  id: idSchema,
  /** The day on which it was said. */
  said: dateSchema,
  saidBy: textSchema,
  /** What was said: a neutral paraphrase. */
  text: textSchema,
  sectors: v.array(v.picklist(sectors)),
  outcome: v.picklist(outcomes),
  /** One neutral sentence. */
  outcomeText: textSchema,
  /** The day of the data from which the outcome was judged. */
  asOf: dateSchema,
  ...evidence,
};

/** One claim as it is kept in geodata/claims.json. */
export const claimSchema = v.pipe(
  v.strictObject({
    ...saying,
    /** The project that the map shows for it, in the year; both or neither. */
    projectId: v.nullable(idSchema),
    year: v.nullable(year),
    evidence: v.array(referenceSchema),
    /** Facts about no project: trade, funds, meetings. */
    facts: v.optional(v.array(factSchema)),
  }),
  v.check(({ sources, confidence }) => (sources.length === 0) === (confidence === 'unsourced'), ownsUpMessage),
  v.check(
    ({ projectId, year }) => (projectId === null) === (year === null),
    'a project has a year to show, and a year a project',
  ),
  v.check(
    ({ outcome, evidence, facts = [] }) =>
      outcome === 'open' || outcome === 'context' || evidence.length + facts.length > 0,
    'an outcome without evidence is "open"',
  ),
);
export type Claim = v.InferOutput<typeof claimSchema>;

/** One thing that shows the outcome, as it stands in its project; `null` where it belongs to none. */
const shownSchema = v.variant('type', [
  v.object({ type: v.literal('fact'), projectId: v.nullable(idSchema), fact: factSchema }),
  v.object({ type: v.literal('milestone'), projectId: idSchema, milestone: milestoneSchema }),
  v.object({ type: v.literal('series'), projectId: v.nullable(idSchema), series: seriesSchema }),
]);
export type Evidence = v.InferOutput<typeof shownSchema>;

const shownClaimSchema = v.object({
  ...saying,
  /** Projects that answer it; the first is the one that the map shows. */
  projectIds: v.array(idSchema),
  year: v.nullable(year),
  evidence: v.array(shownSchema),
});
/** A claim with its evidence found. */
export type ShownClaim = v.InferOutput<typeof shownClaimSchema>;

/** `claims.json`: every claim, and every source that one of them or its evidence names. Built from geodata/. */
export const claimsFileSchema = v.object({
  version: v.string(),
  claims: v.array(shownClaimSchema),
  sources: v.array(sourceSchema),
});
export type ClaimsFile = v.InferOutput<typeof claimsFileSchema>;

/** Lists of source ids in the order in which the page of claims cites them. */
export function* claimCitations(claims: readonly ShownClaim[]): Iterable<readonly string[]> {
  for (const claim of claims) {
    yield claim.sources;
    for (const shown of claim.evidence) {
      if (shown.type === 'fact') for (const value of shown.fact.values) yield value.sources;
      else if (shown.type === 'milestone') yield shown.milestone.sources;
      else yield* ofSeries([shown.series]);
    }
  }
}

/** What the list of claims is narrowed to; `null` is all, `none` the claims about no sector of the map. */
export interface ClaimChoice {
  readonly outcome: Outcome | null;
  readonly sector: Sector | 'none' | null;
}
export const everyClaim: ClaimChoice = { outcome: null, sector: null };

/** The claims that a choice leaves, in their order. */
export const chosenClaims = (claims: readonly ShownClaim[], { outcome, sector }: ClaimChoice): readonly ShownClaim[] =>
  claims.filter(
    (claim) =>
      (outcome === null || claim.outcome === outcome) &&
      (sector === null || (sector === 'none' ? claim.sectors.length === 0 : claim.sectors.includes(sector))),
  );

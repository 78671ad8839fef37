import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numberedSources } from '../../../src/domain/citations.ts';
import {
  type ClaimChoice,
  chosenClaims,
  claimCitations,
  claimSchema,
  everyClaim,
  outcomes,
  type ShownClaim,
} from '../../../src/domain/claim.ts';
import { sectors } from '../../../src/domain/vocabulary.ts';

const words = (en: string) => ({ en, ru: en, zh: en });
const kept = {
  id: 'gas',
  said: '2018-06-08',
  saidBy: words('Speaker'),
  text: words('It will be built.'),
  sectors: ['gas'],
  outcome: 'kept',
  outcomeText: words('It was built.'),
  asOf: '2026-01-01',
  projectId: 'pipeline',
  year: 2019,
  evidence: [{ projectId: 'pipeline', factKey: 'first-gas' }],
  sources: ['press'],
  confidence: 'reported',
};
const isFine = (more: object) => v.safeParse(claimSchema, { ...kept, ...more }).success;

describe('a claim', () => {
  it('is fine with evidence, a project and its year', () => expect(isFine({})).toBe(true));
  it.each(['kept', 'late', 'partly', 'missed'])('that is “%s” without evidence is refused', (outcome) =>
    expect(isFine({ outcome, evidence: [] })).toBe(false),
  );
  it.each(['open', 'context'])('may be “%s” without evidence', (outcome) =>
    expect(isFine({ outcome, evidence: [] })).toBe(true),
  );
  it('without a source owns up to it', () => {
    expect(isFine({ sources: [] })).toBe(false);
    expect(isFine({ sources: [], confidence: 'unsourced' })).toBe(true);
    expect(isFine({ confidence: 'unsourced' })).toBe(false);
  });
  it('has a project and a year, or neither', () => {
    expect(isFine({ year: null })).toBe(false);
    expect(isFine({ projectId: null })).toBe(false);
    expect(isFine({ projectId: null, year: null })).toBe(true);
  });
  it('speaks all languages', () => expect(isFine({ outcomeText: { en: 'Built.', ru: 'Построено.' } })).toBe(false));
});

const anyClaim: fc.Arbitrary<ShownClaim> = fc
  .record({ outcome: fc.constantFrom(...outcomes), sectors: fc.uniqueArray(fc.constantFrom(...sectors)) })
  .map(({ outcome, sectors }) => ({
    id: 'claim',
    said: '2018-06-08',
    saidBy: words('Speaker'),
    text: words('Said.'),
    outcomeText: words('Seen.'),
    asOf: '2026-01-01',
    outcome,
    sectors,
    projectIds: [],
    year: null,
    evidence: [],
    sources: [],
    confidence: 'unsourced',
  }));

describe('a choice', () => {
  it('of nothing leaves every claim', () =>
    fc.assert(
      fc.property(fc.array(anyClaim), (claims) => {
        expect(chosenClaims(claims, everyClaim)).toEqual(claims);
      }),
    ));
  it('of each outcome in turn leaves every claim once', () =>
    fc.assert(
      fc.property(fc.array(anyClaim), (claims) => {
        const found = outcomes.flatMap((outcome) => chosenClaims(claims, { outcome, sector: null }));
        expect(found).toHaveLength(claims.length);
      }),
    ));
  it('of both is what each leaves of the other', () =>
    fc.assert(
      fc.property(
        fc.array(anyClaim),
        fc.constantFrom(...outcomes),
        fc.constantFrom<ClaimChoice['sector']>(...sectors, 'none'),
        (claims, outcome, sector) => {
          const both = chosenClaims(claims, { outcome, sector });
          expect(both).toEqual(
            chosenClaims(chosenClaims(claims, { outcome, sector: null }), { outcome: null, sector }),
          );
          const isOf = ({ sectors }: ShownClaim) =>
            sector === 'none' ? sectors.length === 0 : sector !== null && sectors.includes(sector);
          expect(both.every((claim) => claim.outcome === outcome && isOf(claim))).toBe(true);
        },
      ),
    ));
  it('of no sector leaves those of none', () =>
    fc.assert(
      fc.property(fc.array(anyClaim), (claims) => {
        expect(chosenClaims(claims, { outcome: null, sector: 'none' })).toEqual(
          claims.filter((claim) => claim.sectors.length === 0),
        );
      }),
    ));
});

it('citations count from the saying on, through its evidence in order', () => {
  const sourced = (id: string) => ({ sources: [id], confidence: 'reported' as const });
  const claim: ShownClaim = {
    ...kept,
    outcome: 'kept',
    sectors: ['gas'],
    projectIds: ['pipeline'],
    confidence: 'reported',
    evidence: [
      {
        type: 'fact',
        projectId: null,
        fact: { key: 'length', label: words('Length'), values: [{ number: 1, unit: 'km', ...sourced('b') }] },
      },
      {
        type: 'milestone',
        projectId: 'pipeline',
        milestone: { date: '2019', label: words('Opened'), ...sourced('c') },
      },
      {
        type: 'series',
        projectId: null,
        series: {
          id: 'gas',
          label: words('Gas'),
          unit: 'bcm',
          points: [{ year: 2020, value: 4, ...sourced('b') }],
          target: { value: 38, label: words('Contract'), sources: ['d'] },
        },
      },
    ],
  };
  expect([...numberedSources(claimCitations([claim]))]).toEqual([
    ['press', 1],
    ['b', 2],
    ['c', 3],
    ['d', 4],
  ]);
});

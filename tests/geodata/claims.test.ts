import { describe, expect, it } from 'vitest';
import { claimsFile, readClaims } from '../../geodata/build/claims.ts';
import { readCurated } from '../../geodata/build/curated.ts';
import { dayOf } from '../../src/domain/history.ts';
import { languages } from '../../src/domain/text.ts';

/* The claims of June 2018 as they are kept, and as they are built. */

const curated = readCurated();
const claims = readClaims();
const built = claimsFile(claims, curated);
const cases = claims.map((claim) => [claim.id, claim] as const);

/** The rows of the brief's table: none may get lost, and ids are part of shared links. */
const promised = [
  'trade-100bn',
  'oil-50mt',
  'eastern-route',
  'yamal-lng',
  'tianwan-7-8',
  'new-nuclear-site',
  'fast-reactor',
  'nuclear-3bn',
  'fund-1bn',
  'northern-sea-route',
  'railways',
  'belt-and-road-eaeu',
  'science-and-space',
  'meeting-25',
];

describe('the claims', () => {
  it('are those of the talks, each once', () => expect(claims.map(({ id }) => id)).toEqual(promised));
  it('and the projects name each other', () => {
    const known = new Set(promised);
    expect(curated.projects.flatMap((project) => project.claims).filter((id) => !known.has(id))).toEqual([]);
    for (const { id, projectId } of claims) {
      const answering = curated.projects.filter((project) => project.claims.includes(id)).map((project) => project.id);
      if (projectId === null) expect(answering, id).toEqual([]);
      else expect(answering, id).toContain(projectId);
    }
  });
  it('name sources that exist', () => {
    expect(built.sources.length).toBeGreaterThan(40);
    expect(claims.flatMap(({ sources }) => sources).filter((id) => !curated.sources.has(id))).toEqual([]);
  });
});

describe.each(cases)('%s', (_, claim) => {
  it('says its outcome in one sentence, in each language', () => {
    for (const language of languages) {
      const sentence = claim.outcomeText[language];
      const ends = language === 'zh' ? /。/g : /[.!?](?=\s|$)/g;
      expect(sentence.match(ends), sentence).toHaveLength(1);
      expect(sentence, sentence).toMatch(language === 'zh' ? /。$/ : /\.$/);
    }
  });
  it('is in Russian in Cyrillic, and in Chinese in characters', () => {
    for (const text of [claim.text, claim.outcomeText, claim.saidBy]) {
      expect(text.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
    }
  });
  it('praises and blames nobody', () => {
    const loaded = /\b(success|historic|impressive|failed|failure|broken promise|unfortunately|only|merely)/i;
    expect(`${claim.text.en} ${claim.outcomeText.en}`).not.toMatch(loaded);
  });
  it('is judged by the data of its day, from things that had happened', () => {
    expect(claim.said).toBe('2018-06-08');
    expect(claim.asOf <= curated.dataset.date, claim.asOf).toBe(true);
    const evidence = built.claims.find(({ id }) => id === claim.id)?.evidence ?? [];
    const ahead = evidence.filter((shown) => shown.type === 'milestone' && shown.milestone.date > claim.asOf);
    expect(ahead).toEqual([]);
  });
  it('is not judged without a sourced fact', () => {
    if (claim.outcome === 'open' || claim.outcome === 'context') return;
    const evidence = built.claims.find(({ id }) => id === claim.id)?.evidence ?? [];
    const isSourced = evidence.some((shown) =>
      shown.type === 'fact'
        ? shown.fact.values.some(({ sources }) => sources.length > 0)
        : shown.type === 'milestone'
          ? shown.milestone.sources.length > 0
          : shown.series.points.some(({ sources }) => sources.length > 0),
    );
    expect(isSourced).toBe(true);
  });
  it('has something to show on the map in its year', () => {
    if (claim.projectId === null || claim.year === null) return;
    const day = dayOf(claim.year);
    const begun = curated.features.some(
      ({ properties }) =>
        properties.projectId === claim.projectId &&
        'history' in properties &&
        properties.history?.some(({ from }) => from <= day.slice(0, from.length)),
    );
    expect(begun).toBe(true);
  });
});

describe('what is built', () => {
  it('has the facts word for word as the projects have them', () => {
    const gas = built.claims.find(({ id }) => id === 'eastern-route');
    const project = curated.projects.find(({ id }) => id === 'eastern-route');
    const first = gas?.evidence.find((shown) => shown.type === 'fact' && shown.fact.key === 'first-gas');
    expect(first).toMatchObject({ projectId: 'eastern-route' });
    expect(first?.type === 'fact' && first.fact).toEqual(project?.facts.find(({ key }) => key === 'first-gas'));
  });
  it('shows both where sources disagree on the number of the meeting', () => {
    const meeting = built.claims.find(({ id }) => id === 'meeting-25');
    const count = meeting?.evidence.find((shown) => shown.type === 'fact' && shown.fact.key === 'meeting-count');
    expect(count?.type === 'fact' && count.fact.values.map(({ confidence }) => confidence)).toEqual([
      'disputed',
      'disputed',
    ]);
  });
  it.each([
    [{ projectId: 'eastern-route', factKey: 'no-such-fact' }],
    [{ projectId: 'no-such-project', factKey: 'first-gas' }],
    [{ projectId: 'eastern-route', milestone: '1999-01-01' }],
    [{ projectId: 'eastern-route', seriesId: 'no-such-series' }],
    [{ seriesId: 'no-such-series' }],
    // Two milestones of one day: which of them is not said.
    [{ projectId: 'power-of-siberia-2', milestone: '2025-09-02' }],
  ])('refuses the reference %o', (reference) => {
    const [claim] = claims.filter(({ id }) => id === 'trade-100bn');
    if (!claim) throw new Error('no claim to try with');
    expect(() => claimsFile([{ ...claim, evidence: [reference] }], curated)).toThrow(/trade-100bn.*found/);
  });
  it('refuses a project that does not name the claim, and a source that is not there', () => {
    const [claim] = claims.filter(({ id }) => id === 'trade-100bn');
    if (!claim) throw new Error('no claim to try with');
    expect(() => claimsFile([{ ...claim, projectId: 'espo', year: 2018 }], curated)).toThrow(/projectId: espo/);
    expect(() => claimsFile([{ ...claim, sources: ['no-such-source'] }], curated)).toThrow(/no-such-source/);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { ProjectDetail } from '../../../src/domain/detail.ts';
import type { Fact } from '../../../src/domain/fact.ts';
import { cardFacts } from '../../../src/embed/card-facts.ts';
import { nativeNames, stateLine } from '../../../src/embed/names.ts';
import { type Speech, speechIn } from '../../../src/embed/speech.ts';
import { threeProjects } from '../three-projects.ts';

const text = (en: string) => ({ en, ru: `${en} по-русски`, zh: `${en}中文` });
const fact = (key: string, number: number, sources: string[], more: Partial<Fact> = {}): Fact => ({
  key,
  label: text(key),
  headline: true,
  values: [{ number, unit: 'km', sources, confidence: sources.length > 0 ? 'reported' : 'unsourced' }],
  ...more,
});
const source = (id: string) => ({ id, title: `On ${id}`, publisher: 'Press', url: `https://example.org/${id}` });

const detail = {
  project: {
    facts: [
      fact('hidden', 1, ['c'], { headline: false }),
      fact('length', 3000, ['b', 'a']),
      fact('depth', 2, ['a']),
      fact('width', 4, ['c']),
    ],
  },
  features: [
    {
      type: 'section',
      id: 'north',
      officialLength: { km: 1000, sources: ['c'] },
      capacity: { value: 38, unit: 'bcm/yr', sources: ['a'] },
      facts: [fact('diameter', 1, ['b'])],
    },
    { type: 'site', id: 'station', facts: [fact('opened', 5, [])] },
  ],
  sources: ['a', 'b', 'c'].map(source),
} as unknown as ProjectDetail;

let speech: Speech;
beforeAll(async () => {
  speech = await speechIn('en');
});
const lines = (featureId: string | null) =>
  cardFacts(detail, featureId, speech).map(({ label, values }) => [
    label,
    ...values.map(
      ({ words, sources }) =>
        `${words.replaceAll('\u00a0', ' ')} ${sources.map(({ number, source: { id } }) => `${number}${id}`)}`,
    ),
  ]);

describe('the figures of a card', () => {
  it('are two headline facts of a project, with sources numbered as they come', () => {
    expect(lines(null)).toEqual([
      ['length', '3,000 km 1b,2a'],
      ['depth', '2 km 2a'],
    ]);
  });

  it('are a feature’s own: length and capacity first', () => {
    expect(lines('north')).toEqual([
      ['Official length', '1,000 km 1c'],
      ['Capacity', '38 bcm/yr 2a'],
    ]);
  });

  it('own up to what has no source', () => {
    expect(cardFacts(detail, 'station', speech)[0]?.values[0]).toMatchObject({ basis: 'unsourced', sources: [] });
  });

  it('say of which day they are and how sure', () => {
    const known = { ...detail.project.facts[1]?.values[0], asOf: '2022', confidence: 'estimated' };
    const facts = [{ ...fact('length', 1, ['a']), values: [known] }] as Fact[];
    const [line] = cardFacts({ ...detail, project: { ...detail.project, facts } }, null, speech);
    expect(line?.values[0]?.basis).toBe('as of 2022 · estimated');
  });

  it('leave out a source that the file does not have', () => {
    const facts = [fact('length', 1, ['nowhere', 'a'])];
    const [line] = cardFacts({ ...detail, project: { ...detail.project, facts } }, null, speech);
    expect(line?.values[0]?.sources.map(({ number, source: { id } }) => [number, id])).toEqual([[1, 'a']]);
  });
});

describe('the head of a card', () => {
  const pipeline = threeProjects.projectById.get('pipeline');
  const features = threeProjects.featuresOf.get('pipeline') ?? [];

  it('has the names in the languages of where it lies, but for the reader’s own', () => {
    if (!pipeline) throw new Error('no pipeline');
    expect(nativeNames(pipeline, features, 'en').map(({ language }) => language)).toEqual(['ru', 'zh']);
    expect(nativeNames(pipeline, features, 'zh')).toEqual([{ language: 'ru', name: 'The pipeline по-русски' }]);
    expect(nativeNames(pipeline, features.slice(0, 1), 'ru')).toEqual([]);
  });

  it('has sector or kind and the state on the shown day', () => {
    if (!pipeline) throw new Error('no pipeline');
    const north = threeProjects.featureById.get('north') ?? null;
    expect(stateLine(threeProjects, pipeline, null, '2026-01-01', speech)).toBe('Gas pipeline · Operating since 2019');
    expect(stateLine(threeProjects, pipeline, north, '2026-01-01', speech)).toBe(
      'Pipeline · Operating since 2 Dec 2019',
    );
    expect(stateLine(threeProjects, pipeline, north, '2000-12-31', speech)).toBe('Pipeline');
  });
});

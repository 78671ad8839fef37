import type { ProjectDetail } from '../domain/detail.ts';
import type { Fact, FactValue } from '../domain/fact.ts';
import type { FeatureProperties } from '../domain/feature.ts';
import type { Source } from '../domain/source.ts';
import { factWords } from '../i18n/fact-words.ts';
import type { Speech } from './speech.ts';

/** One line of a card: each value with its sources by their numbers, and what must be said of it. */
export interface CardFact {
  readonly label: string;
  readonly values: readonly {
    readonly words: string;
    /** `as of 2022 · estimated`; empty for a plain figure. */
    readonly basis: string;
    readonly sources: readonly { readonly number: number; readonly source: Source }[];
  }[];
}

/** A card has room for so many. */
const most = 2;

/** Length and capacity of a feature, as facts. */
function figuresOf(
  feature: FeatureProperties,
  { messages }: Speech,
): { label: string; values: readonly FactValue[] }[] {
  const words = messages.detail.feature;
  const figure = (
    label: string,
    number: number,
    unit: 'km' | NonNullable<typeof capacity>['unit'],
    sources: string[],
  ) => ({
    label,
    values: [{ number, unit, sources, confidence: sources.length > 0 ? 'reported' : 'unsourced' } as const],
  });
  const length = feature.type === 'section' ? feature.officialLength : undefined;
  const capacity = feature.type === 'area' ? undefined : feature.capacity;
  return [
    ...(length ? [figure(words.officialLength, length.km, 'km', length.sources)] : []),
    ...(capacity ? [figure(words.capacity, capacity.value, capacity.unit, capacity.sources)] : []),
  ];
}

/**
 * What a card says of a project or feature in figures: of a feature its own, of a project its headline facts. Sources
 * are numbered in the order in which the card names them.
 */
export function cardFacts(detail: ProjectDetail, featureId: string | null, speech: Speech): readonly CardFact[] {
  const { language, messages, formats } = speech;
  const feature = detail.features.find(({ id }) => id === featureId);
  const named = (facts: readonly Fact[]) => facts.map(({ label, values }) => ({ label: label[language], values }));
  const lines = feature
    ? [...figuresOf(feature, speech), ...named(feature.facts ?? [])]
    : named(detail.project.facts.filter(({ headline }) => headline));
  const numbers = new Map<string, number>();
  const cited = (id: string) => {
    const source = detail.sources.find((known) => known.id === id);
    if (!source) return [];
    numbers.set(id, numbers.get(id) ?? numbers.size + 1);
    return [{ number: numbers.get(id) ?? 0, source }];
  };
  return lines.slice(0, most).map(({ label, values }) => ({
    label,
    values: values.map((value) => ({
      words: factWords(value, speech),
      basis: [
        value.asOf && !('date' in value) ? messages.detail.asOf(formats.date(value.asOf)) : '',
        value.confidence === 'reported' ? '' : messages.vocabulary.confidence[value.confidence],
      ]
        .filter(Boolean)
        .join(' · '),
      sources: value.sources.flatMap(cited),
    })),
  }));
}

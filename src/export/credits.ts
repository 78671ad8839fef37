import { allLicenceTexts, licenceId } from '../domain/licences.ts';
import type { Source } from '../domain/source.ts';

/* Whom to credit, and on what terms: exactly what the features rest on, read from their sources. */

/** What a source that was published under a licence asks for. */
export interface Credit {
  readonly licence: string;
  readonly words: string;
}

const textOf = (licence: string) => allLicenceTexts[licence] ?? { title: licence, url: null };

/**
 * The credits that sources ask for, each once. A source without a licence was read, not copied: it is cited and not
 * credited. Who stands in the `attribution` line of the map is credited in its words, others by publisher and title.
 */
export function creditsOf(sources: readonly Source[], attribution: readonly string[]): readonly Credit[] {
  const credits = new Map<string, Credit>();
  for (const { publisher, title, licence: written } of sources) {
    if (written === undefined) continue;
    const licence = licenceId(written);
    const words = attribution.find((line) => line.includes(publisher)) ?? `${publisher}: ${title}`;
    credits.set(`${words} ${licence}`, { words, licence });
  }
  return [...credits.values()];
}

/** A credit with its licence, which some name themselves. */
export function creditLine({ words, licence }: Credit): string {
  const { title } = textOf(licence);
  return words.includes(title) ? words : `${words} (${title})`;
}

interface Licensed {
  /** That of the feature itself. */
  readonly licence: string | null;
  readonly credits: readonly Credit[];
}

/**
 * Licence by licence: how many features are published here under it, and whom it asks to credit. A licence under which
 * only sources of features came has 0 features.
 */
export function termsOf(features: readonly Licensed[]) {
  const terms = new Map<string, { features: number; credit: Set<string> }>();
  const under = (licence: string) => {
    const known = terms.get(licence) ?? { features: 0, credit: new Set() };
    terms.set(licence, known);
    return known;
  };
  for (const { licence, credits } of features) {
    if (licence !== null) under(licence).features += 1;
    for (const credit of credits) under(credit.licence).credit.add(credit.words);
  }
  return [...terms].map(([licence, { features: count, credit }]) => ({
    licence,
    ...textOf(licence),
    features: count,
    credit: [...credit],
  }));
}

import * as v from 'valibot';
import { type Language, languages, type Text } from './text.ts';

const spoken = (max: number) => v.pipe(v.string(), v.trim(), v.nonEmpty('expected words'), v.maxLength(max));
const written = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max));

/** Words of a tour in the three languages, none missing, none longer than `max` characters. */
export const saidSchema = (max: number) => v.strictObject({ en: spoken(max), ru: spoken(max), zh: spoken(max) });

/** The same where an author may have left it empty: body, notes, alternative text. */
export const maybeSaidSchema = (max: number) =>
  v.strictObject({ en: written(max), ru: written(max), zh: written(max) });

/** The same words for every reader: what somebody wrote in one language only. */
export const inEveryLanguage = (words: string): Text => ({ en: words, ru: words, zh: words });

/** The words in a language; where its author left them empty, those of the first language that has some. */
export function wordsIn(text: Text, language: Language): string {
  return text[language] || text[languages.find((other) => text[other] !== '') ?? language];
}

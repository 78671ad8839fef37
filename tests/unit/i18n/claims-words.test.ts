import { describe, expect, it } from 'vitest';
import { claimsWords } from '../../../src/i18n/late/claims.ts';

/** Every message by its path. */
const said = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => said(inner, `${path}.${key}`));
const placeholders = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([whole]) => whole).sort();
const inEnglish = new Map(said(claimsWords.en));

describe.each([
  ['ru', /\p{Script=Cyrillic}/u],
  ['zh', /\p{Script=Han}/u],
] as const)('the words of the claims in %s', (language, script) => {
  const own = said(claimsWords[language]);
  it('are in its own script', () => expect(own.filter(([, words]) => !script.test(words))).toEqual([]));
  it('say as much as in English, and leave out no value', () => {
    expect(own.map(([path]) => path)).toEqual([...inEnglish.keys()]);
    for (const [path, words] of own) expect(placeholders(words), path).toEqual(placeholders(inEnglish.get(path) ?? ''));
  });
});

import { type Language, languages } from '../domain/languages.ts';

/** The language of the reader's browser that the atlas speaks, else English. `wanted` as in navigator.languages. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === base);
    if (known) return known;
  }
  return 'en';
}

/** What `<html lang>` says. */
export const htmlLanguage: Readonly<Record<Language, string>> = { en: 'en', ru: 'ru', zh: 'zh-Hans' };

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, { name: string; short: string }>> = {
  en: { name: 'English', short: 'EN' },
  ru: { name: 'Русский', short: 'РУ' },
  zh: { name: '中文', short: '中文' },
};

/** The name of any language (a code such as `de`) in the reader's. */
export const nameOfLanguage = (code: string, reader: Language): string =>
  new Intl.DisplayNames([htmlLanguage[reader]], { type: 'language' }).of(code) ?? code;

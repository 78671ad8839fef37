import { describe, expect, it } from 'vitest';
import { htmlLanguage, nameOfLanguage, preferredLanguage } from '../../../src/i18n/language.ts';

describe('the language of the reader', () => {
  it.each([
    [['ru-RU', 'en'], 'ru'],
    [['zh-Hant-TW'], 'zh'],
    [['ZH-cn'], 'zh'],
    [['de-DE', 'fr', 'ru'], 'ru'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
    [['english'], 'en'],
    [['en-GB', 'ru'], 'en'],
  ])('of %j is %s', (wanted, language) => expect(preferredLanguage(wanted)).toBe(language));
});

describe('the name of a language', () => {
  it('is in the words of the reader', () => {
    expect(nameOfLanguage('de', 'en')).toBe('German');
    expect(nameOfLanguage('de', 'ru')).toBe('немецкий');
    expect(nameOfLanguage('de', 'zh')).toBe('德语');
  });
});

describe('the language of the page', () => {
  it('is a tag that browsers know, of simplified Chinese', () => {
    expect(Object.values(htmlLanguage).map((tag) => new Intl.Locale(tag).maximize().script)).toEqual([
      'Latn',
      'Cyrl',
      'Hans',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { english, messagesIn } from '../../../src/i18n/messages.ts';
import { messages as russian } from '../../../src/i18n/ru.ts';
import { messages as chinese } from '../../../src/i18n/zh.ts';

/** What a message that is a function is tried with: no letters, so that all letters are the message's own. */
const blank = '0';

/** A plural is one message in several forms; which forms it has is the language's own affair. */
const isPlural = (value: object): value is Record<string, string> =>
  'other' in value && Object.keys(value).every((key) => ['zero', 'one', 'two', 'few', 'many', 'other'].includes(key));

type Said = { readonly type: 'words' | 'function' | 'plural'; readonly words: readonly string[] };

/** Every message by its path. `times` of a unit is a number and no message. */
function said(value: unknown, path = ''): [string, Said][] {
  if (typeof value === 'string') return [[path, { type: 'words', words: [value] }]];
  if (typeof value === 'function') {
    const result: unknown = value(...Array.from({ length: 4 }, () => blank));
    return [[path, { type: 'function', words: [String(result)] }]];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (isPlural(value)) return [[path, { type: 'plural', words: Object.values(value) }]];
  return Object.entries(value).flatMap(([key, inner]) => said(inner, path === '' ? key : `${path}.${key}`));
}

const inEnglish = new Map(said(english));
const placeholders = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([whole]) => whole).sort();
/** Some messages are only signs between values: `{shown} / {total}`. */
const hasLetters = (words: string) => /\p{L}/u.test(words.replace(/\{\w+\}/g, ''));
/** The unit of a bare count has no sign. */
const mayBeEmpty = new Set(['vocabulary.unit.count.suffix']);

describe('English', () => {
  it('says something in every message', () => {
    expect(inEnglish.size).toBeGreaterThan(200);
    const silent = [...inEnglish].filter(
      ([path, { words }]) => !mayBeEmpty.has(path) && words.some((each) => !each.trim()),
    );
    expect(silent).toEqual([]);
  });
});

describe.each([
  {
    name: 'Russian',
    messages: russian,
    script: /\p{Script=Cyrillic}/u,
    plurals: ['few', 'many', 'one', 'other'],
  },
  {
    name: 'Chinese',
    messages: chinese,
    script: /\p{Script=Han}/u,
    plurals: ['other'],
  },
])('$name', ({ messages, script, plurals }) => {
  const own = new Map(said(messages));
  const has = [...own].filter(([path]) => !mayBeEmpty.has(path));

  it('has the messages of English, in the same form, and no others', () => {
    expect([...own.keys()].sort()).toEqual([...inEnglish.keys()].sort());
    expect([...own].filter(([path, { type }]) => inEnglish.get(path)?.type !== type).map(([path]) => path)).toEqual([]);
  });

  it('says something in every message', () => {
    expect(has.filter(([, { words }]) => words.some((each) => !each.trim())).map(([path]) => path)).toEqual([]);
  });

  it('says it in its own script', () => {
    const foreign = has.filter(([, { words }]) => words.some((each) => hasLetters(each) && !script.test(each)));
    expect(foreign.map(([path, { words }]) => `${path}: ${words.join(' | ')}`)).toEqual([]);
  });

  it('takes the values that English takes', () => {
    const differing = [...own].filter(([path, { words }]) => {
      const wanted = placeholders(inEnglish.get(path)?.words[0] ?? '').join();
      return words.some((each) => placeholders(each).join() !== wanted);
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('has every plural form that it needs, each with its number', () => {
    const forms = said(messages).filter(([, { type }]) => type === 'plural');
    expect(forms.length).toBeGreaterThan(0);
    for (const [path, { words }] of forms) {
      expect(
        words.every((each) => each.includes('#')),
        path,
      ).toBe(true);
      const known = path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], messages);
      expect(Object.keys(known as object).sort(), path).toEqual(plurals);
    }
  });

  it('is what is fetched for its language', async () => {
    expect(await messagesIn(messages === russian ? 'ru' : 'zh')).toBe(messages);
  });
});

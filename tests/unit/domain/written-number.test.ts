import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/text.ts';
import { writtenNumber } from '../../../src/domain/written-number.ts';

const locale = { en: 'en-GB', ru: 'ru-RU', zh: 'zh-CN' } as const;

describe('writtenNumber', () => {
  it.each([
    ['10,700', 'en', 10_700],
    ['10,700', 'zh', 10_700],
    ['10,700', 'ru', 10.7],
    ['1,234,567.5', 'en', 1_234_567.5],
    ['228,1', 'en', 228.1],
    ['228,1', 'ru', 228.1],
    ['10 700', 'ru', 10_700],
    [' 15\u202f343 ', 'en', 15_343],
    ['１０，７００', 'zh', 10_700],
    ['−3', 'ru', -3],
    ['.5', 'en', 0.5],
  ] as const)('reads “%s” in %s', (text, language, number) => {
    expect(writtenNumber(text, language)).toBe(number);
  });

  it.each(['', '   ', 'a long way', '10 km', '1e5', '0x10', '1,2,3', '1.2.3', ',', '.', '-', 'Infinity', 'NaN'])(
    'does not read “%s” in any language',
    (text) => {
      for (const language of languages) expect(writtenNumber(text, language)).toBeNull();
    },
  );

  it('reads back what the reader’s own language writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...languages), (tenths, language) => {
        const number = tenths / 10;
        const text = number.toLocaleString(locale[language], { maximumFractionDigits: 1 });
        expect(writtenNumber(text, language)).toBe(number);
      }),
    );
  });
});

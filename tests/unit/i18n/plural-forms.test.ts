import { describe, expect, it } from 'vitest';
import { filled } from '../../../src/i18n/plural-forms.ts';

describe('a filled message', () => {
  it('has every value in its place, as often as it is named', () => {
    expect(filled('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
  });

  it('keeps a name that it was given no value for', () => expect(filled('{a} {b}', { a: 0 })).toBe('0 {b}'));

  it('takes values as they are, signs of a pattern and braces among them', () => {
    expect(filled('“{text}”', { text: '$& {text} $1' })).toBe('“$& {text} $1”');
  });
});

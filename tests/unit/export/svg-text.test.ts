import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escaped, widthOf, wrapped } from '../../../src/export/svg-text.ts';

describe('XML', () => {
  it('has no sign of the words in it', () => {
    expect(escaped('<script>"a" & b</script>\u0000\ud800')).toBe('&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;');
  });

  it('leaves out attributes that are not there, and stops at what is no number', () => {
    expect(element('path', { d: 'M1 2', opacity: null, x: 1.23456 })).toBe('<path d="M1 2" x="1.23"/>');
    expect(() => element('path', { x: Number.NaN })).toThrow('x is no number');
  });
});

describe('wrapping', () => {
  it('loses no word, and no line is wider than it may be unless one word is', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zа-я]{1,9}$/u), { maxLength: 30 }), (words) => {
        const lines = wrapped(words.join(' '), 12, 160);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(widthOf(line, 12) <= 160 || !line.includes(' ')).toBe(true);
      }),
    );
  });

  it('breaks Chinese between any two characters', () => {
    expect(wrapped('中俄基础设施地图集', 10, 40)).toEqual(['中俄基础', '设施地图', '集']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrapped('中俄基础，设施地图', 10, 40)).toEqual(['中俄基', '础，设施', '地图']);
    expect(wrapped('中俄基（设施）地图', 10, 40)).toEqual(['中俄基', '（设施）', '地图']);
    fc.assert(
      fc.property(fc.stringMatching(/^[中俄基础，。）（“”a1 ]{1,40}$/u), (words) => {
        const lines = wrapped(words, 10, 60);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      }),
    );
  });

  it('breaks nothing at a no-break space', () => {
    expect(wrapped('north\u00a0– east', 10, 30)).toEqual(['north\u00a0–', 'east']);
    expect(wrapped('a 38\u00a0km', 10, 20)).toEqual(['a', '38\u00a0km']);
  });
});

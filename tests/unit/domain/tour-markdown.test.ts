import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, parseMarkdown, plainWords } from '../../../src/domain/tour-markdown.ts';

/** The tree in short: (strong) as **…**, emphasis as /…/, texts in quotes. */
const inline = (part: Inline): string =>
  part.type === 'text'
    ? JSON.stringify(part.text)
    : `${part.type === 'strong' ? 'strong' : 'em'}(${part.children.map(inline).join(' ')})`;
const short = (source: string): string[] =>
  parseMarkdown(source).map((block) =>
    block.type === 'list'
      ? `${block.ordered ? 'ol' : 'ul'}[${block.items.map((item) => item.map(inline).join(' ')).join(' | ')}]`
      : block.children.map(inline).join(' '),
  );

describe('the markdown of tours', () => {
  it.each([
    ['plain words', ['"plain words"']],
    ['a *b* c', ['"a " em("b") " c"']],
    ['**a *b* c**', ['strong("a " em("b") " c")']],
    ['***a***', ['strong(em("a"))']],
    ['*a **b** c*', ['em("a " strong("b") " c")']],
    ['5 * 3 * 2', ['"5 * 3 * 2"']],
    ['a ** b', ['"a ** b"']],
    ['*open', ['"*open"']],
    ['\\*not\\*', ['"*not*"']],
    ['one\ntwo', ['"one two"']],
    ['中文\n换行', ['"中文换行"']],
    ['one\n\ntwo', ['"one"', '"two"']],
    ['So:\n- a\n- b *c*\nd', ['"So:"', 'ul["a" | "b " em("c") " d"]']],
    ['1. a\n2. b', ['ol["a" | "b"]']],
    ['2018 was a year', ['"2018 was a year"']],
    ['- a\n1. b', ['ul["a"]', 'ol["b"]']],
    ['', []],
    [' \n\n ', []],
    ['<b>x</b>', ['"<b>x</b>"']],
    ['[a](javascript:alert(1))', ['"[a](javascript:alert(1))"']],
  ])('%j', (source, tree) => expect(short(source)).toEqual(tree));

  const marks = fc
    .array(fc.constantFrom('*', '**', '\\', ' ', '\n', '- ', '1. ', 'a', '<img src=x onerror=alert(1)>', '&lt;', '中'))
    .map((parts) => parts.join(''));

  it('makes texts, emphasis and strong words of anything, and nothing else', () => {
    const isInline = (part: Inline, depth: number): boolean =>
      part.type === 'text'
        ? typeof part.text === 'string' && part.text !== '' && Object.keys(part).length === 2
        : ['emphasis', 'strong'].includes(part.type) &&
          depth < 3 &&
          part.children.every((one) => isInline(one, depth + 1));
    const isBlock = (block: Block): boolean =>
      block.type === 'list'
        ? block.items.every((item) => item.every((one) => isInline(one, 0)))
        : block.type === 'paragraph' && block.children.every((one) => isInline(one, 0));
    fc.assert(fc.property(fc.oneof(marks, fc.string()), (source) => parseMarkdown(source).every(isBlock)));
  });

  it('loses no letter, and adds none: what looks like HTML stays the text that it is', () => {
    const letters = (text: string) => text.replaceAll(/[\s*\\.\d-]/g, '');
    fc.assert(
      fc.property(marks, (source) => {
        expect(letters(plainWords(source))).toBe(letters(source));
      }),
    );
  });

  it('is quick with a long row of marks', () => {
    expect(plainWords('*a '.repeat(1300)).length).toBeGreaterThan(2000);
    expect(parseMarkdown('**'.repeat(2000))).toHaveLength(1);
  });

  it('gives plain words for speech, a line a paragraph or item', () =>
    expect(plainWords('A **b**\n\n- c\n- *d*')).toBe('A b\nc\nd'));
});

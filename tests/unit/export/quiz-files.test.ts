import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuizTask } from '../../../src/domain/tour-quiz.ts';
import { aikenFile } from '../../../src/export/quiz-aiken.ts';
import { giftFile, giftText } from '../../../src/export/quiz-gift.ts';
import type { QuizInput, QuizScene } from '../../../src/export/quiz-questions.ts';
import { hasResults, resultsCsv } from '../../../src/export/quiz-results.ts';
import { english } from '../../../src/i18n/messages.ts';
import { messages as chinese } from '../../../src/i18n/zh.ts';
import { questionScene } from '../../ui/deck/deck-fixture.ts';
import { atlas, text } from '../../ui/fixture.ts';

const asked = (task: QuizTask, question = 'What?', id = 'first'): QuizScene => ({
  ...questionScene({ question: text(question), explanation: text('So: it is.'), evidence: [], task }),
  id,
});
const inputOf = (...scenes: QuizScene[]): QuizInput => ({
  tour: { id: 'small', title: text('A small tour'), licence: 'CC-BY-4.0', scenes },
  atlas,
  language: 'en',
  messages: english,
  linkTo: (scene) => `https://example.org/?tour=small&scene=${scene}&ask=1`,
});
const choice: QuizTask = { type: 'identify', choices: [text('In 2014'), text('In 2019')], answer: 1 };
const pairs: QuizTask = {
  type: 'match',
  pairs: [
    { left: text('Gas'), right: text('Pipe') },
    { left: text('Ore'), right: text('Train') },
    { left: text('Oil'), right: text('Ship') },
  ],
};
const order: QuizTask = { type: 'order', ids: ['north', 'south', 'station'] };
const estimate: QuizTask = { type: 'estimate', value: 228.105, unit: 'USD-bn', tolerance: 25 };
const locate: QuizTask = { type: 'locate', target: 'station', toleranceKm: 50 };

/** The text of a GIFT question as Moodle reads it: escapes taken away. */
const read = (gift: string): string => gift.replace(/\\(.)/g, '$1');
/** Places of the signs of the format that are not escaped. */
const bare = (gift: string): string[] => gift.replace(/\\./g, '').match(/[~=#{}:]|->/g) ?? [];

describe('GIFT', () => {
  it('holds choices, pairs, orders and numbers, and names what needs the map', () => {
    const { text: gift, leftOut } = giftFile(
      inputOf(
        asked(choice, 'When?', 'a'),
        asked(pairs, 'Which?', 'b'),
        asked(order, 'How?', 'c'),
        asked(estimate, 'Much?', 'd'),
        asked(locate, 'Where?', 'e'),
      ),
    );
    expect(gift).toContain('::a::[plain]When? {\n~In 2014\n=In 2019\n####So\\: it is.\n}');
    expect(gift).toContain('=Gas -> Pipe\n=Ore -> Train\n=Oil -> Ship\n');
    expect(gift).toContain('=1 -> Section north\n=2 -> Section south\n=3 -> Station station\n');
    expect(gift).toMatch(/\{#228\.105:25\n/);
    expect(leftOut.map(({ id }) => id)).toEqual(['e']);
    expect(gift).toMatch(/^\/\/ .*Where\? https:\/\/example\.org\/\?tour=small&scene=e&ask=1$/m);
    expect(gift).not.toContain('::e::');
  });

  it('counts a unit as the language does', () => {
    const gift = giftFile({ ...inputOf(asked(estimate)), language: 'zh', messages: chinese }).text;
    expect(gift).toContain('(亿美元) {#2281.05:250');
  });

  it('lets no words be taken for signs of the format, and keeps the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const written = giftText(words);
        expect(bare(written)).toEqual([]);
        expect(written).not.toMatch(/[\r\n]|^[%[]/);
        expect(read(written).replace(/\s/g, '')).toBe(words.replaceAll('->', '→').replace(/\s/g, ''));
      }),
    );
    expect(giftText('a = {b} ~ 50% #1: \\n')).toBe('a \\= \\{b\\} \\~ 50% \\#1\\: \\\\n');
  });

  it('has a blank line only between questions', () => {
    const gift = giftFile(inputOf(asked(choice, 'One\n\ntwo', 'a'), asked(pairs, 'x', 'b'))).text;
    expect(gift.match(/^::/gm)).toHaveLength(2);
    for (const block of gift.split('\n\n').filter((each) => each.startsWith('::')))
      expect(block.trimEnd()).toMatch(/\}$/);
  });
});

describe('Aiken', () => {
  it('holds choices and pairs, each left side a question with all right sides', () => {
    const { text: aiken, leftOut } = aikenFile(
      inputOf(
        asked(choice, 'When?', 'a'),
        asked(pairs, 'Which?', 'b'),
        asked(order, 'How?', 'c'),
        asked(estimate, 'x', 'd'),
      ),
    );
    const blocks = aiken.trimEnd().split('\n\n');
    expect(blocks).toHaveLength(4);
    expect(blocks[0]).toBe('When?\nA. In 2014\nB. In 2019\nANSWER: B');
    for (const [at, right] of ['Pipe', 'Train', 'Ship'].entries()) {
      const [, letter] = /ANSWER: ([A-C])$/.exec(blocks[at + 1] ?? '') ?? [];
      expect(blocks[at + 1]).toContain(`${letter}. ${right}\n`);
    }
    expect(leftOut.map(({ id }) => id)).toEqual(['c', 'd']);
  });

  it('has no question that reads like a choice or an answer', () => {
    for (const words of ['A. Pushkin wrote it?', 'B) or not', 'ANSWER: A'])
      expect(aikenFile(inputOf(asked(choice, words))).text).not.toMatch(/^(?:[A-Z][.)] ?(?!In)|ANSWER: A$)/);
  });

  it('is empty where nothing can be put as a choice', () => {
    expect(aikenFile(inputOf(asked(estimate))).text).toBe('');
  });
});

describe('results', () => {
  const tour = { scenes: [asked(choice, '=When?', 'a'), asked(order, 'How?', 'b')] };
  const answers = {
    hands: { a: [3, null] },
    tries: { b: [{ answer: 'north, south', right: 1, total: 3 }], a: [{ answer: 'In 2019', right: 1, total: 1 }] },
  };

  it('have a line for each choice that was counted and for each try, and no formulas', () => {
    const lines = resultsCsv({ tour, atlas, language: 'en' }, answers).split('\r\n');
    expect(lines[0]).toBe('\ufeffScene,Question,Task,Mode,Answer,Hands,Try,Right');
    expect(lines.slice(1)).toEqual([
      "a,'=When?,choose,together,A In 2014,3,,no",
      "a,'=When?,choose,on one’s own,In 2019,,1,yes",
      'b,How?,put in order,on one’s own,"north, south",,1,1/3',
      '',
    ]);
  });

  it('are there once something was counted or checked', () => {
    expect(hasResults(answers)).toBe(true);
    expect(hasResults({ hands: { a: [null, null] }, tries: {} })).toBe(false);
  });
});

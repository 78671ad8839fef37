import type { Atlas } from '../domain/atlas.ts';
import { choiceLetter, choicesOf } from '../domain/quiz-choices.ts';
import type { Language } from '../domain/text.ts';
import type { Tour } from '../domain/tour.ts';
import { quizExportWords } from '../i18n/late/quiz-exports.ts';
import { csvOf } from './csv.ts';
import { type QuizScene, quizScenesOf } from './quiz-questions.ts';
import type { Cell } from './rows.ts';

/** What was answered while the page was open, by scene. */
export interface QuizAnswers {
  /** Hands counted for each choice; `null` where nobody has counted. */
  readonly hands: Readonly<Record<string, readonly (number | null | undefined)[]>>;
  /** Each check that somebody asked for, in order. */
  readonly tries: Readonly<Record<string, readonly { answer: string; right: number; total: number }[]>>;
}

interface ResultsInput {
  readonly tour: Pick<Tour, 'scenes'>;
  readonly atlas: Atlas | null;
  readonly language: Language;
}

/** One line for each choice that was counted, and for each try. */
function linesOf(
  scene: QuizScene,
  { atlas, language }: ResultsInput,
  { hands, tries }: QuizAnswers,
): readonly Cell[][] {
  const words = quizExportWords[language];
  const { question, task } = scene.quiz;
  const common = [scene.id, question[language], words.tasks[task.type]];
  const choices = choicesOf(task, atlas);
  const yesNo = (isRight: boolean) => (isRight ? words.yes : words.no);
  const counted = (hands[scene.id] ?? []).flatMap((count, at): Cell[][] => {
    if (count === null || count === undefined) return [];
    const name = choices?.names[at]?.[language] ?? '';
    return [
      [...common, words.together, `${choiceLetter(at)} ${name}`.trim(), count, null, yesNo(at === choices?.right)],
    ];
  });
  const tried = (tries[scene.id] ?? []).map(({ answer, right, total }, at): Cell[] => [
    ...common,
    words.alone,
    answer,
    null,
    at + 1,
    right === total || total === 1 ? yesNo(right === total) : `${right}/${total}`,
  ]);
  return [...counted, ...tried];
}

export const hasResults = ({ hands, tries }: QuizAnswers): boolean =>
  Object.values(hands).some((counts) => counts.some((count) => typeof count === 'number')) ||
  Object.values(tries).some(({ length }) => length > 0);

/** The results as a table for a spreadsheet, in the reader's language. */
export const resultsCsv = (input: ResultsInput, answers: QuizAnswers): string =>
  csvOf([
    quizExportWords[input.language].columns,
    ...quizScenesOf(input.tour).flatMap((scene) => linesOf(scene, input, answers)),
  ]);

import { choiceLetter } from '../domain/quiz-choices.ts';
import { shuffled } from '../domain/seeded-shuffle.ts';
import {
  guarded,
  inline,
  type PortableQuestion,
  type QuestionFile,
  type QuizInput,
  questionsOf,
} from './quiz-questions.ts';

/* Aiken: questions with one right choice, and nothing else. It has no comments and no escapes. */

/** A line that would be taken for a choice (`A. …`, `B) …`) or for the answer is none. */
const line = (words: string): string => guarded(inline(words), /^(?:[A-Za-z][.)]|ANSWER:)/);

const written = (question: string, options: readonly string[], right: number): string =>
  [
    line(question),
    ...options.map((option, at) => `${choiceLetter(at)}. ${inline(option)}`),
    `ANSWER: ${choiceLetter(right)}`,
  ].join('\n');

/** As choices: what belongs together is asked left side by left side, each with all right sides to choose from. */
function choices({ id, question, task }: PortableQuestion): readonly string[] {
  if (task?.type === 'choice') return [written(question, task.options, task.right)];
  if (task?.type !== 'pairs' || task.isOrder) return [];
  const options = shuffled(
    task.pairs.map(([, right]) => right),
    id,
  );
  return task.pairs.map(([left, right]) => written(`${question} – ${left}`, options, options.indexOf(right)));
}

/** The questions of a tour that are choices, or can honestly be put as such: an estimate with made-up choices is none. */
export function aikenFile(input: QuizInput): QuestionFile {
  const questions = questionsOf(input).map((question) => ({ question, blocks: choices(question) }));
  const blocks = questions.flatMap((each) => each.blocks);
  return {
    text: blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`,
    leftOut: questions.filter((each) => each.blocks.length === 0).map(({ question }) => question),
  };
}

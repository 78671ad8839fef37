import type { Atlas } from './atlas.ts';
import { candidatesFor } from './quiz-marks.ts';
import type { Text } from './text.ts';
import type { QuizTask } from './tour-quiz.ts';

/** What a class raises its hands for. */
export interface Choices {
  readonly names: readonly Text[];
  /** Place of the right one. */
  readonly right: number;
}

/**
 * The choices of a task, `null` where there are none to raise hands for. For a place the names alone give nothing away:
 * which of them lies where is the question.
 */
export function choicesOf(task: QuizTask, atlas: Atlas | null): Choices | null {
  if (task.type === 'identify') return { names: task.choices, right: task.answer };
  if (task.type !== 'locate') return null;
  const candidates = atlas ? candidatesFor(task.target, atlas) : [];
  return {
    names: candidates.map(({ names }) => names),
    right: candidates.findIndex(({ id }) => id === task.target),
  };
}

/** What a choice is called in class. */
export const choiceLetter = (at: number): string => String.fromCharCode(65 + at);

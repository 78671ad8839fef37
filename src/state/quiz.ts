import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { deckStore } from './deck.ts';
import { tellHost } from './quiz-message.ts';

/*
 * Answers to a tour's questions, by scene: as long as the page is open, so that going back shows what the class said.
 * Nothing is stored or sent.
 */

/** `class`: one answer for all, revealed by going on. `self`: each for themselves, with a check and another try. */
export type QuizMode = 'class' | 'self';

/** A check that somebody asked for: what they answered, in words, and how much of it is right. */
export interface QuizTry {
  readonly answer: string;
  readonly right: number;
  readonly total: number;
}

interface QuizStore {
  readonly mode: QuizMode;
  /** Hands counted for each choice; `null` where nobody has counted. */
  readonly hands: Readonly<Record<string, readonly (number | null)[]>>;
  readonly tries: Readonly<Record<string, readonly QuizTry[]>>;
}

export const quizStore = createStore<QuizStore>(() => ({ mode: 'class', hands: {}, tries: {} }));

export const useQuiz = <T>(select: (state: QuizStore) => T): T => useStore(quizStore, select);

export const setQuizMode = (mode: QuizMode): void => quizStore.setState({ mode });

export const countHands = (scene: string, choice: number, count: number | null): void =>
  quizStore.setState(({ hands }) => {
    const counted = [...(hands[scene] ?? [])];
    counted[choice] = count;
    return { hands: { ...hands, [scene]: counted } };
  });

const isRight = ({ right, total }: QuizTry): boolean => right === total;

/** Keeps a try, and tells the page around how it went: a page of lessons may count it. */
export function noteTry(scene: string, attempt: QuizTry): void {
  const { tries: before } = quizStore.getState();
  const tries = { ...before, [scene]: [...(before[scene] ?? []), attempt] };
  quizStore.setState({ tries });
  const { tour } = deckStore.getState();
  if (tour.type !== 'ready') return;
  const questions = tour.value.tour.scenes.filter(({ kind }) => kind === 'quiz');
  tellHost({
    questionId: scene,
    correct: isRight(attempt),
    score: questions.filter(({ id }) => tries[id]?.some(isRight)).length,
    total: questions.length,
  });
}

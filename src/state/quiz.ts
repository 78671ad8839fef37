import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/*
 * Answers to a tour's questions, by scene: as long as the page is open, so that going back shows what the class said.
 * Nothing is stored or sent.
 */

/** `class`: one answer for all, revealed by going on. `self`: each for themselves, with a check and another try. */
export type QuizMode = 'class' | 'self';

interface QuizStore {
  readonly mode: QuizMode;
  /** Hands counted for each choice; `null` where nobody has counted. */
  readonly hands: Readonly<Record<string, readonly (number | null)[]>>;
}

const quizStore = createStore<QuizStore>(() => ({ mode: 'class', hands: {} }));

export const useQuiz = <T>(select: (state: QuizStore) => T): T => useStore(quizStore, select);

export const setQuizMode = (mode: QuizMode): void => quizStore.setState({ mode });

export const countHands = (scene: string, choice: number, count: number | null): void =>
  quizStore.setState(({ hands }) => {
    const counted = [...(hands[scene] ?? [])];
    counted[choice] = count;
    return { hands: { ...hands, [scene]: counted } };
  });

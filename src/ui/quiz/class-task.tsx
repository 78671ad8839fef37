import { Check } from 'lucide-react';
import { choiceLetter, choicesOf } from '../../domain/quiz-choices.ts';
import { shuffled } from '../../domain/seeded-shuffle.ts';
import { quizWords } from '../../i18n/late/quiz.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useAtlas } from '../../state/hooks.ts';
import { countHands, useQuiz } from '../../state/quiz.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './quiz.module.css';
import type { QuizSceneOf } from './quiz-scene.tsx';

/** The question as a class has it: choices by their letters, with room to count hands; nothing is checked. */
export function ClassTask({ scene, isRevealed }: { scene: QuizSceneOf; isRevealed: boolean }) {
  const { say } = useWords();
  const atlas = useAtlas(readyAtlas);
  const { task } = scene.quiz;
  switch (task.type) {
    case 'identify':
    case 'locate': {
      const { names, right } = choicesOf(task, atlas) ?? { names: [], right: -1 };
      return <Choices scene={scene.id} choices={names.map(say)} right={isRevealed ? right : null} />;
    }
    case 'order': {
      if (isRevealed) return null;
      const names = shuffled(task.ids, scene.id).flatMap((id) => atlas?.featureById.get(id)?.names ?? []);
      return (
        <ul className={styles.choices}>
          {names.map((name, at) => (
            <li key={name.en}>
              <span className={styles.letter}>{choiceLetter(at)}</span> {say(name)}
            </li>
          ))}
        </ul>
      );
    }
    case 'match': {
      if (isRevealed) return null;
      const rights = shuffled(task.pairs, scene.id);
      return (
        <div className={styles.columns}>
          <ol>
            {task.pairs.map(({ left }) => (
              <li key={left.en}>{say(left)}</li>
            ))}
          </ol>
          <ul>
            {rights.map(({ right }, at) => (
              <li key={right.en}>
                <span className={styles.letter}>{choiceLetter(at)}</span> {say(right)}
              </li>
            ))}
          </ul>
        </div>
      );
    }
    case 'estimate':
      return null;
  }
}

interface ChoicesProps {
  readonly scene: string;
  readonly choices: readonly string[];
  /** Place of the right one, once it may be known. */
  readonly right: number | null;
}

function Choices({ scene, choices, right }: ChoicesProps) {
  const { language } = useWords();
  const words = quizWords[language];
  const hands = useQuiz((state) => state.hands[scene]);
  return (
    <ul className={styles.choices}>
      {choices.map((choice, at) => (
        <li key={choice} data-right={at === right || undefined}>
          <span className={styles.letter}>{choiceLetter(at)}</span>
          <span>
            {choice}
            {at === right && (
              <>
                {' '}
                <Check aria-label={words.right} size={24} strokeWidth={2.5} />
              </>
            )}
          </span>
          <input
            type="number"
            min={0}
            max={999}
            inputMode="numeric"
            value={hands?.[at] ?? ''}
            aria-label={filled(words.handsFor, { choice: choiceLetter(at) })}
            title={words.hands}
            onChange={({ currentTarget: { value } }) =>
              countHands(scene, at, value === '' ? null : Math.min(999, Math.max(0, Math.floor(Number(value)))))
            }
          />
        </li>
      ))}
    </ul>
  );
}

import { useState } from 'react';
import { rightPlaces } from '../../domain/quiz-marks.ts';
import { shuffled } from '../../domain/seeded-shuffle.ts';
import type { TaskOf } from '../../domain/tour-quiz.ts';
import { quizWords } from '../../i18n/late/quiz.ts';
import { useWords } from '../kit/words.tsx';
import styles from './quiz.module.css';
import type { TaskProps } from './self-task.tsx';

/** For each left side a list of all right sides. */
export function MatchTask({ task, seed, onMark, mark }: TaskProps<TaskOf<'match'>>) {
  const { language, say } = useWords();
  const words = quizWords[language];
  const { pairs } = task;
  const [chosen, setChosen] = useState<readonly string[]>(pairs.map(() => ''));
  const choose = (at: number, right: string) => {
    setChosen(chosen.map((before, place) => (place === at ? right : before)));
    onMark(null);
  };
  const right = pairs.map((pair) => pair.right.en);
  const answer = () =>
    pairs
      .map(({ left }, at) => {
        const found = pairs.find((pair) => pair.right.en === chosen[at]);
        return `${say(left)}: ${found ? say(found.right) : '–'}`;
      })
      .join('; ');
  return (
    <>
      <ul className={styles.matches} aria-label={words.match}>
        {pairs.map(({ left }, at) => (
          <li key={left.en}>
            <label>
              <span>{say(left)}</span>
              <select value={chosen[at]} onChange={(event) => choose(at, event.currentTarget.value)}>
                <option value="">{words.choose}</option>
                {shuffled(pairs, seed).map((pair) => (
                  <option key={pair.right.en} value={pair.right.en}>
                    {say(pair.right)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.button}
        onClick={() => onMark({ answer: answer(), right: rightPlaces(chosen, right), total: right.length })}
      >
        {words.check}
      </button>
      {mark}
    </>
  );
}

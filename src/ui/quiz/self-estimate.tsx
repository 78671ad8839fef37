import { type FormEvent, useState } from 'react';
import { isNear } from '../../domain/quiz-marks.ts';
import type { TaskOf } from '../../domain/tour-quiz.ts';
import { quizWords } from '../../i18n/late/quiz.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useWords } from '../kit/words.tsx';
import styles from './quiz.module.css';
import type { TaskProps } from './self-task.tsx';

/** A number, in the unit as the reader's language counts it (Chinese counts in hundred millions). */
export function EstimateTask({ task, onMark, mark }: TaskProps<TaskOf<'estimate'>>) {
  const { formats, language, messages } = useWords();
  const words = quizWords[language];
  const [guess, setGuess] = useState('');
  const { suffix, times = 1 } = messages.vocabulary.unit[task.unit] as { suffix: string; times?: number };
  const check = (event: FormEvent) => {
    event.preventDefault();
    const number = Number(guess.replace(/\s/g, '').replace(',', '.'));
    if (guess.trim() === '' || Number.isNaN(number)) return;
    const value = number / times;
    onMark({ answer: formats.quantity(value, task.unit), right: isNear(value, task) ? 1 : 0, total: 1 });
  };
  return (
    <form className={styles.estimate} onSubmit={check}>
      <label>
        {suffix === '' ? words.guess : filled(words.guessIn, { unit: suffix })}
        <input
          inputMode="decimal"
          maxLength={20}
          value={guess}
          onChange={(event) => {
            setGuess(event.currentTarget.value);
            onMark(null);
          }}
        />
      </label>
      <button type="submit" className={styles.button}>
        {words.check}
      </button>
      {mark}
    </form>
  );
}

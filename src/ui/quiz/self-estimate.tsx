import { type FormEvent, useId, useState } from 'react';
import { isNear } from '../../domain/quiz-marks.ts';
import type { TaskOf } from '../../domain/tour-quiz.ts';
import { writtenNumber } from '../../domain/written-number.ts';
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
  const [isUnread, setUnread] = useState(false);
  const fault = useId();
  const { suffix, times = 1 } = messages.vocabulary.unit[task.unit] as { suffix: string; times?: number };
  const check = (event: FormEvent) => {
    event.preventDefault();
    const number = writtenNumber(guess, language);
    setUnread(number === null);
    if (number === null) return;
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
          aria-invalid={isUnread || undefined}
          aria-describedby={isUnread ? fault : undefined}
          onChange={(event) => {
            setGuess(event.currentTarget.value);
            setUnread(false);
            onMark(null);
          }}
        />
      </label>
      <button type="submit" className={styles.button}>
        {words.check}
      </button>
      {isUnread ? (
        <p id={fault} role="alert" className={styles.mark}>
          {filled(words.notNumber, { example: formats.number(1234, 0) })}
        </p>
      ) : (
        mark
      )}
    </form>
  );
}

import { useEffect, useState } from 'react';
import { typedYear } from '../../domain/time-axis.ts';
import { setYear } from '../../state/actions.ts';
import { useWords } from '../kit/words.tsx';
import styles from './timeline.module.css';

/** The year in figures, which can be typed over. What is no year of the axis is marked, said, and changes nothing. */
export function YearField({ year }: { year: number }) {
  const { time } = useWords().messages.explore;
  const [typed, setTyped] = useState(String(year));
  useEffect(() => setTyped(String(year)), [year]);
  const isWrong = typedYear(typed) === null;
  const take = () => {
    const chosen = typedYear(typed);
    if (chosen === null) setTyped(String(year));
    else if (chosen !== year) setYear(chosen);
  };
  return (
    <span className={styles.field}>
      <input
        inputMode="numeric"
        maxLength={4}
        aria-label={time.field}
        aria-invalid={(isWrong && typed.length >= 4) || undefined}
        title={time.field}
        value={typed}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
        onFocus={(event) => event.target.select()}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          else if (event.key === 'Escape') setTyped(String(year));
        }}
      />
      {isWrong && typed.length >= 4 && (
        <span role="alert" className={styles.wrong}>
          {time.range}
        </span>
      )}
    </span>
  );
}

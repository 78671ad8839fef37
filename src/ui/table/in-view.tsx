import { useId } from 'react';
import { tableWords } from '../../i18n/late/table.ts';
import { useWords } from '../kit/words.tsx';
import styles from './table.module.css';

interface Props {
  readonly isOn: boolean;
  /** False where no map tells what it shows. */
  readonly isPossible: boolean;
  onChange(isOn: boolean): void;
}

/** Narrows the rows to what the map shows now. */
export function InView({ isOn, isPossible, onChange }: Props) {
  const { language } = useWords();
  const words = tableWords[language];
  const reasonId = useId();
  return (
    <div className={styles.inView}>
      <label data-disabled={!isPossible || undefined}>
        <input
          type="checkbox"
          checked={isOn && isPossible}
          disabled={!isPossible}
          aria-describedby={isPossible ? undefined : reasonId}
          onChange={({ target }) => onChange(target.checked)}
        />
        {words.inView}
      </label>
      {!isPossible && <p id={reasonId}>{words.inViewMissing}</p>}
    </div>
  );
}

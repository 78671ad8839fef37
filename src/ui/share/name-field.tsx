import { useId } from 'react';
import styles from './share.module.css';
import { useShareOptionWords } from './share-words.ts';

/** No title is longer: screen readers say it whole. */
const maxLength = 160;

interface Props {
  readonly name: string;
  onChange(name: string): void;
}

/** What the map is called where it is pasted. */
export function NameField({ name, onChange }: Props) {
  const words = useShareOptionWords().options;
  const noteId = useId();
  return (
    <div className={styles.name}>
      <label>
        {words.name}
        <input
          value={name}
          maxLength={maxLength}
          aria-describedby={noteId}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <p id={noteId}>{words.nameMeaning}</p>
    </div>
  );
}

import { useId, useState } from 'react';
import { editorWords } from '../../i18n/late/editor.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useWords } from '../kit/words.tsx';
import styles from './fields.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Characters. */
  readonly most: number;
  /** Lines of the field; one is a line without breaks. */
  readonly rows?: number;
  /** A title may not be empty: what is emptied keeps its last words until there are new ones. */
  readonly isNeeded?: boolean;
  readonly hint?: string;
  /** Language of the words, as HTML has it. */
  readonly lang?: string | undefined;
  onChange(words: string): void;
}

/** Words of a tour, kept with every letter. */
export function WordsField({ label, value, most, rows = 1, isNeeded, hint, lang, onChange }: Props) {
  const { language } = useWords();
  const [emptied, setEmptied] = useState<string | null>(null);
  const id = useId();
  const missing = emptied !== null && filled(editorWords[language].needed, { words: value });
  const note = missing || hint;
  const take = (words: string) => {
    const isMissing = isNeeded === true && words.trim() === '';
    setEmptied(isMissing ? words : null);
    if (!isMissing) onChange(words);
  };
  const field = {
    id,
    lang,
    value: emptied ?? value,
    maxLength: most,
    required: isNeeded,
    'aria-invalid': missing ? true : undefined,
    'aria-describedby': note ? `${id}-note` : undefined,
    onChange: (event: { currentTarget: { value: string } }) => take(event.currentTarget.value),
    onBlur: () => setEmptied(null),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input {...field} autoComplete="off" /> : <textarea {...field} rows={rows} />}
      {note && (
        <p id={`${id}-note`} className={styles.note} role={missing ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  );
}

import { Copy } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import panel from '../detail/panel.module.css';
import { useCopying } from '../export/copying.ts';
import exported from '../export/export-dialog.module.css';
import { useWords } from '../kit/words.tsx';
import styles from './share.module.css';
import { useShareWords } from './share-words.ts';

interface Props {
  readonly label: string;
  readonly copyLabel: string;
  readonly value: string;
  /** Lines that are seen at once. */
  readonly rows: number;
  /** Words rather than code. */
  readonly isProse?: boolean;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

/** What is copied, and its button. Where the browser refuses, the text is selected, so that one key copies it. */
export function SnippetField({ label, copyLabel, value, rows, isProse, children }: Props) {
  const { messages } = useWords();
  const words = useShareWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { note, copy } = useCopying();
  const isRefused = note === messages.chrome.notices.copyFailed;
  useEffect(() => {
    if (!isRefused) return;
    field.current?.focus();
    field.current?.select();
  }, [isRefused]);
  return (
    <div className={styles.snippet}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className={isProse ? styles.prose : styles.code}
        readOnly
        spellCheck={false}
        rows={rows}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={exported.buttons}>
        <button type="button" className={panel.button} onClick={() => void copy(value)}>
          <Copy aria-hidden="true" size={16} strokeWidth={1.5} />
          {copyLabel}
        </button>
        {children}
        <p role="status" className={styles.said}>
          {isRefused ? words.refused : note}
        </p>
      </div>
    </div>
  );
}

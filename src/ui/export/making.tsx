import { useState } from 'react';
import type { Made } from '../../export/made.ts';
import { issueWords } from '../kit/issue-words.ts';
import { saveFile } from '../kit/save-file.ts';
import { useWords } from '../kit/words.tsx';
import styles from './export-dialog.module.css';
import { useExportWords } from './what-is-shown.ts';

type Reason = Extract<Made, { type: 'failed' }>['reason'];

/** How far a download is. */
type Making =
  | { readonly type: 'idle' }
  | { readonly type: 'working' }
  | { readonly type: 'done'; readonly file: string }
  | { readonly type: 'failed'; readonly what: string; readonly reason: Reason };

/** One download at a time: `start` makes the file, saves it under the name and keeps what came of it. */
export function useMaking() {
  const [making, setMaking] = useState<Making>({ type: 'idle' });
  const start = async (what: string, file: string, make: () => Promise<Made>) => {
    if (making.type === 'working') return;
    setMaking({ type: 'working' });
    try {
      const made = await make();
      if (made.type === 'ready') saveFile(file, made.blob);
      setMaking(made.type === 'ready' ? { type: 'done', file } : { type: 'failed', what, reason: made.reason });
    } catch (error) {
      // The code of the download did not come, or it has a fault of its own.
      console.error(error);
      setMaking({ type: 'failed', what, reason: 'refused' });
    }
  };
  return { making, start };
}

/** Says what came of a download: work and success quietly, a failure at once. */
export function MakingNote({ making }: { making: Making }) {
  const { messages } = useWords();
  const words = useExportWords();
  const quiet = making.type === 'working' ? words.working : making.type === 'done' ? words.done(making.file) : '';
  return (
    <>
      <p role="status" className={styles.note}>
        {quiet}
      </p>
      {making.type === 'failed' && (
        <p role="alert" className={styles.failure}>
          {words.failed(making.what)}{' '}
          {typeof making.reason === 'string' ? words.faults[making.reason] : issueWords(making.reason, messages.detail)}
        </p>
      )}
    </>
  );
}

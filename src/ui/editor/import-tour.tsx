import { useId, useState } from 'react';
import type { ImportNote } from '../../domain/tour-import.ts';
import { wordsIn } from '../../domain/tour-text.ts';
import { editorWords } from '../../i18n/late/editor.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { takeTour } from '../../state/editor.ts';
import { keepTour } from '../../state/own-tours.ts';
import { importedFile } from '../../state/tour-giving.ts';
import { today } from '../kit/today.ts';
import { useWords } from '../kit/words.tsx';
import styles from './editor.module.css';
import { faultWords, noteWords } from './fault-words.ts';

/** Takes in a file: a tour, or a story of another tool. What was left out is said before the tour is opened. */
export function ImportTour({ onImported }: { onImported(): void }) {
  const { language } = useWords();
  const words = editorWords[language];
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const [done, setDone] = useState<{ said: string; notes: readonly ImportNote[] } | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await importedFile(file, language, today());
    setFault(read.type === 'failed' ? faultWords(read.fault, language) : null);
    setDone(null);
    if (read.type === 'failed') return;
    const { tour, notes } = read;
    if (notes.length === 0) return takeTour(tour);
    keepTour(tour);
    setDone({
      said: filled(words.imported, { title: wordsIn(tour.title, language), count: tour.scenes.length }),
      notes,
    });
    onImported();
  };
  return (
    <div className={styles.import}>
      <label className={styles.button} htmlFor={id}>
        {words.import}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,.js,application/json,text/javascript"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div role="alert">{fault && <p className={styles.warning}>{fault}</p>}</div>
      <div role="status">
        {done && (
          <>
            <p>{done.said}</p>
            <h3 className={styles.heading}>{words.leftOut}</h3>
            <ul className={styles.notes}>
              {done.notes.map((note) => (
                <li key={JSON.stringify(note)}>{noteWords(note, language)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Tour } from '../../domain/tour.ts';
import { newScene, newTour } from '../../domain/tour-made.ts';
import { inEveryLanguage, wordsIn } from '../../domain/tour-text.ts';
import { editorWords } from '../../i18n/late/editor.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { dropTour, openTour, takeTour } from '../../state/editor.ts';
import { captured, capturedYears, isComparing } from '../../state/editor-map.ts';
import { keepTour, ownTours } from '../../state/own-tours.ts';
import { anotherId } from '../../state/tour-giving.ts';
import { today } from '../kit/today.ts';
import { useWords } from '../kit/words.tsx';
import { Copies } from './copies.tsx';
import { firstWords } from './editing-words.ts';
import styles from './editor.module.css';
import { IconButton } from './icon-button.tsx';
import { ImportTour } from './import-tour.tsx';

/** The tours of this browser, and the ways to begin another. */
export function TourList() {
  const { language, formats } = useWords();
  const words = editorWords[language];
  const [tours, setTours] = useState(ownTours);
  const [removed, setRemoved] = useState<Tour | null>(null);
  const create = () => {
    const kind = isComparing() ? 'compare' : 'map';
    const first = newScene(kind, null, firstWords({ language }, kind, 1), captured(), capturedYears());
    takeTour(newTour(anotherId(), inEveryLanguage(words.newTitle), language, today(), first));
  };
  const remove = (tour: Tour) => {
    setRemoved(dropTour(tour.id));
    setTours(ownTours());
    document.getElementById('editor-title')?.focus({ preventScroll: true });
  };
  const undo = () => {
    if (removed) keepTour(removed);
    setRemoved(null);
    setTours(ownTours());
  };
  return (
    <div className={styles.body}>
      <p>{words.intro}</p>
      <button type="button" className={styles.main} onClick={create}>
        <Plus aria-hidden size={18} strokeWidth={1.5} /> {words.create}
      </button>
      <section aria-label={words.mine}>
        <h3 className={styles.heading}>{words.mine}</h3>
        <p role="status" className={styles.note}>
          {removed && (
            <>
              {filled(words.removed, { title: wordsIn(removed.title, language) })}{' '}
              <button type="button" className={styles.button} onClick={undo}>
                {words.undo}
              </button>
            </>
          )}
        </p>
        {tours.length === 0 ? (
          <p className={styles.note}>{words.none}</p>
        ) : (
          <ul className={styles.tours}>
            {tours.map((tour) => {
              const title = wordsIn(tour.title, language);
              return (
                <li key={tour.id}>
                  <button
                    type="button"
                    className={styles.open}
                    aria-label={filled(words.open, { title })}
                    onClick={() => openTour(tour.id)}
                  >
                    {title}
                    <small>{formats.plural(tour.scenes.length, words.scenes)}</small>
                  </button>
                  <IconButton icon={Trash2} label={filled(words.remove, { title })} onClick={() => remove(tour)} />
                </li>
              );
            })}
          </ul>
        )}
      </section>
      <ImportTour onImported={() => setTours(ownTours())} />
      <Copies />
    </div>
  );
}

import { useEffect, useState } from 'react';
import { type Language, languages, type Text } from '../../domain/text.ts';
import { editorWords } from '../../i18n/late/editor.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { takeTour } from '../../state/editor.ts';
import { copyOfPublished } from '../../state/tour-giving.ts';
import { loadTheTours, useTours } from '../../state/tours.ts';
import { useWords } from '../kit/words.tsx';
import styles from './editor.module.css';

const longestTitle = 120;

/** In each language that it is a copy. */
function copied(title: Text): Text {
  const named = (language: Language) =>
    filled(editorWords[language].copyTitle, { title: title[language] }).slice(0, longestTitle);
  const [en, ru, zh] = languages.map(named);
  return { en: en ?? '', ru: ru ?? '', zh: zh ?? '' };
}

/** Published tours to start from: with their words in three languages and their sources. */
export function Copies() {
  const { language, say } = useWords();
  const words = editorWords[language];
  const tours = useTours();
  const [isLost, setLost] = useState(false);
  useEffect(() => void loadTheTours(), []);
  const copy = async (id: string) => {
    const tour = await copyOfPublished(id, copied);
    setLost(tour === null);
    if (tour) takeTour(tour);
  };
  return (
    <section aria-label={words.copies}>
      <h3 className={styles.heading}>{words.copies}</h3>
      {(isLost || tours.type === 'failed') && (
        <p className={styles.warning} role="alert">
          {words.copiesFailed}
        </p>
      )}
      {tours.type === 'ready' && (
        <div className={styles.buttons}>
          {tours.value.tours.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className={styles.button}
              aria-label={filled(words.copyOf, { title: say(title) })}
              onClick={() => void copy(id)}
            >
              {say(title)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

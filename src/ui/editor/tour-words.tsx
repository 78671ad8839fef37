import type { Tour } from '../../domain/tour.ts';
import { inEveryLanguage } from '../../domain/tour-text.ts';
import { edit } from '../../state/editor.ts';
import { useEditing } from './editing-words.ts';
import styles from './editor.module.css';
import fields from './fields.module.css';
import { WordsField } from './words-field.tsx';

/** What is said of the tour as a whole: its title, who made it, and what may be done with it. */
export function TourWords({ tour }: { tour: Tour }) {
  const { words, lang, written, rewrite } = useEditing();
  const [author, ...others] = tour.authors;
  const name = (said: string) => {
    const first = said.trim() === '' ? [] : [author ? rewrite(author, said) : inEveryLanguage(said)];
    edit({ type: 'tour', change: { authors: [...first, ...others] } }, 'author');
  };
  return (
    <details className={styles.fold}>
      <summary>{words.aboutTour}</summary>
      <WordsField
        label={words.tourTitle}
        value={written(tour.title)}
        most={120}
        isNeeded
        lang={lang}
        onChange={(said) => edit({ type: 'tour', change: { title: rewrite(tour.title, said) } }, 'title')}
      />
      <WordsField
        label={words.subtitle}
        value={written(tour.subtitle)}
        most={200}
        lang={lang}
        onChange={(said) => edit({ type: 'tour', change: { subtitle: rewrite(tour.subtitle, said) } }, 'subtitle')}
      />
      <WordsField label={words.author} value={author ? written(author) : ''} most={120} lang={lang} onChange={name} />
      <label className={fields.check}>
        <input
          type="checkbox"
          checked={tour.licence !== null}
          onChange={(event) =>
            edit({ type: 'tour', change: { licence: event.currentTarget.checked ? 'CC-BY-4.0' : null } })
          }
        />
        {words.licence}
      </label>
    </details>
  );
}

import { flushSync } from 'react-dom';
import { type ClassPaper, classPapers } from '../../domain/class-file.ts';
import { tourPagePath } from '../../domain/tour-page.ts';
import { classFileWords } from '../../i18n/late/class-file.ts';
import { deckLayerWords } from '../../i18n/late/deck-layers.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { openPaper } from '../../state/class-paper.ts';
import { runDeck } from '../../state/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './layers.module.css';

/** What stands in the place of elsewhere.tsx in the one file for a class: the forms of the tour that it has inside. */
export function Elsewhere({ tour }: { tour: string }) {
  const { language, formats } = useWords();
  const words = classFileWords[language];
  const atlas = useAtlas(readyAtlas);
  const { site } = document.documentElement.dataset;
  const read = (paper: ClassPaper) => {
    // At once: as it closes, the dialog gives the focus back to the deck, and the paper is to have it.
    flushSync(() => runDeck('up'));
    openPaper(paper, language);
  };
  return (
    <section>
      <h3>{deckLayerWords[language].alsoAs}</h3>
      <ul className={styles.links}>
        {classPapers.map((paper) => (
          <li key={paper}>
            <button type="button" className={styles.button} onClick={() => read(paper)}>
              {deckLayerWords[language].readings[paper]}
            </button>
          </li>
        ))}
        {site && (
          <li>
            <a href={`${site}${tourPagePath(tour, 'article', language)}`} target="_blank" rel="noopener">
              {words.online}
            </a>
          </li>
        )}
      </ul>
      {atlas && (
        <p className={styles.credits}>
          {filled(words.about, { version: atlas.version, date: formats.date(atlas.date) })}
        </p>
      )}
    </section>
  );
}

/** The file is not inside itself. */
export const DownloadForClass = () => null;

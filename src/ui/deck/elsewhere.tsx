import { isMadeTour } from '../../domain/tour-made-id.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { deckLayerWords } from '../../i18n/late/deck-layers.ts';
import { useDeck } from '../../state/deck.ts';
import { linkToAtlas, linkToReading, type Reading } from '../../state/tour-links.ts';
import { useWords } from '../kit/words.tsx';
import styles from './layers.module.css';

const readings: readonly Reading[] = ['article', 'handout', 'script', 'kit'];

/** The way out of the deck: the atlas, and the tour in its other forms. The one file for a class has its own. */
export function Elsewhere({ tour }: { tour: string }) {
  const { language } = useWords();
  const words = deckLayerWords[language];
  const chosen = useDeck(({ address }) => address.language);
  return (
    <>
      <p className={styles.links}>
        <a href={linkToAtlas(chosen)}>{deckWords[language].atlas}</a>
      </p>
      {!isMadeTour(tour) && (
        <section>
          <h3>{words.alsoAs}</h3>
          <ul className={styles.links}>
            {readings.map((reading) => (
              <li key={reading}>
                <a href={linkToReading(tour, reading, language)}>{words.readings[reading]}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The tour as a file, where it is one of a site. */
export { DownloadForClass } from '../tours/download-for-class.tsx';

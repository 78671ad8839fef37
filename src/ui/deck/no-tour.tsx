import { useEffect } from 'react';
import { carriedId, isMadeTour } from '../../domain/tour-made-id.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { madeTourWords } from '../../i18n/late/made-tour.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { loadTheTour, useDeck } from '../../state/deck.ts';
import type { FailedLoad } from '../../state/store.ts';
import { linkToAtlas, linkToTour } from '../../state/tour-links.ts';
import { loadTheTours, useTours } from '../../state/tours.ts';
import { Failure } from '../detail/failure.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './layers.module.css';

/** A tour that is not there, or could not be fetched: what it is, the tours that there are, and the way to the atlas. */
export function NoTour({ issue }: FailedLoad) {
  const { language, say } = useWords();
  const words = deckWords[language];
  const { tour: id, language: chosen } = useDeck(({ address }) => address);
  const tours = useTours();
  const isUnknown =
    issue.type === 'missing' &&
    issue.status === 404 &&
    !(tours.type === 'ready' && tours.value.tours.some((tour) => tour.id === id));
  useEffect(() => void loadTheTours(), []);
  return (
    <main className={styles.plain}>
      <h1>{isUnknown ? filled(words.unknownTour, { id }) : words.failed}</h1>
      {isMadeTour(id) && <p>{madeTourWords[language][id === carriedId ? 'brokenLink' : 'notHere']}</p>}
      {/* A broken link has been explained, and to read it again would not mend it. */}
      {!isUnknown && id !== carriedId && (
        <Failure title={words.failed} issue={issue} retry={() => void loadTheTour()} />
      )}
      {tours.type === 'ready' && (
        <>
          <h2>{words.otherTours}</h2>
          <ul className={styles.links}>
            {tours.value.tours.map((tour) => (
              <li key={tour.id}>
                <a href={linkToTour(tour.id, chosen)}>{say(tour.title)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.links}>
        <a href={linkToAtlas(chosen)}>{words.atlas}</a>
      </p>
    </main>
  );
}

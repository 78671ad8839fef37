import { type ReactNode, useEffect, useRef } from 'react';
import type { DeckLayer } from '../../domain/deck.ts';
import type { Tour } from '../../domain/tour.ts';
import { isMadeTour } from '../../domain/tour-made-id.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { runDeck, useDeck } from '../../state/deck.ts';
import { ZoomButtons } from '../chrome/map-buttons.tsx';
import { useWords } from '../kit/words.tsx';
import { ToEditor } from './edit-link.tsx';
import styles from './layers.module.css';
import { useTypedDigits } from './timers.ts';

/** The screen is dark until somebody wants it back. */
function Black() {
  const { language } = useWords();
  const { dark } = deckWords[language];
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button ref={button} type="button" className={styles.black} onClick={() => runDeck('black')}>
      <span>{dark}</span>
    </button>
  );
}

/** Says that the map is the presenter's now, and how to come back. */
function ExploreBanner() {
  const { language } = useWords();
  const words = deckWords[language];
  return (
    <div className={styles.banner}>
      <p>{words.exploring}</p>
      <button type="button" className={styles.button} onClick={() => runDeck('explore')}>
        {words.back} <kbd>E</kbd>
      </button>
      <ZoomButtons />
    </div>
  );
}

/** What is opened over the stage and takes code of its own, which the app fetches. */
export type LateLayer = Exclude<DeckLayer, 'black'>;

interface Props {
  readonly tour: Tour;
  layerOf(layer: LateLayer): ReactNode;
}

/** All that can lie over the stage. */
export function OverStage({ tour, layerOf }: Props) {
  const { language } = useWords();
  const { layer, isExploring } = useDeck(({ deck }) => deck);
  const typed = useTypedDigits();
  return (
    <>
      {isExploring && <ExploreBanner />}
      {isMadeTour(tour.id) && <ToEditor tour={tour} />}
      {typed !== '' && <p className={styles.typed}>{filled(deckWords[language].typed, { n: typed })}</p>}
      {layer === 'black' ? <Black /> : layer && layerOf(layer)}
    </>
  );
}

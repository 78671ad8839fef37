import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { TourFile } from '../../domain/tour-file.ts';
import { mapOfScene, type Scene } from '../../domain/tour-scene.ts';
import { wordsIn } from '../../domain/tour-text.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { isAsking, useDeck } from '../../state/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { useWords } from '../kit/words.tsx';
import styles from './caption.module.css';
import { useFit } from './fit.ts';
import { MarkedText } from './marked-text.tsx';
import { SceneSources } from './scene-sources.tsx';
import { StageLegend } from './stage-legend.tsx';

/** How much of the stage the words take: beside the map, broad beside it, or most of it where there is no map. */
export function breadthOf(scene: Scene): 'beside' | 'broad' | 'most' {
  if (scene.kind === 'map' || scene.kind === 'compare') return 'beside';
  return mapOfScene(scene) || scene.kind === 'text' || scene.kind === 'blank' ? 'broad' : 'most';
}

interface Props {
  readonly file: TourFile;
  readonly scene: Scene;
  readonly numbers: ReadonlyMap<string, number>;
  readonly card: RefObject<HTMLElement | null>;
  /** What the kind of the scene has besides its words. A claim comes before what is said of it. */
  readonly children: ReactNode;
}

/** The words of a scene: where we are, title, text, what its kind adds, legend and sources. */
export function Caption({ file, scene, numbers, card, children }: Props) {
  const { language, say } = useWords();
  const words = deckWords[language];
  const { tour, sources } = file;
  const at = useDeck(({ deck }) => deck.scene);
  const isMapless = useAtlas(({ map }) => map.type === 'failed');
  // What else is said and cited would answer the question, or lead to the answer.
  const asking = useDeck(isAsking);
  const alt = asking ? '' : wordsIn(scene.alt, language);
  const heading = useFocusOnArrival();
  useFit(card);
  const counter = filled(words.counter, { n: at + 1, total: tour.scenes.length });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scene is no set of fields
    <section
      ref={card}
      className={styles.caption}
      data-breadth={breadthOf(scene)}
      data-kind={scene.kind}
      role="group"
      aria-roledescription={words.scene}
      aria-label={counter}
    >
      <p className={styles.counter}>
        {counter} · {say(tour.title)}
      </p>
      <h2 key={scene.id} ref={heading} tabIndex={-1}>
        {say(scene.title)}
      </h2>
      {scene.kind === 'claim' && children}
      {!asking && (
        <div className={styles.body}>
          <MarkedText source={wordsIn(scene.body, language)} />
        </div>
      )}
      {scene.kind !== 'claim' && children}
      {isMapless && alt !== '' && (
        <p className={styles.alt}>
          <strong>{words.noMap}</strong> {alt}
        </p>
      )}
      {!asking && mapOfScene(scene) && <StageLegend />}
      {!asking && (
        <SceneSources key={`sources of ${scene.id}`} ids={scene.sources} sources={sources} numbers={numbers} />
      )}
    </section>
  );
}

/** Takes the focus to the title of a scene when somebody went there themselves; a later step is its part's matter. */
function useFocusOnArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivals = useDeck((state) => state.arrivals);
  const step = useDeck(({ deck }) => deck.step);
  const seen = useRef({ arrivals, scene: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an arrival is a reason
  useEffect(() => {
    const title = heading.current;
    const scene = title?.textContent ?? '';
    const hasArrived = seen.current.arrivals !== arrivals && (seen.current.scene !== scene || step === 0);
    seen.current = { arrivals, scene };
    if (!hasArrived) return;
    title?.closest('section')?.scrollTo?.({ top: 0 });
    title?.focus({ preventScroll: true });
  }, [arrivals]);
  return heading;
}

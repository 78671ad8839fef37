import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { numberedSources } from '../../domain/citations.ts';
import { tourCitations } from '../../domain/tour.ts';
import type { TourFile } from '../../domain/tour-file.ts';
import type { Scene } from '../../domain/tour-scene.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useDeck } from '../../state/deck.ts';
import { useWords } from '../kit/words.tsx';
import { Announcer } from './announcer.tsx';
import { Bar } from './bar.tsx';
import { Caption } from './caption.tsx';
import styles from './deck.module.css';
import { DeckNotices } from './deck-notices.tsx';
import { useFullScreen, useWakeLock } from './full-screen.ts';
import { useDeckKeys } from './keys.ts';
import { type LateLayer, OverStage } from './over-stage.tsx';
import { useStageRoom } from './stage-room.ts';
import { useSwipe } from './swipe.ts';
import { useAutoplay, useIdlePointer } from './timers.ts';

interface Props {
  readonly file: TourFile;
  readonly scene: Scene;
  readonly map: ReactNode;
  /** What a kind of scene shows besides words: late parts, which the app fetches. */
  partOf(scene: Scene, numbers: ReadonlyMap<string, number>): ReactNode;
  /** What is opened over the stage: late parts, too. */
  layerOf(layer: LateLayer): ReactNode;
  /** Over all of the stage: what the speaker points with. */
  readonly over?: ReactNode;
}

/** The stage of a tour: a live map, the words of a scene, and what lies over both. */
export function DeckShell({ file, scene, map, partOf, layerOf, over }: Props) {
  const { language, say } = useWords();
  const { tour } = file;
  const words = deckWords[language];
  const stage = useRef<HTMLElement>(null);
  const card = useRef<HTMLElement>(null);
  const at = useDeck(({ deck }) => deck.scene);
  const step = useDeck(({ deck }) => deck.step);
  const isExploring = useDeck(({ deck }) => deck.isExploring);
  const scale = useDeck(({ room }) => room?.scale ?? 1);
  const isFull = useFullScreen();
  const isIdle = useIdlePointer();
  const numbers = useMemo(() => numberedSources(tourCitations(tour)), [tour]);
  useDeckKeys();
  useSwipe(stage);
  useAutoplay(scene, language);
  useWakeLock(isFull);
  useStageRoom(stage, card, scene);
  const counter = filled(words.counter, { n: at + 1, total: tour.scenes.length });
  const title = `${counter} · ${say(scene.title)} – ${say(tour.title)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  // The map takes the keys at once: no click is needed first.
  useEffect(() => {
    const canvas = stage.current?.querySelector('canvas');
    if (isExploring) canvas?.focus({ preventScroll: true });
    else if (document.activeElement === canvas) canvas?.blur();
  }, [isExploring]);
  return (
    <main className={styles.deck} data-idle={(isIdle && !isExploring) || undefined}>
      <section
        ref={stage}
        className={styles.stage}
        aria-roledescription={words.tour}
        aria-label={say(tour.title)}
        data-scene={scene.id}
        data-step={step}
        data-exploring={isExploring || undefined}
      >
        <div className={styles.inside} style={{ '--scale': scale }} data-kind={scene.kind}>
          {map}
          <Caption file={file} scene={scene} numbers={numbers} card={card}>
            {partOf(scene, numbers)}
          </Caption>
          <Bar total={tour.scenes.length} />
          <DeckNotices />
          {over}
          <OverStage tour={tour} layerOf={layerOf} />
        </div>
      </section>
      <Announcer tour={tour} />
    </main>
  );
}

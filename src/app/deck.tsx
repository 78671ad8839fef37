import { type ReactNode, useEffect, useState } from 'react';
import type { TourFile } from '../domain/tour-file.ts';
import type { Scene } from '../domain/tour-scene.ts';
import { deckWords } from '../i18n/late/deck.ts';
import { filled } from '../i18n/plural-forms.ts';
import type { Look } from '../map/stage.ts';
import { isNameless, openDeck, selectScene, useDeck } from '../state/deck.ts';
import { deckEnd } from '../state/desk-deck.ts';
import { closePanel, deskAddress, hearDesks, useDesk } from '../state/desk-opening.ts';
import { useAtlas } from '../state/hooks.ts';
import { usePointer } from '../state/pointer.ts';
import { DeckShell } from '../ui/deck/deck-shell.tsx';
import { NoTour } from '../ui/deck/no-tour.tsx';
import type { LateLayer } from '../ui/deck/over-stage.tsx';
import { useWords, WordsProvider } from '../ui/kit/words.tsx';
import { DeckMap } from './deck-map.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useSpokenLanguage } from './language.ts';
import { LatePart } from './late-part.tsx';
import { useOfflineParts } from './offline-parts.ts';

const codeOf = {
  compare: () => import('../ui/deck/compare-scene.tsx'),
  chart: () => import('../ui/deck/chart-scene.tsx'),
  claim: () => import('../ui/deck/claim-scene.tsx'),
  quiz: () => import('../ui/quiz/quiz-scene.tsx'),
};
const quizExports = () => import('../ui/quiz/quiz-exports.tsx');
const layersCode = () => import('../ui/deck/deck-layers.tsx');

/** What a scene has besides its words. */
function partOf(scene: Scene, numbers: ReadonlyMap<string, number>): ReactNode {
  switch (scene.kind) {
    case 'compare':
      return <LatePart key="compare" again={scene.id} code={codeOf.compare} props={{ scene }} />;
    case 'chart':
      return <LatePart key="chart" again={scene.id} code={codeOf.chart} props={{ scene, numbers }} />;
    case 'claim':
      return <LatePart key="claim" again={scene.id} code={codeOf.claim} props={{ scene, numbers }} />;
    case 'quiz':
      return <LatePart key="quiz" again={scene.id} code={codeOf.quiz} props={{ scene }} />;
    default:
      return null;
  }
}

/** What only a speaker asks for. */
const speakersCode = {
  panel: () => import('../ui/desk/desk-panel.tsx'),
  pointer: () => import('../ui/pointer/pointer-layer.tsx'),
};

function Pointing() {
  const tool = usePointer((state) => state.tool);
  return tool && <LatePart again="pointer" code={speakersCode.pointer} props={{}} />;
}

/** Has the code of the kinds to come at hand before their scene is: a class waits for nothing, and may lose its line. */
function useCodeOf({ tour }: TourFile): void {
  const isMapReady = useAtlas(({ map }) => map.type !== 'starting');
  useEffect(() => {
    if (!isMapReady) return;
    layersCode().catch(() => 'told when it is opened');
    for (const [kind, code] of Object.entries(codeOf))
      if (tour.scenes.some((scene) => scene.kind === kind)) code().catch(() => 'told when it is shown');
  }, [isMapReady, tour]);
}

function Stage({ file, look }: { file: TourFile; look: Look }) {
  const { say } = useWords();
  const scene = useDeck(selectScene);
  const nameless = useDeck(isNameless);
  useCodeOf(file);
  const isDeskHere = useDesk(({ isPanel }) => isPanel);
  useEffect(hearDesks, []);
  if (!scene) return null;
  const label = filled(deckWords[look.language].map, { title: say(scene.title) });
  const map = (
    <ErrorBoundary>
      <DeckMap look={{ ...look, isNameless: nameless }} label={label} />
    </ErrorBoundary>
  );
  const layerOf = (layer: LateLayer) =>
    layer === 'questions' ? (
      <LatePart again={layer} code={quizExports} props={{ tour: file.tour, scene }} />
    ) : (
      <LatePart key={layer} again={layer} code={layersCode} props={{ tour: file.tour, layer }} />
    );
  return (
    <>
      <DeckShell file={file} scene={scene} map={map} partOf={partOf} over={<Pointing />} layerOf={layerOf} />
      {isDeskHere && (
        <LatePart
          again="desk"
          code={speakersCode.panel}
          props={{ file, deck: deckEnd, address: deskAddress(), onClose: closePanel }}
        />
      )}
    </>
  );
}

function Presentation({ theme }: { theme: 'light' | 'dark' }) {
  const { language } = useWords();
  const tour = useDeck((state) => state.tour);
  switch (tour.type) {
    case 'idle':
    case 'loading':
      return <p role="status">{deckWords[language].loading}</p>;
    case 'failed':
      return <NoTour {...tour} />;
    case 'ready':
      return <Stage file={tour.value} look={{ language, theme }} />;
  }
}

/** The deck: a tour on a projector, which is light unless the link wants it dark. */
export default function Deck() {
  // Before the first render, so that no other language flashes; it stays open as long as the page.
  useState(openDeck);
  // The copy is kept here, too. What is shown of it is in the overview: nothing comes between a class and a scene.
  useOfflineParts();
  const spoken = useSpokenLanguage();
  const theme = useAtlas(({ view }) => (view.theme === 'dark' ? 'dark' : 'light'));
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    spoken && (
      <WordsProvider {...spoken}>
        <Presentation theme={theme} />
      </WordsProvider>
    )
  );
}

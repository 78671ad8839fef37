import './told-tour.css';
import { readDataOf } from '../data/files.ts';
import { loadTour } from '../data/tour-files.ts';
import { aimOf, type DeckState, goToScene, stepBack, stepForward, stepsOf } from '../domain/deck.ts';
import type { TourPlace } from '../domain/embed.ts';
import { sceneIndex, type Tour } from '../domain/tour.ts';
import { embedTourWords } from '../i18n/late/embed-tour.ts';
import { filled } from '../i18n/plural-forms.ts';
import { readyAtlas } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { lookOf } from './reader.ts';
import { makeTourPanel } from './tour-panel.ts';
import { infoOf, viewInFrame } from './tour-scene.ts';
import type { ToldTour, TourHost } from './tour-turn.ts';
import { changeFrameView } from './view-changes.ts';

interface Teller extends TourHost {
  /** What the scene has picked out: see LiveContext. */
  readonly told: { selection: string | null };
  /** `null`: there is no tour. */
  move(place: TourPlace | null): void;
}

const language = () => lookOf(store.getState().view).language;

/** Tells a tour in a frame, from the scene on that its link names. What is unknown is said, and the map goes on. */
export async function tellTour(place: TourPlace, host: Teller): Promise<ToldTour> {
  const panel = makeTourPanel(host.shell, {
    previous: () => turn?.back(),
    next: () => turn?.on(),
    step: (step) => turn?.step(step),
  });
  let turn: ReturnType<typeof tellScenes> | null = null;
  const open = async () => {
    readDataOf(store.getState().view.version);
    const loaded = await loadTour(place.tour);
    if (loaded.type === 'ready') {
      panel.notify('');
      turn = tellScenes(loaded.value.tour, place, host, panel);
      return;
    }
    const words = embedTourWords[language()];
    if (loaded.issue.type === 'missing') {
      host.move(null);
      host.show(null);
      panel.notify(filled(words.unknownTour, { tour: place.tour }));
    } else panel.notify(words.failed, { name: words.retry, run: () => void open() });
  };
  await open();
  return { go: (id) => (turn ? turn.go(id) : 'no-tour') };
}

/** The scenes of a tour that is there: the deck's own rules say what comes after what. */
function tellScenes(tour: Tour, place: TourPlace, host: Teller, panel: ReturnType<typeof makeTourPanel>) {
  const steps = tour.scenes.map(stepsOf);
  const first = place.scene === null ? 0 : sceneIndex(tour, place.scene);
  let deck: DeckState = goToScene(first ?? 0, steps.length);

  const redraw = () => panel.show({ tour, scene: deck.scene, step: deck.step, language: language() });
  /** `isOpening`: a camera of the link goes before that of the scene. */
  const show = (isOpening = false) => {
    const scene = tour.scenes[deck.scene];
    if (!scene) return;
    const shown = viewInFrame(scene, deck.step, readyAtlas(store.getState()));
    host.move({ tour: tour.id, scene: scene.id });
    host.told.selection = shown.selection;
    const { camera } = host.opening;
    changeFrameView(({ language, theme, version }) => ({
      ...shown,
      ...(isOpening && camera && { camera, bounds: null }),
      language,
      theme,
      version,
    }));
    host.show(infoOf(scene, tour));
    redraw();
    // After the words have been laid out: until then nobody knows what room the map has.
    if (host.map()) requestAnimationFrame(aim);
  };
  const aim = () => {
    const { view } = store.getState();
    const target = aimOf(view, readyAtlas(store.getState()));
    if (target.type === 'bounds') host.map()?.fit(target.bounds);
    else host.map()?.moveTo(target.type === 'camera' ? target.camera : null);
  };
  const tell = () => {
    const id = tour.scenes[deck.scene]?.id ?? '';
    host.tell({ tour: tour.id, index: deck.scene, id, total: steps.length });
  };
  const to = (next: DeckState) => {
    if (next === deck) return;
    const isOther = next.scene !== deck.scene;
    deck = next;
    panel.notify('');
    show();
    if (isOther) tell();
  };

  show(true);
  tell();
  if (first === null) {
    const { unknownScene } = embedTourWords[language()];
    panel.notify(filled(unknownScene, { scene: place.scene ?? '' }));
  }
  store.subscribe(({ view }, before) => {
    if (view.language !== before.view.language) redraw();
  });
  return {
    on: () => to(stepForward(deck, steps)),
    back: () => to(stepBack(deck, steps)),
    step: (step: number) => to({ ...deck, step }),
    go(id: string | null) {
      const index = id === null ? 0 : sceneIndex(tour, id);
      if (index === null) return 'unknown-scene' as const;
      to(goToScene(index, steps.length));
      return null;
    },
  };
}

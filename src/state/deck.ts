import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { onlyTour, stillAddress } from '../data/deck-files.ts';
import { loadAtlas, readDataOf } from '../data/files.ts';
import { loadTour } from '../data/tour-files.ts';
import {
  afterCommand,
  afterTime,
  type DeckCommand,
  type DeckState,
  deckStart,
  goToScene,
  stepsOf,
  viewOfStep,
} from '../domain/deck.ts';
import type { Language } from '../domain/text.ts';
import { sceneIndex } from '../domain/tour.ts';
import type { TourFile } from '../domain/tour-file.ts';
import { isMadeTour } from '../domain/tour-made-id.ts';
import type { Scene } from '../domain/tour-scene.ts';
import { type DeckAddress, decodeDeck, encodeDeck, isTourId } from '../url/deck-codec.ts';
import type { HistoryMode } from './address.ts';
import { readyAtlas } from './selectors.ts';
import { type Load, store } from './store.ts';

/*
 * The presented tour. The map reads the one store as ever: each step puts the view of its scene there, and no step
 * writes the explorer's address. What the deck has of its own is kept here, out of the first view.
 */

/** Room that the map has on the stage, in CSS pixels of the map itself, and how much the stage enlarges it. */
export interface StageRoom {
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly scale: number;
}

export interface DeckStore {
  readonly address: DeckAddress;
  readonly tour: Load<TourFile>;
  readonly deck: DeckState;
  /** Steps of each scene. */
  readonly steps: readonly number[];
  /** A scene that the link names and the tour does not have. */
  readonly unknownScene: string | null;
  /** Counts how often the presenter went to a scene or step themselves: each time the focus goes along. */
  readonly arrivals: number;
  /** Digits of a scene's number, typed so far. */
  readonly typed: string;
  readonly areLettersOn: boolean;
  /** `null` until the stage has been measured. */
  readonly room: StageRoom | null;
}

const nowhere: DeckAddress = { tour: '', scene: null, language: 'auto', theme: 'auto', version: null };
export const initialDeck: DeckStore = {
  address: nowhere,
  tour: { type: 'idle' },
  deck: deckStart,
  steps: [],
  unknownScene: null,
  arrivals: 0,
  typed: '',
  areLettersOn: true,
  room: null,
};

export const deckStore = createStore<DeckStore>(() => initialDeck);

export const useDeck = <T>(select: (state: DeckStore) => T): T => useStore(deckStore, select);

/** The scene that is shown; `null` without a tour. */
export const selectScene = ({ tour, deck }: DeckStore): Scene | null =>
  tour.type === 'ready' ? (tour.value.tour.scenes[deck.scene] ?? null) : null;

/** Puts what the step shows before the map. */
function showStep(): void {
  const state = deckStore.getState();
  const scene = selectScene(state);
  const { language, theme, version } = state.address;
  const shown = scene && viewOfStep(scene, state.deck.step, readyAtlas(store.getState()));
  store.setState(({ view }) => ({ view: { ...(shown ?? view), language, theme, version } }));
}

function writeAddress(address: DeckAddress, mode: HistoryMode): void {
  const query = encodeDeck(address);
  if (query === window.location.search) return;
  try {
    const link = `${window.location.pathname}${query}`;
    if (mode === 'push') window.history.pushState(null, '', link);
    else window.history.replaceState(null, '', link);
  } catch {
    // Browsers refuse more than about 100 changes in 30 seconds; the next change writes the address again.
  }
}

/** Goes on with the deck. Who goes themselves can go Back; what plays by itself leaves no steps behind. */
function enter(next: DeckState, mode: HistoryMode): void {
  const { deck: before, tour, address, arrivals } = deckStore.getState();
  if (next === before || tour.type !== 'ready') return;
  const isElsewhere = next.scene !== before.scene;
  const isOther = isElsewhere || next.step !== before.step;
  const scene = tour.value.tour.scenes[next.scene]?.id ?? null;
  // A question that was asked by its link is one scene's.
  const { ask: _, ...elsewhere } = { ...address, scene };
  if (isElsewhere) writeAddress(elsewhere, mode);
  deckStore.setState({
    deck: next,
    typed: '',
    ...(isElsewhere && { address: elsewhere, unknownScene: null }),
    ...(isOther && mode === 'push' && { arrivals: arrivals + 1 }),
  });
  if (isOther) showStep();
}

export function runDeck(command: DeckCommand): void {
  const { deck, steps } = deckStore.getState();
  enter(afterCommand(deck, command, steps), 'push');
}

/** The time for a step is over. */
export function playOn(): void {
  const { deck, steps } = deckStore.getState();
  enter(afterTime(deck, steps), 'replace');
}

/** Jumps to the scene at a place, from 0; one too far is the last. */
export const goTo = (scene: number): void => enter(goToScene(scene, deckStore.getState().steps.length), 'push');

const mostDigits = 3;
export const typeDigit = (digit: string): void =>
  deckStore.setState(({ typed }) => ({ typed: `${typed}${digit}`.slice(-mostDigits) }));
export const forgetTyped = (): void => deckStore.setState({ typed: '' });
/** Goes to the scene whose number, from 1, was typed. */
export function goToTyped(): void {
  const number = Number(deckStore.getState().typed);
  forgetTyped();
  if (number > 0) goTo(number - 1);
}

export const setLetters = (areLettersOn: boolean): void => deckStore.setState({ areLettersOn });
export const setRoom = (room: StageRoom): void => deckStore.setState({ room });

export function setDeckLanguage(language: Language): void {
  const address = { ...deckStore.getState().address, language };
  deckStore.setState({ address });
  writeAddress(address, 'replace');
  showStep();
}

/** Fetches the list of projects; also the retry. A scene may name what the atlas lacks: the map then picks nothing out. */
export async function loadDeckAtlas(): Promise<void> {
  store.setState({ atlas: { type: 'loading' } });
  store.setState({ atlas: await loadAtlas() });
}

/** A tour of this browser, or of the link: its code is fetched when it is wanted. */
const loadMade: typeof import('./made-tour.ts').loadMadeTour = (id, made) =>
  import('./made-tour.ts').then(
    ({ loadMadeTour }) => loadMadeTour(id, made),
    () => ({ type: 'failed', issue: { type: 'offline', file: 'made-tour.js' } }) as const,
  );

/** Fetches the tour of the address; also the retry. A scene that it does not have gives way to the first. */
export async function loadTheTour(): Promise<void> {
  deckStore.setState({ tour: { type: 'loading' } });
  const { tour: id, made } = deckStore.getState().address;
  const issue = { type: 'missing', file: `tour-${id}.json`, status: 404 } as const;
  const load = isMadeTour(id) ? loadMade : loadTour;
  const tour: Load<TourFile> = isTourId(id) ? await load(id, made) : { type: 'failed', issue };
  deckStore.setState({ tour, steps: tour.type === 'ready' ? tour.value.tour.scenes.map(stepsOf) : [] });
  arrive();
}

/** Stands where the address says. */
function arrive(): void {
  const { tour, address, steps } = deckStore.getState();
  if (tour.type !== 'ready') return;
  const index = address.scene === null ? 0 : sceneIndex(tour.value.tour, address.scene);
  deckStore.setState({
    deck: goToScene(index ?? 0, steps.length),
    unknownScene: index === null ? address.scene : null,
    typed: '',
  });
  showStep();
}

/** What the link asks for; a page that has one tour inside has its newest data, too. */
function addressNow(): DeckAddress {
  const address = decodeDeck(window.location.search);
  return onlyTour === null ? address : { ...address, tour: onlyTour, version: null };
}

/** Reads the address, fetches the tour, and follows Back and Forward. Returns the undo. */
export function openDeck(): () => void {
  const read = () => deckStore.setState({ address: addressNow() });
  const onReturn = () => {
    const before = deckStore.getState().address;
    read();
    const { tour, version } = deckStore.getState().address;
    // Another tour or data version is another set of files, and no tour the explorer.
    if (tour !== before.tour || version !== before.version) return window.location.reload();
    arrive();
    deckStore.setState(({ arrivals }) => ({ arrivals: arrivals + 1 }));
  };
  read();
  showStep();
  readDataOf(deckStore.getState().address.version);
  void loadDeckAtlas();
  void loadTheTour();
  window.addEventListener('popstate', onReturn);
  // Where a place lies that was to be found is known with the atlas.
  const unfollow = store.subscribe((now, before) => {
    if (now.atlas !== before.atlas) showStep();
  });
  return () => {
    window.removeEventListener('popstate', onReturn);
    unfollow();
  };
}

/** The address of a scene of this tour, for a link. */
export function linkToScene(scene: string): string {
  const { ask: _, ...address } = deckStore.getState().address;
  return encodeDeck({ ...address, scene });
}

/** The whole address that asks the question of a scene, for pupils: in the language that is shown. */
export function linkToQuestion(scene: string, language: Language): string {
  const address: DeckAddress = { ...deckStore.getState().address, scene, language, theme: 'auto', ask: true };
  return `${window.location.origin}${window.location.pathname}${encodeDeck(address)}`;
}

/** Whether a question stands alone: its link was opened, and its answer is not shown yet. */
export const isAsking = (state: DeckStore): boolean =>
  state.address.ask === true && state.deck.step === 0 && selectScene(state)?.kind === 'quiz';

/** Whether the map says no names: they would answer what is asked. */
export function isNameless(state: DeckStore): boolean {
  const scene = selectScene(state);
  if (scene?.kind !== 'quiz' || state.deck.step > 0) return false;
  return state.address.ask === true || scene.quiz.task.type === 'locate' || scene.quiz.task.type === 'order';
}
/** Where the drawn picture of a scene is, for what cannot show a live map. */
export const addressOfStill = stillAddress;

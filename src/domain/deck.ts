import type { Atlas, Bounds } from './atlas.ts';
import type { Language } from './text.ts';
import { plainWords } from './tour-markdown.ts';
import { type Scene, viewOfScene } from './tour-scene.ts';
import { wordsIn } from './tour-text.ts';
import type { Camera, View } from './view.ts';

/** What may lie over the stage, one at a time. */
export const deckLayers = ['overview', 'goTo', 'questions', 'help', 'black'] as const;
export type DeckLayer = (typeof deckLayers)[number];

/** Where a talk is. A scene and its step say all that the stage shows: how one came there leaves no trace. */
export interface DeckState {
  /** Place in the tour, from 0. */
  readonly scene: number;
  /** How much of the scene has been built up, from 0. */
  readonly step: number;
  /** The map is the presenter's to move; the place in the tour stays. */
  readonly isExploring: boolean;
  readonly layer: DeckLayer | null;
  /** The deck goes on by itself. */
  readonly isPlaying: boolean;
}

export const deckStart: DeckState = { scene: 0, step: 0, isExploring: false, layer: null, isPlaying: false };

/** What a presenter can ask of the deck itself. */
export const deckCommands = [
  'next',
  'previous',
  'first',
  'last',
  'explore',
  'overview',
  'goTo',
  'questions',
  'black',
  'play',
  'help',
  'up',
] as const;
export type DeckCommand = (typeof deckCommands)[number];

/** In how many steps a scene is built up: a comparison names its changes, a question has its answer. */
export const stepsOf = ({ kind }: Pick<Scene, 'kind'>): number => (kind === 'compare' || kind === 'quiz' ? 2 : 1);

const within = (value: number, count: number): number => Math.min(Math.max(0, value), count - 1);

/** A jump to a scene: it begins at its first step, and whatever lay over the stage is gone. */
export const goToScene = (scene: number, count: number): DeckState => ({ ...deckStart, scene: within(scene, count) });

/** One step on, into the next scene after the last one; at the very end nothing changes. */
export function stepForward(deck: DeckState, steps: readonly number[]): DeckState {
  if (deck.step + 1 < (steps[deck.scene] ?? 1)) return { ...deck, step: deck.step + 1 };
  return deck.scene + 1 < steps.length ? { ...deck, scene: deck.scene + 1, step: 0 } : deck;
}

/** The reverse: the scene before shows all of itself. */
export function stepBack(deck: DeckState, steps: readonly number[]): DeckState {
  if (deck.step > 0) return { ...deck, step: deck.step - 1 };
  return deck.scene > 0 ? { ...deck, scene: deck.scene - 1, step: (steps[deck.scene - 1] ?? 1) - 1 } : deck;
}

/** What is open gives way to what is asked for; asked for twice it closes. A dark screen only becomes bright again. */
function withLayer(deck: DeckState, command: DeckCommand): DeckState {
  if (deck.layer === 'black') return command === 'black' || command === 'up' ? { ...deck, layer: null } : deck;
  const asked = deckLayers.find((layer) => layer === command);
  if (asked) return { ...deck, layer: asked === deck.layer ? null : asked, isPlaying: false };
  return command === 'up' ? { ...deck, layer: null } : deck;
}

/**
 * The deck after a command. `steps` are those of every scene. While the map is explored, going on or back returns to
 * the scene and not beyond it. The same state, by reference, where there is nothing to do.
 */
export function afterCommand(deck: DeckState, command: DeckCommand, steps: readonly number[]): DeckState {
  if (deck.layer || deckLayers.some((layer) => layer === command)) return withLayer(deck, command);
  const isTaken = command === 'next' || command === 'previous' || command === 'explore' || command === 'up';
  if (deck.isExploring && isTaken) return { ...deck, isExploring: false };
  const resting = deck.isPlaying ? { ...deck, isPlaying: false } : deck;
  switch (command) {
    case 'next':
      return stepForward(resting, steps);
    case 'previous':
      return stepBack(resting, steps);
    case 'first':
      return goToScene(0, steps.length);
    case 'last':
      return goToScene(steps.length - 1, steps.length);
    case 'explore':
      return { ...resting, isExploring: true };
    case 'play':
      return { ...deck, isExploring: false, isPlaying: !deck.isPlaying };
    default:
      return deck;
  }
}

/** The deck when its time for a step is over; it comes to rest at the end. */
export function afterTime(deck: DeckState, steps: readonly number[]): DeckState {
  if (!deck.isPlaying || deck.layer) return deck;
  const after = stepForward(deck, steps);
  return after === deck ? { ...deck, isPlaying: false } : after;
}

/** Characters that are read aloud in a second, at leisure. */
const readingPace: Readonly<Record<Language, number>> = { en: 14, ru: 13, zh: 4 };

/** How long a playing deck stays with a step: as long as its words take to read, and time to look at the map. */
export function secondsToRead({ title, body }: Pick<Scene, 'title' | 'body'>, language: Language): number {
  const words = `${title[language]} ${plainWords(wordsIn(body, language))}`;
  return Math.min(60, Math.round(6 + words.length / readingPace[language]));
}

/** Room around a place that was to be found: so many times the distance within which an answer counts. */
const surroundings = 2.5;
const kilometresPerDegree = 111.2;

function around([west, south, east, north]: Bounds, kilometres: number): Bounds {
  const high = kilometres / kilometresPerDegree;
  const wide = high / Math.max(0.2, Math.cos((((south + north) / 2) * Math.PI) / 180));
  return [west - wide, Math.max(-85, south - high), east + wide, Math.min(89, north + high)];
}

/** What the map shows in a step of a scene: the two years of a comparison, the place that was asked for. */
export function viewOfStep(scene: Scene, step: number, atlas: Atlas | null): View {
  const view = viewOfScene(scene);
  // The earlier year stands at the left, where the compared one is shown.
  if (scene.kind === 'compare') return { ...view, year: scene.years[1], compare: scene.years[0] };
  if (scene.kind !== 'quiz' || step === 0 || scene.quiz.task.type !== 'locate') return view;
  const { target, toleranceKm } = scene.quiz.task;
  const found = atlas?.featureById.get(target);
  if (!found) return view;
  return { ...view, selection: target, camera: null, bounds: around(found.bounds, surroundings * toleranceKm) };
}

/** Where the map has to look. */
export type Aim =
  | { readonly type: 'home' }
  | { readonly type: 'camera'; readonly camera: Camera }
  | { readonly type: 'bounds'; readonly bounds: Bounds };

/** A camera goes before bounds, and both before what is picked out, as in a link; else the opening view. */
export function aimOf({ camera, bounds, selection }: View, atlas: Atlas | null): Aim {
  if (camera) return { type: 'camera', camera };
  const picked =
    selection === null ? undefined : (atlas?.featureById.get(selection) ?? atlas?.projectById.get(selection));
  const held = bounds ?? picked?.bounds;
  return held ? { type: 'bounds', bounds: held } : { type: 'home' };
}

import type { DeckCommand, DeckState } from './deck.ts';
import type { PointerTool } from './pointer.ts';

/** What a key can ask for: the deck's own commands, its windows', and what is pointed with. */
export type KeyCommand = DeckCommand | 'fullScreen' | 'desk' | PointerTool;

/**
 * The keys of presenters and clickers. Letters stand for their place on the keyboard too, so that they work under a
 * Russian layout.
 */
export const deckKeys: Readonly<Record<KeyCommand, readonly string[]>> = {
  next: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'],
  previous: ['ArrowLeft', 'ArrowUp', 'Shift+ ', 'PageUp', 'p'],
  first: ['Home'],
  last: ['End'],
  explore: ['e'],
  overview: ['o'],
  goTo: ['g'],
  questions: ['q'],
  black: ['b', '.'],
  play: ['a'],
  fullScreen: ['f'],
  desk: ['s'],
  laser: ['l'],
  spotlight: ['h'],
  ink: ['i'],
  help: ['?'],
  up: ['Escape'],
};

const commandOf = new Map(
  Object.entries(deckKeys).flatMap(([command, keys]) => keys.map((key) => [key, command as KeyCommand] as const)),
);

/** A key that was pressed, as the browser tells it. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the focus is: in a field that takes keys itself, on a button or link, or elsewhere (page, map). */
export type Focus = 'field' | 'control' | 'page';

export interface KeyContext extends Pick<DeckState, 'layer' | 'isExploring'> {
  readonly focus: Focus;
  /** Keys that are a single character (WCAG 2.1.4 lets them be switched off). */
  readonly areLettersOn: boolean;
  /** Digits typed so far. */
  readonly typed: string;
}

/** What a press means to the deck; `null`: nothing, the browser or the map may have it. */
export type Meaning =
  | { readonly type: 'command'; readonly command: KeyCommand }
  | { readonly type: 'digit'; readonly digit: string }
  /** Go to the scene whose number was typed. */
  | { readonly type: 'number' }
  | null;

/** The key by the name that the table has. */
function nameOf({ key, code, shiftKey }: Press): string {
  if (key === ' ') return shiftKey ? 'Shift+ ' : ' ';
  if (key.length > 1) return key;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  const isLatin = /^[\x20-\x7e]$/.test(key);
  return isLatin || !letter ? key.toLowerCase() : letter.toLowerCase();
}

/** The map's while it is explored. */
const mapKeys = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/;
/** What still acts while something lies over the stage. */
const overLayers: readonly KeyCommand[] = ['overview', 'goTo', 'questions', 'help', 'black', 'fullScreen', 'up'];
const overBlack: readonly KeyCommand[] = ['black', 'up'];

/** Reads a key in its context: what the focus, the map or an open layer takes is not the deck's. */
export function meaningOf(press: Press, { focus, layer, isExploring, areLettersOn, typed }: KeyContext): Meaning {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const name = nameOf(press);
  if (focus === 'field' && name !== 'Escape') return null;
  if (name.length === 1 && name !== ' ' && !areLettersOn) return null;
  if (layer === null && /^\d$/.test(name)) return { type: 'digit', digit: name };
  if (layer === null && name === 'Enter' && typed !== '') return { type: 'number' };
  if (focus === 'control' && name.endsWith(' ')) return null;
  if (isExploring && layer === null && mapKeys.test(name)) return null;
  const command = commandOf.get(name);
  if (!command) return null;
  const allowed = layer === 'black' ? overBlack : layer ? overLayers : null;
  return allowed && !allowed.includes(command) ? null : { type: 'command', command };
}

import type { KeyCommand } from '../../domain/deck-keys.ts';
import { deckStore, runDeck } from '../../state/deck.ts';
import { openDesk } from '../../state/desk-opening.ts';
import { putAway, toggleTool } from '../../state/pointer.ts';
import { toggleFullScreen } from './full-screen.ts';

/** What cannot be had: phones of one maker know no full screen, and not every tour asks questions. */
export function isOffered(command: KeyCommand): boolean {
  if (command === 'fullScreen') return document.fullscreenEnabled;
  if (command !== 'questions') return true;
  const { tour } = deckStore.getState();
  return tour.type === 'ready' && tour.value.tour.scenes.some(({ kind }) => kind === 'quiz');
}

/** Escape ends one thing at a time: what lies over the stage, what is held over it, then the rest. */
function stepUp(): void {
  if (deckStore.getState().deck.layer !== null || !putAway()) runDeck('up');
}

/** Does what a key or a button asks for. */
export function run(command: KeyCommand): void {
  if (!isOffered(command)) return;
  if (command === 'fullScreen') void toggleFullScreen();
  else if (command === 'desk') openDesk();
  else if (command === 'laser' || command === 'spotlight' || command === 'ink') toggleTool(command);
  else if (command === 'up') stepUp();
  else runDeck(command);
}

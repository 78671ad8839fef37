import type { KeyCommand } from '../../domain/deck-keys.ts';
import { deckStore, runDeck } from '../../state/deck.ts';
import { toggleFullScreen } from './full-screen.ts';

/** What cannot be had: phones of one maker know no full screen, and not every tour asks questions. */
export function isOffered(command: KeyCommand): boolean {
  if (command === 'fullScreen') return document.fullscreenEnabled;
  if (command !== 'questions') return true;
  const { tour } = deckStore.getState();
  return tour.type === 'ready' && tour.value.tour.scenes.some(({ kind }) => kind === 'quiz');
}

/** Does what a key or a button asks for. */
export function run(command: KeyCommand): void {
  if (!isOffered(command)) return;
  if (command === 'fullScreen') void toggleFullScreen();
  else runDeck(command);
}

import type { KeyCommand } from '../../domain/deck-keys.ts';
import { runDeck } from '../../state/deck.ts';
import { toggleFullScreen } from './full-screen.ts';

/** What cannot be had on this device: phones of one maker know no full screen. */
export const isOffered = (command: KeyCommand): boolean => command !== 'fullScreen' || document.fullscreenEnabled;

/** Does what a key or a button asks for. */
export function run(command: KeyCommand): void {
  if (command === 'fullScreen') void toggleFullScreen();
  else runDeck(command);
}

import type { EmbedOptions } from '../domain/embed.ts';
import type { Gestures } from '../map/port.ts';
import { gesturesNow } from './gestures-now.ts';
import { isFramed } from './reader.ts';

/**
 * Follows what decides about gestures: full screen, and where they wait for a press, the press and the focus's leaving
 * the frame. Returns what they are now, and the undo.
 */
export function watchGestures(place: HTMLElement, options: EmbedOptions, changed: () => void) {
  let isPressed = false;
  const now = (): Gestures =>
    gesturesNow(options, { isFramed: isFramed(), isFullScreen: document.fullscreenElement !== null, isPressed });
  const press = () => {
    if (isPressed) return;
    isPressed = true;
    changed();
  };
  const leave = () => {
    if (!isPressed) return;
    isPressed = false;
    changed();
  };
  // Before the library hears of it, so that this very press may drag.
  place.addEventListener('pointerdown', press, true);
  place.addEventListener('focusin', press);
  window.addEventListener('blur', leave);
  document.addEventListener('fullscreenchange', changed);
  return {
    now,
    stop(): void {
      place.removeEventListener('pointerdown', press, true);
      place.removeEventListener('focusin', press);
      window.removeEventListener('blur', leave);
      document.removeEventListener('fullscreenchange', changed);
    },
  };
}

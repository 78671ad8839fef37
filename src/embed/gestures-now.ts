import type { EmbedOptions } from '../domain/embed.ts';
import type { Gestures } from '../map/port.ts';

/** How the map takes gestures: what was asked for, and where the frame stands just now. */
export function gesturesNow(
  { interact, print }: EmbedOptions,
  now: { readonly isFramed: boolean; readonly isFullScreen: boolean; readonly isPressed: boolean },
): Gestures {
  if (interact === 'static' || print) return 'none';
  if (now.isFullScreen) return 'free';
  if (interact === 'click') return now.isPressed ? 'free' : 'none';
  return now.isFramed ? 'cooperative' : 'free';
}

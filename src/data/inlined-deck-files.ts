import { classParts, stillKey } from '../domain/class-file.ts';
import type * as beside from './deck-files.ts';
import { inlined } from './inlined.ts';

/* deck-files.ts of the one file for a class. */

export const onlyTour: typeof beside.onlyTour = document.documentElement.dataset.tour ?? null;

let stills: Readonly<Record<string, string>> | null = null;

/** By a still's key in the page. */
export function inlinedStill(key: string): string | null {
  stills ??= JSON.parse(inlined(classParts.stills) ?? '{}') as Readonly<Record<string, string>>;
  const picture = stills[key];
  return picture === undefined ? null : `data:image/webp;base64,${picture}`;
}

export const stillAddress: typeof beside.stillAddress = ({ sceneId, part }, language) =>
  inlinedStill(stillKey(sceneId, part, language));

import type { Language } from '../domain/languages.ts';
import { type StillPart, stillPath } from '../domain/tour-page.ts';

/* What the deck finds beside its page. In the one file for a class inlined-deck-files.ts stands here (see built-files.ts). */

/** The tour that the page is about, whatever its address says; `null`: the address says it. */
export const onlyTour: string | null = null;

/** The picture of a scene's map that the build drew: it stands in where there is no map. `null` where there is none. */
export const stillAddress = (
  still: { readonly tourId: string; readonly sceneId: string; readonly part: StillPart },
  language: Language,
): string | null => `./${stillPath(still, language, 'webp')}`;

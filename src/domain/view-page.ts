import type { Language } from './languages.ts';
import { homeView, type View } from './view.ts';

/*
 * Views that have a page, a card and pictures of their own in the built site: the opening view, each project, each
 * claim. Their ids are stable for ever: others link to them.
 */

/** `atlas` is the opening view; a project has its own id; a claim has its id after `claim-`. */
export const openingPageId = 'atlas';
export const claimPageId = (claimId: string): string => `claim-${claimId}`;

/** Where the files of a view page are, from the root of the site. */
export const pagePath = (id: string, language: Language): string =>
  language === 'en' ? `s/${id}/` : `${language}/s/${id}/`;
export const oembedPath = (id: string, language: Language): string =>
  language === 'en' ? `oembed/${id}.json` : `oembed/${language}/${id}.json`;
export const posterPath = (id: string, language: Language, format: 'avif' | 'webp' | 'png' | 'txt'): string =>
  `poster/${language}/${id}.${format}`;
export const cardPath = (id: string, language: Language): string => `card/${language}/${id}.png`;
export const posterInfoPath = (id: string): string => `poster/${id}.json`;

/** Pixels of a poster and of a card. */
export const posterSize = { width: 1200, height: 675 } as const;
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * The view page that is nearest to a view: its claim, the project of its selection (`projectOf` answers for features,
 * `null` for unknown ids), else the opening view.
 */
export function nearestPage(view: View, projectOf: (id: string) => string | null): string {
  if (view.claim !== null) return claimPageId(view.claim);
  return (view.selection !== null && projectOf(view.selection)) || openingPageId;
}

/** The view that a project's or the opening page shows. A claim's is made where the claim is known. */
export const viewOfPage = (projectId: string | null): View => ({ ...homeView, selection: projectId });

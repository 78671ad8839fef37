import { type Language, languages } from './languages.ts';
import { cardPath, posterPath } from './view-page.ts';

/*
 * The pages that are made of a tour at build, beside the deck that the app plays. Their addresses are stable for ever:
 * others link to them, and they stand on paper.
 */

/** What is read on a screen, handed out, read by whoever speaks, and prepared with. */
export const tourPageKinds = ['article', 'handout', 'script', 'kit'] as const;
export type TourPageKind = (typeof tourPageKinds)[number];

const startOf = (language: Language): string => (language === languages[0] ? '' : `${language}/`);

/** The list of all tours. */
export const toursPath = (language: Language): string => `${startOf(language)}tour/`;

/** Where a page of a tour is, from the root of the site. */
export const tourPagePath = (tourId: string, kind: TourPageKind, language: Language): string =>
  `${toursPath(language)}${tourId}/${kind === 'article' ? '' : `${kind}/`}`;

/** The id of a scene's view page, which has its page, card, pictures and oEmbed answer: see view-page.ts. */
export const scenePageId = (tourId: string, sceneId: string): string => `tour/${tourId}/${sceneId}`;

/** The same of a whole tour, as far as an embed asks for it: what is said of it before its first scene is there. */
export const tourPageId = (tourId: string): string => `tour/${tourId}`;

/** A picture of a scene: of its one map, of one of the two years that it compares, or of the place that it asks for. */
export type StillPart = number | 'answer' | null;

/** No id has a full stop, so that no part of one scene is another's still. */
export const stillPath = (
  { tourId, sceneId, part }: { readonly tourId: string; readonly sceneId: string; readonly part: StillPart },
  language: Language,
  format: 'avif' | 'webp' | 'png',
): string => posterPath(`${scenePageId(tourId, sceneId)}${part === null ? '' : `.${part}`}`, language, format);

export const tourCardPath = (tourId: string, language: Language): string => cardPath(tourPageId(tourId), language);

/** The query by which the app plays a tour, from a scene on. */
export const deckQuery = (tourId: string, sceneId: string | null, language: Language): string =>
  `?${new URLSearchParams({ lang: language, tour: tourId, ...(sceneId !== null && { scene: sceneId }) })}`;

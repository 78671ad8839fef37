import type { Language } from '../domain/text.ts';
import { homeView } from '../domain/view.ts';
import { encode } from '../url/codec.ts';
import { encodeDeck } from '../url/deck-codec.ts';

/** The other forms of a tour: pages of their own, without script. */
export type Reading = 'article' | 'handout' | 'script' | 'kit';

type Chosen = Language | 'auto';

const folders: Readonly<Record<Language, string>> = { en: '', ru: 'ru/', zh: 'zh/' };

/** Relative to the app's page, as all our addresses are. */
export const linkToReading = (tour: string, reading: Reading, language: Language): string =>
  `./${folders[language]}tour/${tour}/${reading === 'article' ? '' : `${reading}/`}`;

/** Opens the tour on the stage. A language that was not chosen is not handed on either. */
export const linkToTour = (tour: string, language: Chosen): string =>
  `./${encodeDeck({ tour, scene: null, language, theme: 'auto', version: null })}`;

/** Opens the atlas. */
export const linkToAtlas = (language: Chosen): string => `./${encode({ ...homeView, language })}`;

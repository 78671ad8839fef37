import type { Map as LibraryMap } from 'maplibre-gl';
import type { Language } from '../domain/text.ts';
import { mapFonts } from './label-fonts.ts';

/** The letters that names are mostly made of; Chinese has too many to draw what may not be shown. */
const letters: Readonly<Record<Language, string>> = {
  en: 'abcdefghiklmnoprstuvwyABCDEGIKLMNOPRSTUVY',
  ru: 'абвгдежзийклмнопрстухцчьыяАБВЕИКЛМНОПРСТУХЯ',
  zh: '',
};
const atOnce = 3;

/** Lets the reader and the line in between. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Has the letters of the names drawn while the data is still on its way: the library would draw them only when the data
 * asks, all in one go, and what is drawn once stays.
 */
export async function drawEarlyGlyphs(map: LibraryMap, language: Language): Promise<void> {
  const wanted = [...letters[language]];
  for (const font of mapFonts)
    for (let at = 0; at < wanted.length; at += atOnce) {
      await pause();
      if (!map.style?.glyphManager) return;
      await map.style.glyphManager.getGlyphs({ [font]: { default: wanted.slice(at, at + atOnce) } });
    }
}

import type { Language } from '../../domain/text.ts';

/** What `<corridors-map>` says in other people's pages. Short: each byte is a byte of all of them. */
export const elementWords: Readonly<Record<Language, string>> = {
  en: 'Show the map',
  ru: 'Показать карту',
  zh: '显示地图',
};

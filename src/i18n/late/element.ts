import type { Language } from '../../domain/text.ts';

/** What `<corridors-map>` says in other people's pages; as the frame says it (a test holds them equal). */
export const elementWords: Readonly<Record<Language, string>> = {
  en: 'Show the live map',
  ru: 'Показать интерактивную карту',
  zh: '显示交互地图',
};

import type { Language } from '../../domain/text.ts';

/** Said of every line at sea that leaves the atlas. */
export const notForNavigation: Readonly<Record<Language, string>> = {
  en: 'Not for navigation.',
  ru: 'Не для навигации.',
  zh: '不得用于导航。',
};

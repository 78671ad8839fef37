import type { View } from '../domain/view.ts';
import { htmlLanguage, preferredLanguage } from '../i18n/language.ts';
import type { Look } from '../map/stage.ts';

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** How a frame looks just now: what the view leaves open is the reader's own. */
export function lookOf({ language, theme }: Pick<View, 'language' | 'theme'>): Look {
  return {
    language: language === 'auto' ? preferredLanguage(navigator.languages) : language,
    theme: theme === 'auto' ? (dark().matches ? 'dark' : 'light') : theme,
  };
}

/** Tells when the reader's system turns light or dark. */
export const onSystemTheme = (changed: () => void): void => dark().addEventListener('change', changed);

/** Writes the look on the page, where style and screen readers find it. */
export function wear(look: Look): void {
  const { documentElement } = document;
  documentElement.lang = htmlLanguage[look.language];
  documentElement.dataset.theme = look.theme;
}

/** Whether the page stands in another page's frame. */
export const isFramed = (): boolean => window.self !== window.top;

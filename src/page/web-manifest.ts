import { type Language, languages } from '../domain/languages.ts';
import type { Text } from '../domain/text.ts';
import { htmlLanguage } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';

/** Icons by their path in the site. */
export const icons = [
  { path: 'icon/192.png', pixels: 192, purpose: 'any' },
  { path: 'icon/512.png', pixels: 512, purpose: 'any' },
  { path: 'icon/maskable-512.png', pixels: 512, purpose: 'maskable' },
] as const;

export const manifestPath = 'manifest.webmanifest';

/** The paper of both themes, as src/ui/tokens.css has it. */
export const themeColours = { light: '#fdfcf9', dark: '#1a2124' } as const;

interface Named {
  readonly id: string;
  readonly title: Text;
}

/** A member in English, and in the other languages as the format's localised members have them. */
function localised<Name extends string>(name: Name, text: (language: Language) => string): object {
  const others = languages.filter((language) => language !== 'en');
  return {
    [name]: text('en'),
    [`${name}_localized`]: Object.fromEntries(others.map((language) => [htmlLanguage[language], text(language)])),
  };
}

/**
 * What makes the site an app: https://www.w3.org/TR/appmanifest/. All addresses are relative to it, so that it works in
 * any folder; it has no `id`, which then is the address that the app starts at, in its own folder, too.
 */
export function webManifest(messages: Readonly<Record<Language, Messages>>, tours: readonly Named[]): string {
  const title = (language: Language) => messages[language].chrome.title;
  const tagline = (language: Language) => messages[language].chrome.tagline;
  return JSON.stringify({
    lang: htmlLanguage.en,
    dir: 'ltr',
    ...localised('name', title),
    ...localised('short_name', title),
    ...localised('description', tagline),
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: themeColours.light,
    theme_color: themeColours.light,
    categories: ['education', 'navigation'],
    icons: icons.map(({ path, pixels, purpose }) => ({
      src: path,
      sizes: `${pixels}x${pixels}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: tours.map((tour) => ({
      ...localised('name', (language) => tour.title[language]),
      url: `./?tour=${tour.id}`,
      icons: [{ src: icons[0].path, sizes: '192x192', type: 'image/png' }],
    })),
  });
}

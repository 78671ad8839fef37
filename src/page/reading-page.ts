import { type Language, languages } from '../domain/text.ts';
import { htmlLanguage, languageNames } from '../i18n/language.ts';
import { aboutWords } from '../i18n/late/about.ts';
import { type PathOf, rootOf } from './page-path.ts';
import { escaped } from './static-words.ts';
import type { ViewData } from './view-data.ts';
import { type HeadContent, pageHead } from './view-head.ts';
import type { Writing } from './view-list.ts';
import { link } from './view-sections.ts';

/* What all pages share that are only read: no script, every address inside the site relative. */

/** The same page in the other languages. */
function languageSwitch(pathOf: PathOf, own: Language): string {
  const items = languages.map((language) => {
    const tag = htmlLanguage[language];
    const { name } = languageNames[language];
    return language === own
      ? `<li><span aria-current="page">${name}</span></li>`
      : `<li>${link(`${rootOf(pathOf(own))}${pathOf(language)}`, name, ` lang="${tag}" hreflang="${tag}"`)}</li>`;
  });
  return `<nav aria-label="Language · Язык · 语言"><ul>${items.join('')}</ul></nav>`;
}

export interface ReadingPage extends Omit<HeadContent, 'writing'> {
  /** Class of the body. */
  readonly look: string;
  readonly main: string;
  /** Between the text and the foot. */
  readonly after: string;
}

export function readingPage(
  { look, main, after, ...head }: ReadingPage,
  { about }: ViewData,
  writing: Writing,
): string {
  const { language, messages, formats } = writing;
  const root = rootOf(head.pathOf(language));
  return `<!doctype html>
<html lang="${htmlLanguage[language]}">
<head>
${pageHead({ ...head, writing })}
</head>
<body class="${look}">
<header><p class="site">${link(`${root}?lang=${language}`, messages.chrome.title)} <small>${escaped(messages.chrome.tagline)}</small></p>
${languageSwitch(head.pathOf, language)}</header>
<main>
${main}
</main>
${after}
<footer><p>${escaped(aboutWords[language].data.version(about.version, formats.date(about.date)))} · ${link(`${root}data/#${language}`, aboutWords[language].data.download)}</p>
<p class="note">${escaped(aboutWords[language].data.base)}</p></footer>
</body>
</html>
`;
}

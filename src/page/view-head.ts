import { type Language, languages } from '../domain/text.ts';
import { cardSize } from '../domain/view-page.ts';
import { htmlLanguage } from '../i18n/language.ts';
import { type PathOf, rootOf } from './page-path.ts';
import { escaped } from './static-words.ts';
import type { Writing } from './view-list.ts';
import type { ViewWords } from './view-words.ts';

/** What the head of a page names. */
export interface HeadContent {
  readonly words: Pick<ViewWords, 'title' | 'description' | 'alt'>;
  readonly writing: Writing;
  /** Absolute, for what others read. */
  readonly site: string;
  readonly pathOf: PathOf;
  /** Path of the picture that shows where a link is pasted, as `alt` tells it. */
  readonly card: string;
  /** Path of the oEmbed answer, where there is one. */
  readonly oembed?: string;
  /** Paths of the style sheets, and the icon as an address. */
  readonly sheets: readonly string[];
  readonly icon: string;
  readonly linked: object;
}

const tag = (name: string, attributes: Readonly<Record<string, string | number>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}>`;

const oembedLink = { rel: 'alternate', type: 'application/json+oembed' };
const locales: Readonly<Record<Language, string>> = { en: 'en_GB', ru: 'ru_RU', zh: 'zh_CN' };

/** A script element ends at the first `</`, whatever it holds. */
export const safeJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * The head of a page. The link to oEmbed comes first: WordPress reads no further than it must. Linked data is no
 * script that is run, so the policy of the page (no script at all) does not touch it.
 */
export function pageHead({ words, writing, site, pathOf, oembed, sheets, icon, linked, ...rest }: HeadContent): string {
  const { language, messages } = writing;
  const name = messages.chrome.title;
  const address = (other: Language) => `${site}${pathOf(other)}`;
  const root = rootOf(pathOf(language));
  const card = `${site}${rest.card}`;
  const title = `${words.title} – ${name}`;
  const graph: readonly (readonly [string, string | number])[] = [
    ['og:type', 'article'],
    ['og:site_name', name],
    ['og:title', words.title],
    ['og:description', words.description],
    ['og:url', address(language)],
    ['og:locale', locales[language]],
    ...languages.filter((other) => other !== language).map((other) => ['og:locale:alternate', locales[other]] as const),
    ['og:image', card],
    ['og:image:type', 'image/png'],
    ['og:image:width', cardSize.width],
    ['og:image:height', cardSize.height],
    ['og:image:alt', words.alt],
  ];
  const twitter: readonly (readonly [string, string])[] = [
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', words.title],
    ['twitter:description', words.description],
    ['twitter:image', card],
    ['twitter:image:alt', words.alt],
  ];
  return [
    tag('meta', { charset: 'utf-8' }),
    ...(oembed ? [tag('link', { ...oembedLink, href: `${site}${oembed}`, title: words.title })] : []),
    tag('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    `<title>${escaped(title)}</title>`,
    tag('meta', { name: 'description', content: words.description }),
    tag('link', { rel: 'canonical', href: address(language) }),
    ...languages.map((other) => tag('link', { rel: 'alternate', hreflang: htmlLanguage[other], href: address(other) })),
    tag('link', { rel: 'alternate', hreflang: 'x-default', href: address('en') }),
    ...graph.map(([property, content]) => tag('meta', { property, content })),
    ...twitter.map(([key, content]) => tag('meta', { name: key, content })),
    tag('link', { rel: 'icon', href: icon }),
    ...sheets.map((sheet) => tag('link', { rel: 'stylesheet', href: `${root}${sheet}` })),
    `<script type="application/ld+json">${safeJson(linked)}</script>`,
  ].join('\n');
}

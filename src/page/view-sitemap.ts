import { languages } from '../domain/text.ts';
import { htmlLanguage } from '../i18n/language.ts';
import type { PathOf } from './page-path.ts';
import { escaped } from './static-words.ts';

/** Every page that is read, in every language, each with its other languages (sitemaps.org 0.9; hreflang as Google reads it). */
export function sitemap(pages: readonly PathOf[], site: string, day: string): string {
  const entry = (address: string, more = '') =>
    `<url><loc>${escaped(address)}</loc><lastmod>${day}</lastmod>${more}</url>`;
  const alternate = (tag: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${tag}" href="${escaped(site + path)}"/>`;
  const entries = pages.flatMap((pathOf) => {
    const alternates = [
      ...languages.map((language) => alternate(htmlLanguage[language], pathOf(language))),
      alternate('x-default', pathOf('en')),
    ].join('');
    return languages.map((language) => entry(`${site}${pathOf(language)}`, alternates));
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${[entry(site), entry(`${site}data/`), ...entries].join('\n')}\n</urlset>\n`
  );
}

/** Everything may be read. Counts only where the site is a host's root, as robots read no other. */
export const robots = (site: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;

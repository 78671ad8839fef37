import { languages } from '../domain/text.ts';
import { cardPath, oembedPath, pagePath, posterInfoPath, posterPath } from '../domain/view-page.ts';
import { cardSvg } from './view-card.ts';
import type { ViewData } from './view-data.ts';
import { viewHtml } from './view-html.ts';
import { posterInfo } from './view-info.ts';
import type { Around } from './view-links.ts';
import { viewPagesOf, type Writings } from './view-list.ts';
import { longWords, pictureCredits } from './view-long-words.ts';
import { oembed } from './view-oembed.ts';
import { type MapMaker, picturedOf, posterSvg } from './view-picture.ts';
import type { PublishedOrder } from './view-pixels.ts';
import { wordsOf } from './view-words.ts';

/*
 * A page, a card, pictures and an oEmbed answer for every view that has them, by their paths in the site: `s/`, `ru/s/`,
 * `zh/s/`, `oembed/`, `poster/`, `card/`. The paths have no hash: others link to them.
 */

/** Browsers take a text without a charset for Latin, unless it begins with this. */
export const byteOrderMark = '\ufeff';

/** Pages, oEmbed answers and what is said of pictures: all but the pictures themselves. */
export function viewTexts(data: ViewData, writings: Writings, shared: Omit<Around, 'pages'>): Map<string, string> {
  const pages = viewPagesOf(data);
  const around = { ...shared, pages };
  const files = new Map<string, string>();
  for (const page of pages) {
    files.set(posterInfoPath(page.id), JSON.stringify(posterInfo(page, data, writings)));
    for (const language of languages) {
      const writing = writings[language];
      const words = wordsOf(data.atlas, page, writing);
      const long = [words.title, ...longWords(page, data, writing), ...pictureCredits(data, writing)];
      files.set(`${pagePath(page.id, language)}index.html`, viewHtml(page, data, writing, around));
      files.set(oembedPath(page.id, language), JSON.stringify(oembed(page, words, writing, shared.site)));
      files.set(posterPath(page.id, language, 'txt'), `${byteOrderMark}${long.join('\n')}\n`);
    }
  }
  return files;
}

export function viewDrawings(data: ViewData, writings: Writings, map: MapMaker): readonly PublishedOrder[] {
  return viewPagesOf(data).flatMap((page) =>
    languages.flatMap((language): PublishedOrder[] => [
      {
        svg: posterSvg(picturedOf(page, data.atlas), data, writings[language], map),
        formats: ['avif', 'webp', 'png'],
        pathOf: (format) => posterPath(page.id, language, format),
      },
      {
        svg: cardSvg(page, data, writings[language], map),
        formats: ['png'],
        pathOf: () => cardPath(page.id, language),
      },
    ]),
  );
}

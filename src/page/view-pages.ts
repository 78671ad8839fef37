import { type Language, languages } from '../domain/text.ts';
import { cardPath, oembedPath, pagePath, posterInfoPath, posterPath } from '../domain/view-page.ts';
import type { Messages } from '../i18n/messages.ts';
import { cacheIn } from './view-cache.ts';
import { cardSvg } from './view-card.ts';
import { readViewData, type ViewData } from './view-data.ts';
import { viewHtml } from './view-html.ts';
import { posterInfo } from './view-info.ts';
import { type ViewPage, viewPagesOf, type Writing, writingIn } from './view-list.ts';
import { longWords, pictureCredits } from './view-long-words.ts';
import { oembed } from './view-oembed.ts';
import { mapMaker, posterSvg } from './view-picture.ts';
import { type Order, type PictureFormat, pictures } from './view-pixels.ts';
import { robots, sitemap } from './view-sitemap.ts';
import { wordsOf } from './view-words.ts';

/** What the pages of views are made with. */
export interface ViewPagesInput {
  /** The folder geodata/, with what `npm run data` made. */
  readonly geodata: string;
  readonly messages: Readonly<Record<Language, Messages>>;
  /** Where the site will be, with a slash at its end. */
  readonly site: string;
  /** Address of the style sheet from the root of the site. */
  readonly sheet: string;
  readonly icon: string;
  /** Where pictures of earlier builds are kept; `null`: nowhere. */
  readonly cache: string | null;
}

type Files = Map<string, string | Buffer>;
type Writings = Readonly<Record<Language, Writing>>;
const writingsIn = ({ en, ru, zh }: ViewPagesInput['messages']): Writings => ({
  en: writingIn('en', en),
  ru: writingIn('ru', ru),
  zh: writingIn('zh', zh),
});

/** Browsers take a text without a charset for Latin, unless it begins with this. */
const byteOrderMark = '\ufeff';

/** Pages, oEmbed answers and what is said of pictures: all but the pictures themselves. */
export function viewTexts(
  data: ViewData,
  { site, sheet, icon, messages }: Omit<ViewPagesInput, 'geodata' | 'cache'>,
): Files {
  const pages = viewPagesOf(data);
  const writings = writingsIn(messages);
  const files: Files = new Map();
  for (const page of pages) {
    files.set(posterInfoPath(page.id), JSON.stringify(posterInfo(page, data, writings)));
    for (const language of languages) {
      const writing = writings[language];
      const words = wordsOf(data.atlas, page, writing);
      const long = [words.title, ...longWords(page, data, writing), ...pictureCredits(data, writing)];
      const around = { site, sheet, icon, pages };
      files.set(`${pagePath(page.id, language)}index.html`, viewHtml(page, data, writing, around));
      files.set(oembedPath(page.id, language), JSON.stringify(oembed(page, words, writing, site)));
      files.set(posterPath(page.id, language, 'txt'), `${byteOrderMark}${long.join('\n')}\n`);
    }
  }
  const ids = pages.map(({ id }) => id);
  files.set('sitemap.xml', sitemap(ids, site, data.about.date));
  files.set('robots.txt', robots(site));
  return files;
}

interface Wanted extends Order {
  pathOf(format: PictureFormat): string;
}

function drawings(pages: readonly ViewPage[], data: ViewData, writings: Writings): readonly Wanted[] {
  const map = mapMaker(data);
  return pages.flatMap((page) =>
    languages.flatMap((language): Wanted[] => [
      {
        svg: posterSvg(page, data, writings[language], map),
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

/**
 * A page, a card, pictures and an oEmbed answer for every view that has them, by their paths in the site: `s/`, `ru/s/`,
 * `zh/s/`, `oembed/`, `poster/`, `card/`, with `sitemap.xml` and `robots.txt`. The paths have no hash: others link to them.
 */
export async function viewPages(input: ViewPagesInput): Promise<ReadonlyMap<string, string | Buffer>> {
  const data = readViewData(input.geodata);
  const files = viewTexts(data, input);
  const wanted = drawings(viewPagesOf(data), data, writingsIn(input.messages));
  const made = await pictures(wanted, cacheIn(input.cache));
  for (const [at, { formats, pathOf }] of wanted.entries()) {
    for (const format of formats) {
      const picture = made[at]?.[format];
      if (picture) files.set(pathOf(format), picture);
    }
  }
  return files;
}

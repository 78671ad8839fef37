import type { Language } from '../domain/text.ts';
import { pagePath } from '../domain/view-page.ts';
import type { Messages } from '../i18n/messages.ts';
import type { PathOf } from './page-path.ts';
import { scenePaths, sceneTexts } from './scene-pages.ts';
import { sceneDrawings } from './scene-pictures.ts';
import { readTourData, type TourData } from './tour-data.ts';
import { tourPaths, tourTexts } from './tour-pages.ts';
import { tourQuizFiles } from './tour-quiz-files.ts';
import { tourDrawings } from './tour-stills.ts';
import { cacheIn } from './view-cache.ts';
import { readViewData, type ViewData } from './view-data.ts';
import { viewPagesOf, type Writings, writingsIn } from './view-list.ts';
import { viewDrawings, viewTexts } from './view-pages.ts';
import { mapMaker } from './view-picture.ts';
import { pictures } from './view-pixels.ts';
import { robots, sitemap } from './view-sitemap.ts';

/** What the pages of views and tours are made with. */
export interface ReadingPagesInput {
  /** The folder geodata/, with what `npm run data` made. */
  readonly geodata: string;
  readonly messages: Readonly<Record<Language, Messages>>;
  /** Where the site will be, with a slash at its end. */
  readonly site: string;
  /** Paths of the style sheets from the root of the site: that of all pages, and what tours have beside it. */
  readonly sheets: { readonly view: string; readonly tour: string };
  readonly icon: string;
  /** Where pictures of earlier builds are kept; `null`: nowhere. */
  readonly cache: string | null;
}

/** Pages, what goes with them in words, and the site map of them all. */
export function readingTexts(
  view: ViewData,
  tour: TourData,
  writings: Writings,
  { site, icon, sheets }: Pick<ReadingPagesInput, 'site' | 'icon' | 'sheets'>,
): ReadonlyMap<string, string> {
  const pages = viewPagesOf(view).map(
    ({ id }): PathOf =>
      (language) =>
        pagePath(id, language),
  );
  const tourAround = { site, icon, sheets: [sheets.view, sheets.tour] };
  return new Map([
    ...viewTexts(view, writings, { site, icon, sheet: sheets.view, tours: tour.tours }),
    ...tourTexts(tour, writings, tourAround),
    ...tourQuizFiles(tour, writings, site),
    ...sceneTexts(tour, writings, tourAround),
    ['sitemap.xml', sitemap([...pages, ...tourPaths(tour), ...scenePaths(tour)], site, view.about.date)],
    ['robots.txt', robots(site)],
  ]);
}

/**
 * Every page that is read without script but that of downloads, with its pictures, by path in the site. One run draws
 * all pictures: they share fonts and grounds.
 */
export async function readingPages(input: ReadingPagesInput): Promise<ReadonlyMap<string, string | Buffer>> {
  const view = readViewData(input.geodata);
  const tour = readTourData(input.geodata, view);
  const writings = writingsIn(input.messages);
  const files = new Map<string, string | Buffer>(readingTexts(view, tour, writings, input));
  const map = mapMaker(view);
  const orders = [
    ...viewDrawings(view, writings, map),
    ...tourDrawings(tour, writings, map),
    ...sceneDrawings(tour, writings, map),
  ];
  const made = await pictures(orders, cacheIn(input.cache));
  for (const [at, { formats, pathOf }] of orders.entries()) {
    for (const format of formats) {
      const picture = made[at]?.[format];
      if (picture) files.set(pathOf(format), picture);
    }
  }
  return files;
}

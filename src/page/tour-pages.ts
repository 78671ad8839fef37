import { languages } from '../domain/text.ts';
import type { TourPageKind } from '../domain/tour-page.ts';
import { tourPageKinds, tourPagePath, toursPath } from '../domain/tour-page.ts';
import type { PathOf } from './page-path.ts';
import { tourArticle } from './tour-article.ts';
import type { TourData } from './tour-data.ts';
import type { TourAround } from './tour-frame.ts';
import { tourHandout } from './tour-handout.ts';
import { toursPage } from './tour-index.ts';
import { tourKit } from './tour-kit.ts';
import { tourScript } from './tour-script.ts';
import { type Telling, tellingOf } from './tour-telling.ts';
import type { Writings } from './view-list.ts';

const makers: Readonly<Record<TourPageKind, (telling: Telling, around: TourAround) => string>> = {
  article: tourArticle,
  handout: tourHandout,
  script: tourScript,
  kit: tourKit,
};

/** Where the pages of tours are, the list of all first. */
export const tourPaths = ({ tours }: Pick<TourData, 'tours'>): readonly PathOf[] => [
  toursPath,
  ...tours.flatMap(({ id }) =>
    tourPageKinds.map(
      (kind): PathOf =>
        (language) =>
          tourPagePath(id, kind, language),
    ),
  ),
];

/** The pages of every tour in every language, by their paths in the site: `tour/`, `ru/tour/`, `zh/tour/`. */
export function tourTexts(data: TourData, writings: Writings, around: TourAround): Map<string, string> {
  const files = new Map<string, string>();
  for (const language of languages) {
    const writing = writings[language];
    files.set(`${toursPath(language)}index.html`, toursPage(data, writing, around));
    for (const tour of data.tours)
      for (const kind of tourPageKinds) {
        const telling = tellingOf(tour, kind, data, writing);
        files.set(`${tourPagePath(tour.id, kind, language)}index.html`, makers[kind](telling, around));
      }
  }
  return files;
}

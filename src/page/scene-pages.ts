import type { PosterInfo } from '../domain/poster-info.ts';
import { languages } from '../domain/text.ts';
import { tourPageId } from '../domain/tour-page.ts';
import { oembedPath, openingPageId, pagePath, posterInfoPath, posterPath } from '../domain/view-page.ts';
import type { PathOf } from './page-path.ts';
import { sceneHtml, sceneQuery } from './scene-html.ts';
import { altOfScene, hasMap, type ScenePage, scenePagesOf, wordsOfScene } from './scene-list.ts';
import { longWordsOfScene } from './scene-long-words.ts';
import type { TourData } from './tour-data.ts';
import type { TourAround } from './tour-frame.ts';
import { inAll, viewPagesOf, type Writings } from './view-list.ts';
import { pictureCredits } from './view-long-words.ts';
import { oembedOf } from './view-oembed.ts';
import { byteOrderMark } from './view-pages.ts';
import { wordsOf } from './view-words.ts';

/** Where the pages of scenes are: `s/tour/<tour>/<scene>/`. */
export const scenePaths = (data: Pick<TourData, 'tours'>): readonly PathOf[] =>
  scenePagesOf(data).map(
    ({ id }): PathOf =>
      (language) =>
        pagePath(id, language),
  );

/**
 * What an embed says of a scene before its map is live. Until then it shows what the map will: of a scene of words
 * alone that is the whole atlas.
 */
function sceneInfo({ id, tour, scene }: ScenePage, data: TourData, writings: Writings): PosterInfo {
  const [opening] = viewPagesOf(data.view);
  const { atlas } = data.view;
  return {
    id: hasMap(scene, data) ? id : openingPageId,
    title: inAll(writings, ({ language }) => scene.title[language]),
    alt: inAll(writings, (writing) =>
      opening && !hasMap(scene, data) ? wordsOf(atlas, opening, writing).alt : altOfScene(scene, data, writing),
    ),
    facts: [],
    scenes: tour.scenes.map((each) => each.id),
  };
}

/** Pages, oEmbed answers and what is said of the pictures of every scene, by their paths in the site. */
export function sceneTexts(data: TourData, writings: Writings, around: TourAround): Map<string, string> {
  const files = new Map<string, string>();
  for (const page of scenePagesOf(data)) {
    const info = JSON.stringify(sceneInfo(page, data, writings));
    files.set(posterInfoPath(page.id), info);
    // A tour begins with its first scene.
    if (page.at === 0) files.set(posterInfoPath(tourPageId(page.tour.id)), info);
    for (const language of languages) {
      const writing = writings[language];
      const words = wordsOfScene(page, data, writing);
      const long = [words.title, ...longWordsOfScene(page, data, writing), ...pictureCredits(data.view, writing)];
      const answer = oembedOf({ id: page.id, query: sceneQuery(page, language), ...words }, writing, around.site);
      files.set(`${pagePath(page.id, language)}index.html`, sceneHtml(page, data, writing, around));
      files.set(oembedPath(page.id, language), JSON.stringify(answer));
      files.set(posterPath(page.id, language, 'txt'), `${byteOrderMark}${long.join('\n')}\n`);
    }
  }
  return files;
}

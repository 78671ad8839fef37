import { plainWords } from '../domain/tour-markdown.ts';
import { wordsIn } from '../domain/tour-text.ts';
import { viewPageWords } from '../i18n/late/view-page.ts';
import { altOfScene, hasMap, leadOf, type ScenePage } from './scene-list.ts';
import type { TourData } from './tour-data.ts';
import { stillsOf } from './tour-stills.ts';
import type { Writing } from './view-list.ts';
import { meridianWords, parallelWords } from './view-long-words.ts';
import { dayWords, sentence } from './view-words.ts';

/** The picture of a scene in words, line by line, for those who do not see it. */
export function longWordsOfScene({ scene }: ScenePage, data: TourData, writing: Writing): readonly string[] {
  const { language } = writing;
  const alt = altOfScene(scene, data, writing);
  const { shows } = viewPageWords[language];
  if (!hasMap(scene, data)) return [alt, ...leadOf(scene, data, writing).split('\n').filter(Boolean)];
  const stills = stillsOf(scene, data.view.atlas).filter(({ part }) => part !== 'answer');
  const bounds = stills[0]?.pictured.view.bounds;
  return [
    alt,
    ...stills.map(({ pictured }) => dayWords(data.view.atlas, pictured, writing)),
    ...(bounds
      ? [
          sentence(shows.extent, {
            south: parallelWords(bounds[1], writing),
            north: parallelWords(bounds[3], writing),
            west: meridianWords(bounds[0], writing),
            east: meridianWords(bounds[2], writing),
          }),
        ]
      : []),
    ...(stills[0]?.pictured.view.projection === 'arctic' ? [shows.projection] : []),
    ...plainWords(wordsIn(scene.body, language)).split('\n').filter(Boolean),
  ];
}

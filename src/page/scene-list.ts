import type { Tour } from '../domain/tour.ts';
import { plainWords } from '../domain/tour-markdown.ts';
import { scenePageId } from '../domain/tour-page.ts';
import type { Scene } from '../domain/tour-scene.ts';
import { wordsIn } from '../domain/tour-text.ts';
import { scenePageWords } from '../i18n/late/scene-page.ts';
import { tourPageWords } from '../i18n/late/tour-page.ts';
import { filled } from '../i18n/plural-forms.ts';
import type { TourData } from './tour-data.ts';
import { stillsOf } from './tour-stills.ts';
import { claimOf } from './tour-telling.ts';
import type { Writing } from './view-list.ts';
import type { ViewWords } from './view-words.ts';
import { firstSentences, longestDescription } from './view-words.ts';

/* The scenes of the tours, each of which has a page, a card, pictures and an oEmbed answer as the views have. */

/** A scene and where it stands. */
export interface ScenePage {
  readonly id: string;
  readonly tour: Tour;
  readonly scene: Scene;
  /** Place in the tour, from 0. */
  readonly at: number;
}

/** Every scene of every tour, in the order of telling. */
export const scenePagesOf = ({ tours }: Pick<TourData, 'tours'>): readonly ScenePage[] =>
  tours.flatMap((tour) => tour.scenes.map((scene, at) => ({ id: scenePageId(tour.id, scene.id), tour, scene, at })));

/** Whether a scene's picture is a map; else it is a card of words. */
export const hasMap = (scene: Scene, { view }: TourData): boolean => stillsOf(scene, view.atlas).length > 0;

/** What a scene is about, in plain words: its question, what was said, or its own words. */
export function leadOf(scene: Scene, data: TourData, { language }: Writing): string {
  if (scene.kind === 'quiz') return scene.quiz.question[language];
  if (scene.kind === 'claim') return claimOf(scene, data).text[language];
  return plainWords(wordsIn(scene.body, language));
}

/** What the picture of a scene shows. */
export function altOfScene(scene: Scene, data: TourData, { language }: Writing): string {
  const words = scenePageWords[language];
  if (!hasMap(scene, data)) return filled(words.card, { title: scene.title[language] });
  const alt = wordsIn(scene.alt, language);
  if (scene.kind !== 'compare') return alt;
  const [earlier, later] = scene.years;
  return filled(words.years, { alt, earlier, later });
}

/** What is said of a scene, on its page, its card and in link previews. */
export function wordsOfScene({ tour, scene, at }: ScenePage, data: TourData, writing: Writing): ViewWords {
  const { language } = writing;
  const words = tourPageWords[language];
  const place = filled(words.scene, { number: at + 1, total: tour.scenes.length });
  const body = plainWords(wordsIn(scene.body, language)).replaceAll('\n', ' ');
  const lead = leadOf(scene, data, writing).replaceAll('\n', ' ');
  return {
    title: scene.title[language],
    kind: filled(scenePageWords[language].ofTour, { tour: tour.title[language] }),
    state: `${place} · ${words.kinds[scene.kind]}`,
    line: lead,
    description: firstSentences(body || lead || tour.subtitle[language], language, longestDescription[language]),
    alt: altOfScene(scene, data, writing),
  };
}

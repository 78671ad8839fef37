import type { Scene } from '../domain/tour-scene.ts';
import { wordsIn } from '../domain/tour-text.ts';
import { escaped } from './static-words.ts';
import { type TourAround, tourPage } from './tour-frame.ts';
import { answer, question } from './tour-quiz-html.ts';
import { sceneLinks, scenePart, sceneSection, sceneSources } from './tour-scene-html.ts';
import { contestedSection, licenceSection, sourcesSection } from './tour-sections.ts';
import { stillsOf } from './tour-stills.ts';
import type { Telling } from './tour-telling.ts';
import { wordsHtml } from './tour-words-html.ts';

/** A question, and its answer for those who open it. */
const quizPart = (scene: Scene, telling: Telling): string =>
  scene.kind === 'quiz'
    ? `${question(scene, telling)}<details><summary>${escaped(telling.words.showAnswer)}</summary>` +
      `${answer(scene, telling)}</details>`
    : '';

const sceneWords = (scene: Scene, telling: Telling): string =>
  wordsHtml(wordsIn(scene.body, telling.writing.language)) +
  scenePart(scene, telling) +
  quizPart(scene, telling) +
  sceneSources(scene, telling) +
  sceneLinks(scene, telling);

/** The tour to read and scroll: its scenes one after another, each with its picture beside it. */
export function tourArticle(telling: Telling, around: TourAround): string {
  const { scenes } = telling.tour;
  const first = scenes.find((scene) => stillsOf(scene, telling.data.view.atlas).length > 0);
  const main = [
    ...scenes.map((scene) =>
      sceneSection(scene, telling, { words: sceneWords(scene, telling), isEager: scene === first }),
    ),
    contestedSection(telling),
    sourcesSection(telling, telling.numbers),
    licenceSection(telling),
  ];
  return tourPage('article', telling, around, main.join('\n'));
}

import type { Scene } from '../domain/tour-scene.ts';
import { wordsIn } from '../domain/tour-text.ts';
import { escaped } from './static-words.ts';
import { type TourAround, tourPage } from './tour-frame.ts';
import { answer, question } from './tour-quiz-html.ts';
import { sceneAnchor, sceneFigure, sceneHeading, sceneLinks, scenePart, sceneSources } from './tour-scene-html.ts';
import { contestedSection, licenceSection, sourcesSection } from './tour-sections.ts';
import { stillImage, stillsOf } from './tour-stills.ts';
import type { Telling } from './tour-telling.ts';
import { wordsHtml } from './tour-words-html.ts';

/** A question, and its answer for those who open it: on a blank map the place is shown then. */
function quizPart(scene: Scene, telling: Telling): string {
  if (scene.kind !== 'quiz') return '';
  const { tour, data, root, words, writing } = telling;
  const { language } = writing;
  const shown = stillsOf(scene, data.view.atlas)
    .filter(({ part }) => part === 'answer')
    .map(({ part }) => {
      const alt = wordsIn(scene.quiz.explanation, language);
      return stillImage({ tourId: tour.id, sceneId: scene.id, part }, { root, language, alt });
    });
  return (
    `${question(scene, telling)}<details><summary>${escaped(words.showAnswer)}</summary>` +
    `${answer(scene, telling)}${shown.join('')}</details>`
  );
}

function sceneSection(scene: Scene, telling: Telling, isFirst: boolean): string {
  return (
    `<section class="scene" aria-labelledby="${sceneAnchor(scene)}">${sceneFigure(scene, telling, isFirst)}` +
    `<div class="words">${sceneHeading(scene, telling)}${wordsHtml(wordsIn(scene.body, telling.writing.language))}` +
    `${scenePart(scene, telling)}${quizPart(scene, telling)}${sceneSources(scene, telling)}` +
    `${sceneLinks(scene, telling)}</div></section>`
  );
}

/** The tour to read and scroll: its scenes one after another, each with its picture beside it. */
export function tourArticle(telling: Telling, around: TourAround): string {
  const { scenes } = telling.tour;
  const first = scenes.find((scene) => stillsOf(scene, telling.data.view.atlas).length > 0);
  const main = [
    ...scenes.map((scene) => sceneSection(scene, telling, scene === first)),
    contestedSection(telling),
    sourcesSection(telling, telling.numbers),
    licenceSection(telling),
  ];
  return tourPage('article', telling, around, main.join('\n'));
}

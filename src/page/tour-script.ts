import type { Scene } from '../domain/tour-scene.ts';
import { wordsIn } from '../domain/tour-text.ts';
import { filled } from '../i18n/plural-forms.ts';
import { escaped } from './static-words.ts';
import { type TourAround, tourPage } from './tour-frame.ts';
import { answer, question } from './tour-quiz-html.ts';
import { sceneSection, sceneSources } from './tour-scene-html.ts';
import { sourcesSection } from './tour-sections.ts';
import { clock, numbersOfScenes, startsOf, type Telling } from './tour-telling.ts';
import { wordsHtml } from './tour-words-html.ts';

/* What whoever speaks holds in the hand: what the room sees, what to say, and when. */

function scenePage(scene: Scene, start: number, telling: Telling): string {
  const { words, writing } = telling;
  const { language } = writing;
  const planned = filled(words.planned, {
    start: clock(start),
    end: clock(start + scene.seconds),
    length: clock(scene.seconds),
  });
  const notes = wordsIn(scene.notes, language);
  const asked =
    scene.kind === 'quiz'
      ? `${question(scene, telling)}<div class="solved"><h3>${escaped(words.answer)}</h3>${answer(scene, telling, true)}</div>`
      : '';
  const said = notes === '' ? '' : `<h3>${escaped(words.speaker)}</h3>${wordsHtml(notes)}`;
  return sceneSection(scene, telling, {
    words: `<p class="planned">${escaped(planned)}</p>${wordsHtml(wordsIn(scene.body, language))}`,
    isEager: true,
    room: `${said}${asked}${sceneSources(scene, telling)}`,
  });
}

/** What is said, and when. */
export function scriptParts(telling: Telling): string {
  const { scenes } = telling.tour;
  const starts = startsOf(scenes);
  return [
    ...scenes.map((scene, at) => scenePage(scene, starts[at] ?? 0, telling)),
    sourcesSection(telling, numbersOfScenes(telling)),
  ].join('\n');
}

export const tourScript = (telling: Telling, around: TourAround): string =>
  tourPage('script', telling, around, scriptParts(telling));

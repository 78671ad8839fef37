import { tourPagePath } from '../domain/tour-page.ts';
import type { Scene } from '../domain/tour-scene.ts';
import { wordsIn } from '../domain/tour-text.ts';
import { filled } from '../i18n/plural-forms.ts';
import { qrDrawing } from './qr-drawing.ts';
import { escaped } from './static-words.ts';
import { type TourAround, tourPage } from './tour-frame.ts';
import { answer, question } from './tour-quiz-html.ts';
import { sceneSection, sceneSources } from './tour-scene-html.ts';
import { licenceSection, section, sourcesSection } from './tour-sections.ts';
import { claimOf, numbersOfScenes, type Telling } from './tour-telling.ts';
import { wordsHtml } from './tour-words-html.ts';
import { outcome } from './view-body.ts';

/* The handout: for paper of A4 or Letter, in black and white, with room to write and the answers on a page of their own. */

/** Four lines to write on. */
const lines = ({ words }: Telling): string =>
  `<div class="lines"><p>${escaped(words.notes)}</p>${'<span></span>'.repeat(4)}</div>`;

function scenePage(scene: Scene, telling: Telling): string {
  const { data, writing, numbers } = telling;
  const claim = scene.kind === 'claim' ? claimOf(scene, data) : null;
  const told = claim
    ? `<p class="said">${escaped(claim.text[writing.language])}</p>${outcome(claim, writing, numbers)}`
    : '';
  return sceneSection(scene, telling, {
    words: `${wordsHtml(wordsIn(scene.body, writing.language))}${told}${sceneSources(scene, telling)}`,
    isEager: true,
    room: scene.kind === 'quiz' ? question(scene, telling) : lines(telling),
  });
}

/** Where the tour is on a screen: as a code for phones, and to be typed. */
function address({ tour, words, writing }: Telling, site: string): string {
  const short = `${site}${tourPagePath(tour.id, 'article', writing.language)}`;
  const code = qrDrawing(short, filled(words.code, { address: short }));
  return `<div class="address">${code}<p>${escaped(words.scan)}<br><strong>${escaped(short.replace(/^https?:\/\//, ''))}</strong></p></div>`;
}

/** The answers in the order of the questions. */
function answers(telling: Telling): string {
  const { tour, words } = telling;
  const items = tour.scenes.flatMap((scene, at) =>
    scene.kind === 'quiz'
      ? `<li value="${at + 1}"><h3>${escaped(scene.quiz.question[telling.writing.language])}</h3>${answer(scene, telling, true)}</li>`
      : [],
  );
  return items.length > 0 ? section('answers', words.answers, `<ol class="answers">${items.join('')}</ol>`) : '';
}

/** What is printed, less where the tour is on a screen. */
export const handoutParts = (telling: Telling): string =>
  [
    `<p class="note hint">${escaped(telling.words.print)}</p>`,
    ...telling.tour.scenes.map((scene) => scenePage(scene, telling)),
    licenceSection(telling),
    sourcesSection(telling, numbersOfScenes(telling)),
    answers(telling),
  ].join('\n');

export const tourHandout = (telling: Telling, around: TourAround): string =>
  tourPage('handout', telling, around, `${address(telling, around.site)}\n${handoutParts(telling)}`);

import { shuffled } from '../domain/seeded-shuffle.ts';
import type { Quiz, TaskOf } from '../domain/tour-quiz.ts';
import type { Scene } from '../domain/tour-scene.ts';
import { filled } from '../i18n/plural-forms.ts';
import { escaped } from './static-words.ts';
import { stillImage, stillsOf } from './tour-stills.ts';
import type { Telling } from './tour-telling.ts';
import { meridianWords, parallelWords } from './view-long-words.ts';

/* Questions as they are asked and answered without script: with pen and paper, or by heart. */

type QuizScene = Extract<Scene, { kind: 'quiz' }>;

const letter = (at: number): string => String.fromCharCode(65 + at);

/** The places of an order, by their names. */
function placeNames(ids: readonly string[], { data, writing }: Telling): readonly string[] {
  return ids.map((id) => data.view.atlas.featureById.get(id)?.names[writing.language] ?? id);
}

/** The right sides of the pairs as they are asked, each with its letter. */
const lettered = ({ pairs }: TaskOf<'match'>, id: string) =>
  shuffled(pairs, id).map(({ right }, at) => ({ right, letter: letter(at) }));

function asked({ id, quiz: { task } }: QuizScene, telling: Telling): string {
  const { writing } = telling;
  const { language, messages } = writing;
  switch (task.type) {
    case 'locate':
      return '';
    case 'identify':
      return `<ul class="boxes">${task.choices.map((choice) => `<li>${escaped(choice[language])}</li>`).join('')}</ul>`;
    case 'order': {
      const names = placeNames(shuffled(task.ids, id), telling);
      return `<ul class="blanks">${names.map((name) => `<li>${escaped(name)}</li>`).join('')}</ul>`;
    }
    case 'match': {
      const left = task.pairs.map((pair) => `<li>${escaped(pair.left[language])}</li>`);
      const right = lettered(task, id).map(({ right: words }) => `<li>${escaped(words[language])}</li>`);
      return `<div class="pairs"><ol>${left.join('')}</ol><ol type="A">${right.join('')}</ol></div>`;
    }
    case 'estimate':
      return `<p class="estimate"><span></span> ${escaped(messages.vocabulary.unit[task.unit].suffix)}</p>`;
  }
}

/** The question, and room to answer it. */
export function question(scene: QuizScene, telling: Telling): string {
  const { words, writing } = telling;
  const { question: said, task } = scene.quiz;
  return (
    `<div class="quiz"><p class="question">${escaped(said[writing.language])}</p>` +
    `<p>${escaped(words.task[task.type])}</p>${asked(scene, telling)}</div>`
  );
}

/** Where the middle of a feature is. */
function positionOf(id: string, { data, writing }: Telling): string {
  const [west, south, east, north] = data.view.atlas.featureById.get(id)?.bounds ?? [0, 0, 0, 0];
  return `${parallelWords((south + north) / 2, writing)}, ${meridianWords((west + east) / 2, writing)}`;
}

function solution({ task }: Quiz, id: string, telling: Telling): string {
  const { words, writing } = telling;
  const { language, formats } = writing;
  const within = (amount: string) => escaped(filled(words.within, { amount }));
  switch (task.type) {
    case 'locate': {
      const [name = ''] = placeNames([task.target], telling);
      const place = filled(words.place, { name, position: positionOf(task.target, telling) });
      return `<p><strong>${escaped(place)}</strong> ${within(formats.quantity(task.toleranceKm, 'km'))}</p>`;
    }
    case 'identify':
      return `<p><strong>${escaped(task.choices[task.answer]?.[language] ?? '')}</strong></p>`;
    case 'order':
      return `<ol>${placeNames(task.ids, telling)
        .map((name) => `<li>${escaped(name)}</li>`)
        .join('')}</ol>`;
    case 'match': {
      const letters = lettered(task, id);
      const items = task.pairs.map(({ left, right }) => {
        const found = letters.find((each) => each.right === right)?.letter ?? '';
        return `<li>${escaped(left[language])} – <strong>${found}, ${escaped(right[language])}</strong></li>`;
      });
      return `<ol>${items.join('')}</ol>`;
    }
    case 'estimate': {
      const value = escaped(formats.quantity(task.value, task.unit));
      return `<p><strong>${value}</strong> ${within(formats.quantity(task.tolerance, task.unit))}</p>`;
    }
  }
}

/** The place that a blank map asked for, pointed out on one with names. */
function answerImage(scene: QuizScene, { tour, data, root, writing: { language } }: Telling, isEager: boolean): string {
  const alt = scene.quiz.explanation[language];
  return stillsOf(scene, data.view.atlas)
    .filter(({ part }) => part === 'answer')
    .map(({ part }) => stillImage({ tourId: tour.id, sceneId: scene.id, part }, { root, language, alt, isEager }))
    .join('');
}

/** The answer, and why it is right. `isEager`: for paper, which does not wait for pictures. */
export const answer = (scene: QuizScene, telling: Telling, isEager = false): string =>
  `${solution(scene.quiz, scene.id, telling)}<p>${escaped(scene.quiz.explanation[telling.writing.language])}</p>` +
  answerImage(scene, telling, isEager);

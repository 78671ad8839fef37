import type { Language } from '../domain/text.ts';
import { type Block, type Inline, parseMarkdown } from '../domain/tour-markdown.ts';
import type { Scene } from '../domain/tour-scene.ts';
import { wordsIn } from '../domain/tour-text.ts';
import { embedTourWords } from '../i18n/late/embed-tour.ts';
import { make } from './make.ts';

const tags = { emphasis: 'em', strong: 'strong' } as const;

const inlines = (children: readonly Inline[]): (Node | string)[] =>
  children.map((child) =>
    child.type === 'text' ? child.text : make(tags[child.type], {}, ...inlines(child.children)),
  );

const block = (part: Block): HTMLElement =>
  part.type === 'paragraph'
    ? make('p', {}, ...inlines(part.children))
    : make(part.ordered ? 'ol' : 'ul', {}, ...part.items.map((item) => make('li', {}, ...inlines(item))));

/** What a scene says in a frame: its words; a question with its choices, and when it is shown, its answer. */
export function sceneWords(scene: Scene, step: number, language: Language): readonly HTMLElement[] {
  const body = parseMarkdown(wordsIn(scene.body, language)).map(block);
  if (scene.kind !== 'quiz') return body;
  const { question, task, explanation } = scene.quiz;
  const choices =
    task.type === 'identify'
      ? [make('ol', { class: 'choices' }, ...task.choices.map((choice) => make('li', {}, choice[language])))]
      : [];
  const answer = make(
    'p',
    { class: 'answer' },
    make('strong', {}, embedTourWords[language].answer),
    ' ',
    explanation[language],
  );
  return [...body, make('p', { class: 'question' }, question[language]), ...choices, ...(step > 0 ? [answer] : [])];
}

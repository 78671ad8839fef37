import type { Atlas } from '../domain/atlas.ts';
import type { Language } from '../domain/text.ts';
import type { Tour } from '../domain/tour.ts';
import type { TaskOf } from '../domain/tour-quiz.ts';
import type { Scene } from '../domain/tour-scene.ts';
import type { Messages } from '../i18n/messages.ts';

export type QuizScene = Extract<Scene, { kind: 'quiz' }>;

/** What the questions of a tour are written from. */
export interface QuizInput {
  readonly tour: Pick<Tour, 'id' | 'title' | 'licence' | 'scenes'>;
  readonly atlas: Pick<Atlas, 'featureById'>;
  readonly language: Language;
  readonly messages: Messages;
  /** The whole address that asks the question of a scene on the map. */
  linkTo(scene: string): string;
}

/** A task in the terms of test programs, which know no map. */
export type PortableTask =
  | { readonly type: 'choice'; readonly options: readonly string[]; readonly right: number }
  /** Pairs of a left and a right side. `isOrder`: the left sides are the places 1, 2, … of an order. */
  | { readonly type: 'pairs'; readonly isOrder: boolean; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly type: 'number'; readonly value: number; readonly tolerance: number };

/** A question in one language. Its task is `null` where it cannot be answered without the map. */
export interface PortableQuestion {
  readonly id: string;
  readonly question: string;
  readonly explanation: string;
  readonly task: PortableTask | null;
}

/** A file of questions, and those that its format cannot hold. */
export interface QuestionFile {
  readonly text: string;
  readonly leftOut: readonly PortableQuestion[];
}

export const quizScenesOf = ({ scenes }: Pick<Tour, 'scenes'>): readonly QuizScene[] =>
  scenes.filter((scene) => scene.kind === 'quiz');

/** As the reader's language counts the unit; a product of decimals is rounded to what was meant. */
const counted = (value: number, times = 1): number => Number((value * times).toPrecision(12));

function numberTask({ value, tolerance, unit }: TaskOf<'estimate'>, messages: Messages) {
  const { suffix, times } = messages.vocabulary.unit[unit] as { suffix: string; times?: number };
  return {
    suffix,
    task: { type: 'number', value: counted(value, times), tolerance: counted(tolerance, times) } as const,
  };
}

function portable({ id, quiz }: QuizScene, { atlas, language, messages }: QuizInput): PortableQuestion {
  const { task } = quiz;
  const common = { id, question: quiz.question[language], explanation: quiz.explanation[language] };
  switch (task.type) {
    // As words alone it would be answered by its own question.
    case 'locate':
      return { ...common, task: null };
    case 'identify':
      return {
        ...common,
        task: { type: 'choice', options: task.choices.map((choice) => choice[language]), right: task.answer },
      };
    case 'order': {
      const pairs = task.ids.map(
        (place, at) => [String(at + 1), atlas.featureById.get(place)?.names[language] ?? place] as const,
      );
      return { ...common, task: { type: 'pairs', isOrder: true, pairs } };
    }
    case 'match': {
      const pairs = task.pairs.map(({ left, right }) => [left[language], right[language]] as const);
      return { ...common, task: { type: 'pairs', isOrder: false, pairs } };
    }
    case 'estimate': {
      const { suffix, task: number } = numberTask(task, messages);
      return { ...common, question: suffix === '' ? common.question : `${common.question} (${suffix})`, task: number };
    }
  }
}

/** The questions of a tour in the order of the talk. */
export const questionsOf = (input: QuizInput): readonly PortableQuestion[] =>
  quizScenesOf(input.tour).map((scene) => portable(scene, input));

/** On one line, as these formats end a text with its line. */
export const inline = (words: string): string => words.replace(/[ \t\v\f\r\n\u0085\u2028\u2029]+/g, ' ').trim();

/** A no-break space keeps a text from being read as a sign of the format that it happens to begin with. */
export const guarded = (words: string, signs: RegExp): string => (signs.test(words) ? `\u00a0${words}` : words);

import { quizExportWords } from '../i18n/late/quiz-exports.ts';
import { filled } from '../i18n/plural-forms.ts';
import {
  guarded,
  inline,
  type PortableQuestion,
  type QuestionFile,
  type QuizInput,
  questionsOf,
} from './quiz-questions.ts';

/* GIFT, the text format of Moodle for questions of all kinds. */

/**
 * Words as they stand in a question: the signs of the format are escaped; weights (`%50%`) and formats (`[html]`) are
 * none; an arrow, which cannot be escaped, is written as the one sign that it stands for.
 */
export const giftText = (words: string): string =>
  guarded(inline(words), /^[%[]/)
    .replaceAll('->', '→')
    .replace(/[\\~=#{}:]/g, '\\$&');

function answers({ task, explanation }: PortableQuestion): string {
  const why = explanation === '' ? '' : `####${giftText(explanation)}\n`;
  switch (task?.type) {
    case 'choice':
      return `{\n${task.options.map((option, at) => `${at === task.right ? '=' : '~'}${giftText(option)}\n`).join('')}${why}}`;
    case 'pairs':
      return `{\n${task.pairs.map(([left, right]) => `=${giftText(left)} -> ${giftText(right)}\n`).join('')}${why}}`;
    case 'number':
      return `{#${task.value}:${task.tolerance}\n${why}}`;
    default:
      return '{}';
  }
}

const written = (question: PortableQuestion): string =>
  `::${giftText(question.id)}::[plain]${giftText(question.question)} ${answers(question)}`;

const comment = (words: string): string => `// ${inline(words)}`;

/** The questions of a tour; a comment names each that needs the map, with the link that asks it there. */
export function giftFile(input: QuizInput): QuestionFile {
  const { tour, language, messages, linkTo } = input;
  const words = quizExportWords[language];
  const questions = questionsOf(input);
  const leftOut = questions.filter(({ task }) => task === null);
  const head = [messages.chrome.title, tour.title[language], ...(tour.licence ? [tour.licence] : [])].join(' · ');
  const blocks = [
    comment(head),
    ...leftOut.map(({ id, question }) => comment(filled(words.needsMap, { question, link: linkTo(id) }))),
    `$CATEGORY: ${inline(tour.title[language]).replaceAll('/', '//')}`,
    ...questions.filter(({ task }) => task !== null).map(written),
  ];
  return { text: `${blocks.join('\n\n')}\n`, leftOut };
}

import { languages } from '../domain/text.ts';
import type { Tour } from '../domain/tour.ts';
import { tourPagePath } from '../domain/tour-page.ts';
import { aikenFile } from '../export/quiz-aiken.ts';
import { giftFile } from '../export/quiz-gift.ts';
import { type QuestionFile, type QuizInput, quizScenesOf } from '../export/quiz-questions.ts';
import { quizExportWords } from '../i18n/late/quiz-exports.ts';
import { filled } from '../i18n/plural-forms.ts';
import { encodeDeck } from '../url/deck-codec.ts';
import { escaped } from './static-words.ts';
import type { TourData } from './tour-data.ts';
import { listSection } from './tour-sections.ts';
import type { Telling } from './tour-telling.ts';
import type { Writing, Writings } from './view-list.ts';

/* The questions of a tour as files for test programs, beside its pages. */

const makers: Readonly<Record<'gift' | 'aiken', (input: QuizInput) => QuestionFile>> = {
  gift: giftFile,
  aiken: aikenFile,
};
type Format = keyof typeof makers;
const formats: readonly Format[] = ['gift', 'aiken'];

const fileName = (format: Format): string => `quiz.${format}.txt`;

const inputOf = (tour: Tour, { view }: TourData, { language, messages }: Writing, site: string): QuizInput => ({
  tour,
  atlas: view.atlas,
  language,
  messages,
  linkTo: (scene) =>
    `${site}${encodeDeck({ tour: tour.id, scene, language, theme: 'auto', version: null, ask: true })}`,
});

/** By their paths in the site. A format that can hold none of the questions has no file. */
export function tourQuizFiles(data: TourData, writings: Writings, site: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of languages)
    for (const tour of data.tours) {
      if (quizScenesOf(tour).length === 0) continue;
      for (const format of formats) {
        const { text } = makers[format](inputOf(tour, data, writings[language], site));
        if (text !== '') files.set(`${tourPagePath(tour.id, 'article', language)}${fileName(format)}`, text);
      }
    }
  return files;
}

/** The files with what each is for and which questions it has no room for. `site` matters only within the files. */
export function quizFilesSection({ tour, data, writing, root }: Telling): string {
  if (quizScenesOf(tour).length === 0) return '';
  const words = quizExportWords[writing.language];
  const folder = `${root}${tourPagePath(tour.id, 'article', writing.language)}`;
  const items = formats.flatMap((format) => {
    const { text, leftOut } = makers[format](inputOf(tour, data, writing, ''));
    const questions = leftOut.map(({ question }) => question).join(' · ');
    const missing = questions === '' ? '' : `. ${filled(words.leftOut, { questions })}`;
    const name = `<a href="${escaped(`${folder}${fileName(format)}`)}" download>${escaped(words[format])}</a>`;
    return text === '' ? [] : [`${name}: ${escaped(`${words.meaning[format]}${missing}`)}`];
  });
  return listSection('quiz-files', words.quizFiles, items);
}

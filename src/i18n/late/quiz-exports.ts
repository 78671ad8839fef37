import type { Language } from '../../domain/text.ts';
import type { QuizType } from '../../domain/tour-quiz.ts';

interface QuizExportWords {
  /** The link that asks one question, and what it does. */
  readonly link: string;
  readonly linkMeaning: string;
  readonly copy: string;
  /** `{address}` */
  readonly code: string;
  readonly results: string;
  readonly kept: string;
  readonly none: string;
  readonly hands: string;
  readonly tries: string;
  readonly files: string;
  /** Head of the list on the teacher's page. */
  readonly quizFiles: string;
  readonly csv: string;
  readonly gift: string;
  readonly aiken: string;
  readonly meaning: Readonly<Record<'csv' | 'gift' | 'aiken', string>>;
  /** Questions that a format has no room for: `{questions}`. */
  readonly leftOut: string;
  /** The same within a file: `{question}`, `{link}`. */
  readonly needsMap: string;
  /** Heads of the table of results. */
  readonly columns: readonly string[];
  readonly tasks: Readonly<Record<QuizType, string>>;
  readonly together: string;
  readonly alone: string;
  readonly yes: string;
  readonly no: string;
}

/** What leaves a tour's questions: a link for pupils, results, files for other programs. */
export const quizExportWords = {
  en: {
    link: 'This question for pupils',
    linkMeaning: 'Opens the question alone, on a map without names. Text, legend and sources follow with the answer.',
    copy: 'Copy the link',
    code: 'QR code: {address}',
    results: 'Results',
    kept: 'They are kept only while this page is open. Nothing is stored or sent.',
    none: 'No hands counted and no answers checked yet.',
    hands: 'Hands',
    tries: 'Answers, in the order in which they were checked',
    files: 'Files',
    quizFiles: 'Questions for Moodle',
    csv: 'Results as CSV',
    gift: 'Questions as GIFT',
    aiken: 'Questions as Aiken',
    meaning: {
      csv: 'a table for a spreadsheet',
      gift: 'for Moodle: choices, pairs, orders and numbers',
      aiken: 'for Moodle and others: questions with one right choice',
    },
    leftOut: 'Not in it: {questions}',
    needsMap: 'Left out, as it is answered on the map: {question} {link}',
    columns: ['Scene', 'Question', 'Task', 'Mode', 'Answer', 'Hands', 'Try', 'Right'],
    tasks: { locate: 'find', identify: 'choose', order: 'put in order', match: 'match', estimate: 'estimate' },
    together: 'together',
    alone: 'on one’s own',
    yes: 'yes',
    no: 'no',
  },
  ru: {
    link: 'Этот вопрос для учеников',
    linkMeaning:
      'Открывает только вопрос, на карте без названий. Текст, обозначения и источники появляются вместе с ответом.',
    copy: 'Скопировать ссылку',
    code: 'QR-код: {address}',
    results: 'Результаты',
    kept: 'Они есть, только пока открыта эта страница. Ничего не сохраняется и не отправляется.',
    none: 'Рук пока не считали, ответов не проверяли.',
    hands: 'Рук',
    tries: 'Ответы в том порядке, в котором их проверяли',
    files: 'Файлы',
    quizFiles: 'Вопросы для Moodle',
    csv: 'Результаты в CSV',
    gift: 'Вопросы в GIFT',
    aiken: 'Вопросы в Aiken',
    meaning: {
      csv: 'таблица для электронных таблиц',
      gift: 'для Moodle: выбор, пары, порядок и числа',
      aiken: 'для Moodle и других систем: вопросы с одним верным вариантом',
    },
    leftOut: 'Не вошли: {questions}',
    needsMap: 'Не вошёл, потому что ответ дают на карте: {question} {link}',
    columns: ['Сцена', 'Вопрос', 'Задание', 'Как отвечали', 'Ответ', 'Рук', 'Попытка', 'Верно'],
    tasks: { locate: 'найти', identify: 'выбрать', order: 'упорядочить', match: 'соединить', estimate: 'оценить' },
    together: 'вместе',
    alone: 'самостоятельно',
    yes: 'да',
    no: 'нет',
  },
  zh: {
    link: '本题的学生链接',
    linkMeaning: '只打开这道题，地图上不显示名称；正文、图例和来源随答案一起出现。',
    copy: '复制链接',
    code: '二维码：{address}',
    results: '结果',
    kept: '结果只在本页打开期间保留，不会存储，也不会发送。',
    none: '尚未统计举手，也没有检查过答案。',
    hands: '举手人数',
    tries: '各次检查的答案（按先后）',
    files: '文件',
    quizFiles: '用于 Moodle 的问题',
    csv: '结果（CSV）',
    gift: '问题（GIFT）',
    aiken: '问题（Aiken）',
    meaning: {
      csv: '可用电子表格打开的表格',
      gift: '用于 Moodle：选择、配对、排序和数值题',
      aiken: '用于 Moodle 等系统：单项选择题',
    },
    leftOut: '未收入：{questions}',
    needsMap: '未收入，因为须在地图上作答：{question} {link}',
    columns: ['场景', '问题', '题型', '作答方式', '答案', '举手人数', '第几次', '正确'],
    tasks: { locate: '找地点', identify: '选择', order: '排序', match: '配对', estimate: '估计' },
    together: '全班一起',
    alone: '独立作答',
    yes: '是',
    no: '否',
  },
} satisfies Record<Language, QuizExportWords>;

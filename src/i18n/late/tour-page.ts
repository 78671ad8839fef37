import type { Language } from '../../domain/text.ts';
import type { QuizType } from '../../domain/tour-quiz.ts';
import type { Scene } from '../../domain/tour-scene.ts';
import type { PluralForms } from '../plural-forms.ts';

/** The pages that are made of a tour. They are built with the site and have no script. `{…}` are filled in. */
export interface TourPageWords {
  /** All tours, and what they are. */
  readonly tours: string;
  readonly toursMeaning: string;
  readonly tour: string;
  readonly article: string;
  readonly handout: string;
  readonly script: string;
  readonly kit: string;
  readonly deck: string;
  /** What each is for, in the list of tours and in the kit. */
  readonly meaning: Readonly<Record<'article' | 'handout' | 'script' | 'kit' | 'deck', string>>;
  readonly forms: string;
  readonly minutes: PluralForms;
  readonly scenes: PluralForms;
  /** `{names}` */
  readonly by: string;
  /** What something is, in a sentence: `{name}`, `{meaning}`. */
  readonly is: string;
  /** `{number}`, `{total}` */
  readonly scene: string;
  readonly kinds: Readonly<Record<Scene['kind'], string>>;
  readonly openView: string;
  readonly openScene: string;
  readonly openClaim: string;
  readonly figures: string;
  readonly blankMap: string;
  readonly question: string;
  readonly showAnswer: string;
  readonly answer: string;
  readonly answers: string;
  /** What to do with pen and paper. */
  readonly task: Readonly<Record<QuizType, string>>;
  /** The answer of a place: `{name}`, `{position}`. Within what it is right: `{amount}`. */
  readonly place: string;
  readonly within: string;
  readonly notes: string;
  readonly contested: string;
  readonly print: string;
  readonly scan: string;
  /** `{address}` */
  readonly code: string;
  readonly speaker: string;
  /** `{start}`, `{end}`, `{length}` */
  readonly planned: string;
  readonly objectives: string;
  readonly audience: string;
  readonly timing: string;
  /** Heads of the table of times. */
  readonly sceneColumn: string;
  readonly kindColumn: string;
  readonly start: string;
  readonly length: string;
  readonly vocabulary: string;
  readonly prompts: string;
  readonly textLicence: string;
  readonly dataLicence: string;
  /** `{minutes}` */
  readonly total: string;
}

export const tourPageWords = {
  en: {
    tours: 'Tours',
    toursMeaning:
      'Guided tours through the atlas, for lessons, talks and reading alone: each as a presentation with a live map, an article, a handout, a speaker script and a teacher kit.',
    tour: 'Tour',
    article: 'Article',
    handout: 'Handout',
    script: 'Speaker script',
    kit: 'Teacher kit',
    deck: 'Present',
    meaning: {
      article: 'the whole tour to read and scroll, without script',
      handout: 'for paper: pictures, text, questions, room for notes, and the answers on the last page',
      script: 'text and speaker’s notes with the planned times',
      kit: 'objectives, timing, vocabulary, things to discuss, what is disputed, sources',
      deck: 'with a live map, for projector and screen',
    },
    forms: 'This tour as',
    minutes: { one: '# minute', other: '# minutes' },
    scenes: { one: '# scene', other: '# scenes' },
    by: 'By {names}',
    scene: 'Scene {number} of {total}',
    kinds: {
      text: 'Text',
      map: 'Map',
      compare: 'Two years',
      chart: 'Chart',
      claim: 'Claim',
      quiz: 'Question',
      blank: 'Blank screen',
    },
    openView: 'Open this view in the atlas',
    openScene: 'Present from this scene',
    openClaim: 'This claim with its facts',
    figures: 'The figures',
    blankMap: 'A map without names, for the question',
    question: 'Question',
    showAnswer: 'Show the answer',
    answer: 'Answer',
    answers: 'Answers',
    task: {
      locate: 'Mark the place on the map.',
      identify: 'Tick one.',
      order: 'Number them in their order along the route.',
      match: 'Write the right letter beside each number.',
      estimate: 'Your estimate:',
    },
    place: '{name}: {position}',
    within: 'Right within {amount} of this.',
    notes: 'Notes',
    contested: 'What is disputed',
    print: 'Print this page from the browser, on A4 or Letter. It needs no colour.',
    scan: 'This tour on a phone:',
    code: 'QR code: {address}',
    speaker: 'Speaker’s notes',
    planned: '{start}–{end} · {length} planned',
    objectives: 'Objectives',
    audience: 'For',
    timing: 'Timing',
    sceneColumn: 'Scene',
    kindColumn: 'Kind',
    is: '{name}: {meaning}',
    start: 'Starts at',
    length: 'Planned',
    vocabulary: 'Vocabulary',
    prompts: 'To discuss',
    textLicence: 'Texts of this tour:',
    dataLicence: 'Data behind the maps:',
    total: 'In all: {minutes}',
  },
  ru: {
    tours: 'Туры',
    toursMeaning:
      'Туры по атласу для уроков, докладов и самостоятельного чтения. Каждый есть в виде показа с живой картой, статьи, раздаточного листа, текста для ведущего и комплекта для учителя.',
    tour: 'Тур',
    article: 'Статья',
    handout: 'Раздаточный лист',
    script: 'Текст для ведущего',
    kit: 'Комплект для учителя',
    deck: 'Показать',
    meaning: {
      article: 'весь тур для чтения с прокруткой, без скриптов',
      handout: 'для печати: картинки, текст, вопросы, место для заметок, ответы на последней странице',
      script: 'текст и заметки ведущего с планом времени',
      kit: 'цели, план времени, словарь, вопросы для обсуждения, спорные данные, источники',
      deck: 'с живой картой, для проектора и экрана',
    },
    forms: 'Этот тур в других видах',
    minutes: { one: '# минута', few: '# минуты', many: '# минут', other: '# минуты' },
    scenes: { one: '# сцена', few: '# сцены', many: '# сцен', other: '# сцены' },
    by: 'Авторы: {names}',
    scene: 'Сцена {number} из {total}',
    kinds: {
      text: 'Текст',
      map: 'Карта',
      compare: 'Два года',
      chart: 'Диаграмма',
      claim: 'Заявление',
      quiz: 'Вопрос',
      blank: 'Пустой экран',
    },
    openView: 'Открыть этот вид в атласе',
    openScene: 'Показ с этой сцены',
    openClaim: 'Это заявление и факты о нём',
    figures: 'Цифры',
    blankMap: 'Карта без названий, для вопроса',
    question: 'Вопрос',
    showAnswer: 'Показать ответ',
    answer: 'Ответ',
    answers: 'Ответы',
    task: {
      locate: 'Отметьте место на карте.',
      identify: 'Отметьте один вариант.',
      order: 'Пронумеруйте по порядку вдоль маршрута.',
      match: 'Впишите у каждого номера нужную букву.',
      estimate: 'Ваша оценка:',
    },
    place: '{name}: {position}',
    within: 'Засчитывается с точностью до {amount}.',
    notes: 'Заметки',
    contested: 'О чём спорят источники',
    print: 'Напечатайте эту страницу из браузера на листах A4 или Letter. Цвет не нужен.',
    scan: 'Этот тур на телефоне:',
    code: 'QR-код: {address}',
    speaker: 'Заметки ведущего',
    planned: '{start}–{end} · по плану {length}',
    objectives: 'Цели',
    audience: 'Для кого',
    timing: 'План времени',
    sceneColumn: 'Сцена',
    kindColumn: 'Вид',
    is: '{name}: {meaning}',
    start: 'Начало',
    length: 'По плану',
    vocabulary: 'Словарь',
    prompts: 'Обсудите',
    textLicence: 'Тексты тура:',
    dataLicence: 'Данные карт:',
    total: 'Всего: {minutes}',
  },
  zh: {
    tours: '导览',
    toursMeaning:
      '带领读者浏览图集的导览，可用于课堂、讲座和自学。每个导览都有：配实时地图的演示、文章、讲义、讲稿和教师资料。',
    tour: '导览',
    article: '文章',
    handout: '讲义',
    script: '讲稿',
    kit: '教师资料',
    deck: '演示',
    meaning: {
      article: '可滚动阅读的完整导览，无需脚本',
      handout: '供打印：图片、正文、问题、笔记栏，答案在最后一页',
      script: '正文和讲解词，附时间安排',
      kit: '教学目标、时间安排、词汇、讨论题、有分歧的数据、来源',
      deck: '配实时地图，用于投影和大屏幕',
    },
    forms: '本导览的其他形式',
    minutes: { other: '#分钟' },
    scenes: { other: '#幕' },
    by: '作者：{names}',
    scene: '第{number}幕，共{total}幕',
    kinds: {
      text: '文字',
      map: '地图',
      compare: '两年对比',
      chart: '图表',
      claim: '表述',
      quiz: '问题',
      blank: '空白屏',
    },
    openView: '在图集中打开此视图',
    openScene: '从这一幕开始演示',
    openClaim: '此项表述及相关事实',
    figures: '数据',
    blankMap: '供答题用的无地名地图',
    question: '问题',
    showAnswer: '查看答案',
    answer: '答案',
    answers: '答案',
    task: {
      locate: '请在地图上标出位置。',
      identify: '请选一项。',
      order: '请按沿线顺序编号。',
      match: '请在每个编号旁填写对应的字母。',
      estimate: '你的估计：',
    },
    place: '{name}：{position}',
    within: '误差在{amount}以内均算正确。',
    notes: '笔记',
    contested: '有分歧的数据',
    print: '请用浏览器打印本页，A4 或 Letter 纸均可，无需彩色。',
    scan: '在手机上看本导览：',
    code: '二维码：{address}',
    speaker: '讲解词',
    planned: '{start}–{end} · 计划 {length}',
    objectives: '教学目标',
    audience: '适用对象',
    timing: '时间安排',
    sceneColumn: '内容',
    kindColumn: '类型',
    is: '{name}：{meaning}',
    start: '开始',
    length: '时长',
    vocabulary: '词汇',
    prompts: '讨论题',
    textLicence: '本导览的文字：',
    dataLicence: '地图数据：',
    total: '合计：{minutes}',
  },
} satisfies Record<Language, TourPageWords>;

import type { Language } from '../../domain/text.ts';

interface EditorPartWords {
  sceneTitle: string;
  body: string;
  marks: string;
  notes: string;
  alt: string;
  seconds: string;
  more: string;
  onMap: string;
  retake: string;
  retaken: string;
  noMap: string;
  earlier: string;
  later: string;
  question: string;
  explanation: string;
  choices: string;
  choice: string;
  right: string;
  addChoice: string;
  removeChoice: string;
  firstQuestion: string;
  firstExplanation: string;
  firstChoices: readonly [string, string];
  otherQuiz: string;
  give: string;
  preview: string;
  present: string;
  newTab: string;
  notKept: string;
  export: string;
  link: string;
  linkDone: string;
  tooLong: string;
  imported: string;
  leftOut: string;
  left: Readonly<Record<'layer' | 'image' | 'shortened' | 'hidden' | 'left-out', string>>;
  faults: Readonly<Record<'length' | 'json' | 'script' | 'no-story' | 'schema' | 'atScene', string>>;
  unchanged: string;
}

/** What stands in the form of a scene, and what is said when a tour goes out or comes in. */
export const editorPartWords = {
  en: {
    sceneTitle: 'Title of the scene',
    body: 'Text',
    marks: '*Emphasis*, **strong**, lines with “- ” for a list.',
    notes: 'Notes for the speaker',
    alt: 'What the map shows, for whoever does not see it',
    seconds: 'Planned seconds',
    more: 'More about this scene',
    onMap: 'On the map',
    retake: 'Take the present view',
    retaken: 'The scene shows the present view.',
    noMap: 'Without a map',
    earlier: 'Earlier year',
    later: 'Later year',
    question: 'Question',
    explanation: 'Why it is right',
    choices: 'Answers to choose from',
    choice: 'Answer {n}',
    right: 'Answer {n} is right',
    addChoice: 'Add an answer',
    removeChoice: 'Remove answer {n}',
    firstQuestion: 'What do you think?',
    firstExplanation: 'The reason.',
    firstChoices: ['The first answer', 'The second answer'],
    otherQuiz: 'The task itself comes from the published tour and stays as it is.',
    give: 'Show and share',
    preview: 'Preview from this scene',
    present: 'Present',
    newTab: 'opens in a new tab',
    notKept: 'The deck cannot show the tour, because the browser does not keep it and it is too long for a link.',
    export: 'Export as a file',
    link: 'Copy as a link',
    linkDone: 'The whole tour is in this link:',
    tooLong:
      'The tour is too long for a link: it would have {length} characters, and 2,000 is the most. Export it as a file and share the file.',
    imported: '“{title}” was imported. Scenes: {count}.',
    leftOut: 'What was left out',
    left: {
      layer: 'The layer “{value}” stands for nothing in this atlas.',
      image: 'Pictures are not taken over ({path}).',
      shortened: 'The text was too long: all of it is in the notes ({path}).',
      hidden: 'The text was hidden: it is in the notes ({path}).',
      'left-out': 'Chapters too many for a tour: {value}.',
    },
    faults: {
      length: 'The file is too long for a tour.',
      json: 'This is no tour: the file is not JSON.',
      script:
        'The file cannot be read as a story: line {line} would have to be run as a program, and nothing is run here.',
      'no-story': 'There is no story in this file: neither a tour, nor a Mapbox story, nor a GeoLibre story.',
      schema: 'The file has a fault at “{path}”.',
      atScene: 'That is in scene {n}.',
    },
    unchanged: 'Nothing was changed.',
  },
  ru: {
    sceneTitle: 'Название сцены',
    body: 'Текст',
    marks: '*Выделение*, **жирный**, строки с «- » — список.',
    notes: 'Заметки рассказчика',
    alt: 'Что на карте — для тех, кто её не видит',
    seconds: 'Секунд по плану',
    more: 'Ещё об этой сцене',
    onMap: 'На карте',
    retake: 'Взять нынешний вид',
    retaken: 'Сцена показывает нынешний вид.',
    noMap: 'Без карты',
    earlier: 'Ранний год',
    later: 'Поздний год',
    question: 'Вопрос',
    explanation: 'Почему это верно',
    choices: 'Варианты ответа',
    choice: 'Ответ {n}',
    right: 'Верен ответ {n}',
    addChoice: 'Добавить ответ',
    removeChoice: 'Удалить ответ {n}',
    firstQuestion: 'Как вы думаете?',
    firstExplanation: 'Почему так.',
    firstChoices: ['Первый ответ', 'Второй ответ'],
    otherQuiz: 'Само задание взято из готового тура и не меняется.',
    give: 'Показать и поделиться',
    preview: 'Просмотр с этой сцены',
    present: 'Показать',
    newTab: 'откроется в новой вкладке',
    notKept: 'Показать тур нельзя: браузер его не сохраняет, а для ссылки он слишком велик.',
    export: 'Выгрузить файлом',
    link: 'Скопировать ссылкой',
    linkDone: 'В этой ссылке весь тур:',
    tooLong:
      'Тур слишком велик для ссылки: вышло бы знаков: {length}, а можно не больше 2000. Выгрузите файл и поделитесь им.',
    imported: 'Загружено: «{title}». Сцен: {count}.',
    leftOut: 'Что не вошло',
    left: {
      layer: 'Слою «{value}» в этом атласе ничего не соответствует.',
      image: 'Картинки не переносятся ({path}).',
      shortened: 'Текст был слишком длинным: целиком он в заметках ({path}).',
      hidden: 'Текст был скрыт: он в заметках ({path}).',
      'left-out': 'Лишних для тура глав: {value}.',
    },
    faults: {
      length: 'Файл слишком велик для тура.',
      json: 'Это не тур: файл не в формате JSON.',
      script:
        'Файл не читается как рассказ: строку {line} пришлось бы выполнить как программу, а здесь ничего не выполняется.',
      'no-story': 'В файле нет рассказа: это не тур, не рассказ Mapbox и не рассказ GeoLibre.',
      schema: 'В файле ошибка: «{path}».',
      atScene: 'Это в сцене {n}.',
    },
    unchanged: 'Ничего не изменено.',
  },
  zh: {
    sceneTitle: '场景标题',
    body: '正文',
    marks: '*强调*、**加粗**，以“- ”开头的行为列表。',
    notes: '讲稿',
    alt: '地图内容的文字说明（供看不到地图的人使用）',
    seconds: '计划秒数',
    more: '此场景的更多设置',
    onMap: '地图内容',
    retake: '采用当前画面',
    retaken: '场景已采用当前画面。',
    noMap: '不用地图',
    earlier: '较早年份',
    later: '较晚年份',
    question: '问题',
    explanation: '答案的理由',
    choices: '备选答案',
    choice: '答案 {n}',
    right: '答案 {n} 正确',
    addChoice: '添加答案',
    removeChoice: '删除答案 {n}',
    firstQuestion: '您怎么看？',
    firstExplanation: '理由。',
    firstChoices: ['第一个答案', '第二个答案'],
    otherQuiz: '题目本身来自已发布的导览，保持不变。',
    give: '放映与分享',
    preview: '从此场景预览',
    present: '放映',
    newTab: '在新标签页中打开',
    notKept: '无法放映此导览：浏览器未能保存，且长度超出链接所能容纳的范围。',
    export: '导出文件',
    link: '复制为链接',
    linkDone: '此链接包含整个导览：',
    tooLong: '导览太长，无法做成链接：需要 {length} 个字符，而上限为 2000。请导出文件后分享。',
    imported: '已导入“{title}”，共 {count} 个场景。',
    leftOut: '未导入的内容',
    left: {
      layer: '图层“{value}”在本图集中没有对应内容。',
      image: '图片不会导入（{path}）。',
      shortened: '正文过长：全文已放入讲稿（{path}）。',
      hidden: '正文原为隐藏：已放入讲稿（{path}）。',
      'left-out': '超出导览上限的章节数：{value}。',
    },
    faults: {
      length: '文件过长，不是导览。',
      json: '这不是导览：文件不是 JSON 格式。',
      script: '无法将文件读作故事：第 {line} 行需要作为程序运行，而此处不运行任何程序。',
      'no-story': '文件中没有故事：既不是导览，也不是 Mapbox 或 GeoLibre 故事。',
      schema: '文件在“{path}”处有错误。',
      atScene: '位于场景 {n}。',
    },
    unchanged: '未作任何更改。',
  },
} satisfies Record<Language, EditorPartWords>;

import type { Language } from '../../domain/text.ts';
import type { AddableKind } from '../../domain/tour-made.ts';
import type { Scene } from '../../domain/tour-scene.ts';
import type { PluralForms } from '../plural-forms.ts';

interface EditorWords {
  title: string;
  intro: string;
  mine: string;
  none: string;
  create: string;
  open: string;
  remove: string;
  removed: string;
  undo: string;
  redo: string;
  import: string;
  copyOf: string;
  copies: string;
  copiesFailed: string;
  allTours: string;
  close: string;
  fold: string;
  resume: string;
  scenes: PluralForms;
  newTitle: string;
  copyTitle: string;
  keptHere: string;
  pageOnly: string;
  elsewhere: string;
  aboutTour: string;
  tourTitle: string;
  subtitle: string;
  author: string;
  licence: string;
  wordsIn: string;
  needed: string;
  sceneList: string;
  capture: string;
  captureYears: string;
  add: string;
  addKind: Readonly<Record<Exclude<AddableKind, 'map'>, string>>;
  kinds: Readonly<Record<Scene['kind'], string>>;
  newScene: Readonly<Record<AddableKind, string>>;
  full: string;
  added: string;
  scene: string;
  up: string;
  down: string;
  moveKeys: string;
  duplicate: string;
  moved: string;
  sceneRemoved: string;
  lastScene: string;
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

/** The editor of tours. */
export const editorWords = {
  en: {
    title: 'Make your own tour',
    intro:
      'Show on the map what you want to talk about, and keep it as a scene. Everything is kept in this browser only: nothing is sent anywhere.',
    mine: 'My tours',
    none: 'No tour yet. A new one begins with what the map shows now.',
    create: 'New tour from this view',
    open: 'Edit {title}',
    remove: 'Remove {title}',
    removed: '“{title}” was removed.',
    undo: 'Undo',
    redo: 'Redo',
    import: 'Import a file',
    copyOf: 'Copy {title}',
    copies: 'Start from a published tour',
    copiesFailed: 'The list of published tours could not be loaded.',
    allTours: 'My tours',
    close: 'Close the editor',
    fold: 'See the map',
    resume: 'Go on editing',
    scenes: { one: '# scene', other: '# scenes' },
    newTitle: 'New tour',
    copyTitle: '{title} (copy)',
    keptHere: 'Kept in this browser.',
    pageOnly:
      'The browser does not keep the tour (storage is full or not allowed): it lasts until this page is closed. Export it to keep it.',
    elsewhere: 'Another window has changed this tour. Undo brings back what was here.',
    aboutTour: 'Title, author, licence',
    tourTitle: 'Title of the tour',
    subtitle: 'Subtitle',
    author: 'Made by',
    licence: 'My words may be used under CC BY 4.0',
    wordsIn: 'Words in',
    needed: 'Some words are needed here; until then it stays “{words}”.',
    sceneList: 'Scenes',
    capture: 'Add this view of the map',
    captureYears: 'Add this comparison of years',
    add: 'Add a scene',
    addKind: { compare: 'Two years', text: 'Words alone', quiz: 'Question', blank: 'Dark stage' },
    kinds: {
      map: 'Map',
      compare: 'Two years',
      text: 'Words',
      quiz: 'Question',
      blank: 'Dark stage',
      chart: 'Chart',
      claim: 'Claim of 2018',
    },
    newScene: {
      map: 'Scene {n}',
      compare: 'Then and now',
      text: 'Scene {n}',
      quiz: 'A question',
      blank: 'Eyes on the speaker',
    },
    full: 'A tour has at most {count} scenes.',
    added: 'Scene {n} was added: {title}.',
    scene: 'Scene {n}: {title}',
    up: 'Move up',
    down: 'Move down',
    moveKeys: 'Alt with the arrow keys moves a scene.',
    duplicate: 'Duplicate',
    moved: '“{title}” is now scene {n} of {total}.',
    sceneRemoved: '“{title}” was removed. Undo brings it back.',
    lastScene: 'A tour needs one scene.',
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
    title: 'Свой тур',
    intro:
      'Покажите на карте то, о чём хотите рассказать, и сохраните это как сцену. Всё хранится только в этом браузере: ничего никуда не отправляется.',
    mine: 'Мои туры',
    none: 'Туров пока нет. Новый начнётся с того, что сейчас на карте.',
    create: 'Новый тур с этого вида',
    open: 'Править: {title}',
    remove: 'Удалить: {title}',
    removed: 'Удалено: «{title}».',
    undo: 'Отменить',
    redo: 'Вернуть',
    import: 'Загрузить файл',
    copyOf: 'Копировать: {title}',
    copies: 'Начать с готового тура',
    copiesFailed: 'Не удалось загрузить список готовых туров.',
    allTours: 'Мои туры',
    close: 'Закрыть редактор',
    fold: 'К карте',
    resume: 'Продолжить правку',
    scenes: { one: '# сцена', few: '# сцены', many: '# сцен', other: '# сцены' },
    newTitle: 'Новый тур',
    copyTitle: '{title} (копия)',
    keptHere: 'Сохранено в этом браузере.',
    pageOnly:
      'Браузер не сохраняет тур (место кончилось или хранение запрещено): он останется, пока открыта страница. Выгрузите файл.',
    elsewhere: 'Тур изменён в другом окне. «Отменить» вернёт то, что было здесь.',
    aboutTour: 'Название, автор, лицензия',
    tourTitle: 'Название тура',
    subtitle: 'Подзаголовок',
    author: 'Кто составил',
    licence: 'Мои тексты можно использовать по лицензии CC BY 4.0',
    wordsIn: 'Язык текста',
    needed: 'Здесь нужны слова; пока остаётся «{words}».',
    sceneList: 'Сцены',
    capture: 'Добавить этот вид карты',
    captureYears: 'Добавить это сравнение лет',
    add: 'Добавить сцену',
    addKind: { compare: 'Два года', text: 'Только слова', quiz: 'Вопрос', blank: 'Тёмная сцена' },
    kinds: {
      map: 'Карта',
      compare: 'Два года',
      text: 'Слова',
      quiz: 'Вопрос',
      blank: 'Тёмная сцена',
      chart: 'График',
      claim: 'Заявление 2018 года',
    },
    newScene: {
      map: 'Сцена {n}',
      compare: 'Тогда и теперь',
      text: 'Сцена {n}',
      quiz: 'Вопрос',
      blank: 'Внимание на рассказчика',
    },
    full: 'Сцен в туре не больше {count}.',
    added: 'Добавлена сцена {n}: {title}.',
    scene: 'Сцена {n}: {title}',
    up: 'Выше',
    down: 'Ниже',
    moveKeys: 'Alt со стрелками переставляет сцену.',
    duplicate: 'Повторить',
    moved: '«{title}» теперь сцена {n} из {total}.',
    sceneRemoved: 'Удалено: «{title}». «Отменить» вернёт сцену.',
    lastScene: 'Нужна хотя бы одна сцена.',
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
    title: '制作自己的导览',
    intro: '在地图上展示您想讲的内容，并存为一个场景。所有内容仅保存在此浏览器中，不会发送到任何地方。',
    mine: '我的导览',
    none: '还没有导览。新导览从地图当前的画面开始。',
    create: '以当前画面新建导览',
    open: '编辑“{title}”',
    remove: '删除“{title}”',
    removed: '已删除“{title}”。',
    undo: '撤销',
    redo: '重做',
    import: '导入文件',
    copyOf: '复制“{title}”',
    copies: '从已发布的导览开始',
    copiesFailed: '无法加载已发布导览的列表。',
    allTours: '我的导览',
    close: '关闭编辑器',
    fold: '查看地图',
    resume: '继续编辑',
    scenes: { other: '# 个场景' },
    newTitle: '新导览',
    copyTitle: '{title}（副本）',
    keptHere: '已保存在此浏览器中。',
    pageOnly: '浏览器无法保存导览（存储已满或不被允许）：仅保留到页面关闭。请导出以保存。',
    elsewhere: '另一个窗口修改了此导览。“撤销”可恢复此处原有的内容。',
    aboutTour: '标题、作者与许可',
    tourTitle: '导览标题',
    subtitle: '副标题',
    author: '作者',
    licence: '我的文字可按 CC BY 4.0 使用',
    wordsIn: '文字语言',
    needed: '此处需要文字；目前保留“{words}”。',
    sceneList: '场景',
    capture: '添加当前地图画面',
    captureYears: '添加当前的年份对比',
    add: '添加场景',
    addKind: { compare: '两个年份', text: '仅文字', quiz: '问题', blank: '黑屏' },
    kinds: {
      map: '地图',
      compare: '两个年份',
      text: '文字',
      quiz: '问题',
      blank: '黑屏',
      chart: '图表',
      claim: '2018 年的说法',
    },
    newScene: { map: '场景 {n}', compare: '昔与今', text: '场景 {n}', quiz: '提问', blank: '请看讲者' },
    full: '一个导览最多 {count} 个场景。',
    added: '已添加场景 {n}：{title}。',
    scene: '场景 {n}：{title}',
    up: '上移',
    down: '下移',
    moveKeys: 'Alt 加方向键可移动场景。',
    duplicate: '复制',
    moved: '“{title}”现为第 {n} 个场景，共 {total} 个。',
    sceneRemoved: '已删除“{title}”。可撤销。',
    lastScene: '导览至少需要一个场景。',
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
} satisfies Record<Language, EditorWords>;

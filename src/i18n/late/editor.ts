import type { Language } from '../../domain/text.ts';
import type { AddableKind } from '../../domain/tour-made.ts';
import type { Scene } from '../../domain/tour-scene.ts';
import type { PluralForms } from '../plural-forms.ts';
import { editorPartWords } from './editor-parts.ts';

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
}

const panelWords = {
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
  },
} satisfies Record<Language, EditorWords>;

/** The editor of tours. */
export const editorWords = {
  en: { ...panelWords.en, ...editorPartWords.en },
  ru: { ...panelWords.ru, ...editorPartWords.ru },
  zh: { ...panelWords.zh, ...editorPartWords.zh },
};

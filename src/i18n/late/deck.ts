import type { KeyCommand } from '../../domain/deck-keys.ts';
import type { Language } from '../../domain/text.ts';

interface DeckWords {
  /** What a screen reader calls the whole and its parts. */
  tour: string;
  scene: string;
  counter: string;
  map: string;
  controls: string;
  commands: Readonly<Record<KeyCommand, string>>;
  pause: string;
  leaveFullScreen: string;
  keys: Readonly<Record<string, string>>;
  legend: string;
  sources: string;
  newTab: string;
  scenes: string;
  number: string;
  go: string;
  typed: string;
  help: string;
  keysTitle: string;
  letters: string;
  language: string;
  alsoAs: string;
  readings: Readonly<Record<'article' | 'handout' | 'script' | 'kit', string>>;
  close: string;
  atlas: string;
  exploring: string;
  back: string;
  dark: string;
  dismiss: string;
  noMap: string;
  loading: string;
  failed: string;
  partFailed: string;
  unknownTour: string;
  unknownScene: string;
  otherTours: string;
  changes: string;
  credits: string;
}

/** The deck: a tour on a projector. */
export const deckWords = {
  en: {
    tour: 'tour',
    scene: 'scene',
    counter: '{n} of {total}',
    map: 'Map: {title}',
    controls: 'Presenting',
    commands: {
      next: 'Next',
      previous: 'Back',
      first: 'First scene',
      last: 'Last scene',
      explore: 'Explore the map',
      overview: 'All scenes',
      goTo: 'Go to a scene by its number',
      questions: 'Questions, results and files',
      black: 'Dark screen',
      play: 'Play by itself',
      fullScreen: 'Full screen',
      desk: 'Speaker desk: notes and timer',
      laser: 'Laser pointer',
      spotlight: 'Spotlight',
      ink: 'Fading ink',
      help: 'Help and more',
      up: 'Close what is open',
    },
    pause: 'Pause',
    leaveFullScreen: 'Leave full screen',
    keys: { ' ': 'Space', 'Shift+ ': 'Shift + Space', digits: 'digits, Enter' },
    legend: 'On the map',
    sources: 'Sources',
    newTab: 'opens in a new tab',
    scenes: 'All scenes',
    number: 'Number of the scene',
    go: 'Go',
    typed: 'Scene {n}: Enter',
    help: 'Help and more',
    keysTitle: 'Keys',
    letters: 'Keys of a single character (letters, digits, . and ?) are on',
    language: 'Language',
    alsoAs: 'The same tour as',
    readings: {
      article: 'Article to read',
      handout: 'Handout to print',
      script: 'Speaker’s script',
      kit: 'Teacher’s kit',
    },
    close: 'Close',
    atlas: 'Back to the atlas',
    exploring: 'The map is yours: drag, zoom, use the arrow keys.',
    back: 'Back to the scene',
    dark: 'The screen is dark. B, a full stop, Escape or a press brings the scene back.',
    dismiss: 'Dismiss',
    noMap: 'The map cannot be drawn here. It would show:',
    loading: 'Loading the tour…',
    failed: 'The tour could not be loaded.',
    partFailed: 'What this scene shows could not be loaded.',
    unknownTour: 'There is no tour “{id}”.',
    unknownScene: 'This tour has no scene “{id}”. It opens at the first one.',
    otherTours: 'Tours that there are',
    changes: 'What changed',
    credits: 'Map data: {credits}',
  },
  ru: {
    tour: 'тур',
    scene: 'сцена',
    counter: '{n} из {total}',
    map: 'Карта: {title}',
    controls: 'Показ',
    commands: {
      next: 'Дальше',
      previous: 'Назад',
      first: 'Первая сцена',
      last: 'Последняя сцена',
      explore: 'Исследовать карту',
      overview: 'Все сцены',
      goTo: 'Перейти к сцене по номеру',
      questions: 'Вопросы, результаты и файлы',
      black: 'Тёмный экран',
      play: 'Показывать автоматически',
      fullScreen: 'Во весь экран',
      desk: 'Пульт докладчика: заметки и время',
      laser: 'Лазерная указка',
      spotlight: 'Прожектор',
      ink: 'Исчезающие чернила',
      help: 'Справка и другое',
      up: 'Закрыть открытое',
    },
    pause: 'Пауза',
    leaveFullScreen: 'Выйти из полноэкранного режима',
    keys: { ' ': 'Пробел', 'Shift+ ': 'Shift + пробел', digits: 'цифры, Enter' },
    legend: 'На карте',
    sources: 'Источники',
    newTab: 'откроется в новой вкладке',
    scenes: 'Все сцены',
    number: 'Номер сцены',
    go: 'Перейти',
    typed: 'Сцена {n}: Enter',
    help: 'Справка и другое',
    keysTitle: 'Клавиши',
    letters: 'Клавиши из одного знака (буквы, цифры, . и ?) включены',
    language: 'Язык',
    alsoAs: 'Тот же тур в другом виде',
    readings: {
      article: 'Статья для чтения',
      handout: 'Раздаточный лист для печати',
      script: 'Текст докладчика',
      kit: 'Материалы для учителя',
    },
    close: 'Закрыть',
    atlas: 'Вернуться в атлас',
    exploring: 'Карта в вашем распоряжении: двигайте, приближайте, нажимайте стрелки.',
    back: 'Вернуться к сцене',
    dark: 'Экран затемнён. Сцену вернут клавиша B, точка, Escape или нажатие.',
    dismiss: 'Убрать',
    noMap: 'Карту здесь нельзя нарисовать. Она показала бы:',
    loading: 'Тур загружается…',
    failed: 'Не удалось загрузить тур.',
    partFailed: 'Не удалось загрузить то, что показывает эта сцена.',
    unknownTour: 'Тура «{id}» нет.',
    unknownScene: 'В этом туре нет сцены «{id}». Он открыт с первой.',
    otherTours: 'Какие туры есть',
    changes: 'Что изменилось',
    credits: 'Данные карты: {credits}',
  },
  zh: {
    tour: '导览',
    scene: '场景',
    counter: '第 {n} / {total} 页',
    map: '地图：{title}',
    controls: '放映',
    commands: {
      next: '下一步',
      previous: '上一步',
      first: '第一个场景',
      last: '最后一个场景',
      explore: '自由浏览地图',
      overview: '全部场景',
      goTo: '按编号前往场景',
      questions: '问题、结果与文件',
      black: '黑屏',
      play: '自动播放',
      fullScreen: '全屏',
      desk: '演讲者视图：备注与计时',
      laser: '激光笔',
      spotlight: '聚光灯',
      ink: '渐隐墨迹',
      help: '帮助及更多',
      up: '关闭已打开的内容',
    },
    pause: '暂停',
    leaveFullScreen: '退出全屏',
    keys: { ' ': '空格', 'Shift+ ': 'Shift + 空格', digits: '数字，回车' },
    legend: '图例',
    sources: '来源',
    newTab: '在新标签页中打开',
    scenes: '全部场景',
    number: '场景编号',
    go: '前往',
    typed: '场景 {n}：按回车',
    help: '帮助及更多',
    keysTitle: '按键',
    letters: '启用单字符按键（字母、数字、. 和 ?）',
    language: '语言',
    alsoAs: '本导览的其他形式',
    readings: { article: '阅读文章', handout: '可打印讲义', script: '讲稿', kit: '教师资料' },
    close: '关闭',
    atlas: '返回地图集',
    exploring: '可以自由操作地图：拖动、缩放或使用方向键。',
    back: '返回场景',
    dark: '屏幕已变暗。按 B、句点、Escape 或点击即可恢复。',
    dismiss: '关闭提示',
    noMap: '此处无法绘制地图。地图内容为：',
    loading: '正在加载导览……',
    failed: '无法加载导览。',
    partFailed: '无法加载本场景的内容。',
    unknownTour: '没有名为“{id}”的导览。',
    unknownScene: '本导览没有场景“{id}”，已从第一个场景打开。',
    otherTours: '现有导览',
    changes: '变化',
    credits: '地图数据：{credits}',
  },
} satisfies Record<Language, DeckWords>;

import type { KeyCommand } from '../../domain/deck-keys.ts';
import type { Language } from '../../domain/text.ts';
import { presentingWords } from './presenting.ts';

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
  legend: string;
  sources: string;
  newTab: string;
  typed: string;
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
      ...presentingWords.en,
      explore: 'Explore the map',
      overview: 'All scenes',
      goTo: 'Go to a scene by its number',
      questions: 'Questions, results and files',
      fullScreen: 'Full screen',
      desk: 'Speaker desk: notes and timer',
      laser: 'Laser pointer',
      spotlight: 'Spotlight',
      ink: 'Fading ink',
      help: 'Help and more',
    },
    pause: 'Pause',
    leaveFullScreen: 'Leave full screen',
    legend: 'On the map',
    sources: 'Sources',
    newTab: 'opens in a new tab',
    typed: 'Scene {n}: Enter',
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
  },
  ru: {
    tour: 'тур',
    scene: 'сцена',
    counter: '{n} из {total}',
    map: 'Карта: {title}',
    controls: 'Показ',
    commands: {
      ...presentingWords.ru,
      explore: 'Исследовать карту',
      overview: 'Все сцены',
      goTo: 'Перейти к сцене по номеру',
      questions: 'Вопросы, результаты и файлы',
      fullScreen: 'Во весь экран',
      desk: 'Пульт докладчика: заметки и время',
      laser: 'Лазерная указка',
      spotlight: 'Прожектор',
      ink: 'Исчезающие чернила',
      help: 'Справка и другое',
    },
    pause: 'Пауза',
    leaveFullScreen: 'Выйти из полноэкранного режима',
    legend: 'На карте',
    sources: 'Источники',
    newTab: 'откроется в новой вкладке',
    typed: 'Сцена {n}: Enter',
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
  },
  zh: {
    tour: '导览',
    scene: '场景',
    counter: '第 {n} / {total} 页',
    map: '地图：{title}',
    controls: '放映',
    commands: {
      ...presentingWords.zh,
      explore: '自由浏览地图',
      overview: '全部场景',
      goTo: '按编号前往场景',
      questions: '问题、结果与文件',
      fullScreen: '全屏',
      desk: '演讲者视图：备注与计时',
      laser: '激光笔',
      spotlight: '聚光灯',
      ink: '渐隐墨迹',
      help: '帮助及更多',
    },
    pause: '暂停',
    leaveFullScreen: '退出全屏',
    legend: '图例',
    sources: '来源',
    newTab: '在新标签页中打开',
    typed: '场景 {n}：按回车',
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
  },
} satisfies Record<Language, DeckWords>;

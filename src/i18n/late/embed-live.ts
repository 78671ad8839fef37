import type { Language } from '../../domain/text.ts';

interface EmbedLiveWords {
  map: string;
  wheel: string;
  macWheel: string;
  touch: string;
  details: string;
  list: string;
  copyLink: string;
  fullscreen: string;
  credits: string;
  onMap: string;
  nothingOnMap: string;
  version: string;
  everyFigure: string;
  sourcesOf: string;
  files: string;
  picture: string;
  close: string;
}

/** What an embedded view says once its map is live, and in its dialog of sources. */
export const embedLiveWords = {
  en: {
    map: 'Map: {title}',
    wheel: 'Ctrl + scroll zooms the map',
    macWheel: '⌘ + scroll zooms the map',
    touch: 'Move the map with two fingers',
    details: 'Details in the full map',
    list: 'Projects and sources',
    copyLink: 'Copy link to this view',
    fullscreen: 'Full screen',
    credits: 'Sources and credits',
    onMap: 'On this map',
    nothingOnMap: 'Nothing that this view asks for existed on the chosen day.',
    version: 'Data version {version} of {date}.',
    everyFigure: 'Every figure names its source: choose a project here, or open the full map.',
    sourcesOf: 'Sources: {name}',
    files: 'All data files, their licences and credits',
    picture: 'Description of the picture',
    close: 'Close',
  },
  ru: {
    map: 'Карта: {title}',
    wheel: 'Масштаб меняется прокруткой с клавишей Ctrl',
    macWheel: 'Масштаб меняется прокруткой с клавишей ⌘',
    touch: 'Двигайте карту двумя пальцами',
    details: 'Подробности на полной карте',
    list: 'Проекты и источники',
    copyLink: 'Скопировать ссылку на этот вид',
    fullscreen: 'Во весь экран',
    credits: 'Источники и лицензии',
    onMap: 'На этой карте',
    nothingOnMap: 'В выбранный день ничего из того, что задано в этом виде, не существовало.',
    version: 'Версия данных {version} от {date}.',
    everyFigure: 'У каждой цифры назван источник: выберите проект здесь или откройте полную карту.',
    sourcesOf: 'Источники: {name}',
    files: 'Все файлы данных, их лицензии и правообладатели',
    picture: 'Описание картинки',
    close: 'Закрыть',
  },
  zh: {
    map: '地图：{title}',
    wheel: '按住 Ctrl 并滚动可缩放地图',
    macWheel: '按住 ⌘ 并滚动可缩放地图',
    touch: '用两根手指移动地图',
    details: '在完整地图中查看详情',
    list: '项目与来源',
    copyLink: '复制此视图的链接',
    fullscreen: '全屏',
    credits: '来源与版权',
    onMap: '本图所示',
    nothingOnMap: '此视图所选内容在该日尚不存在。',
    version: '数据版本 {version}，{date}。',
    everyFigure: '每个数字均注明来源：请在此选择项目，或打开完整地图。',
    sourcesOf: '来源：{name}',
    files: '全部数据文件及其许可与版权',
    picture: '图片说明',
    close: '关闭',
  },
} satisfies Record<Language, EmbedLiveWords>;

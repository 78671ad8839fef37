import type { Interaction, Loading, Preset } from '../../domain/embed.ts';
import type { SharedPlace } from '../../domain/share-choices.ts';
import type { Language } from '../../domain/text.ts';
import type { Theme } from '../../domain/view.ts';

/** The words of what can be chosen in "Share and embed", and of the preview. `{…}` are filled in. */
export interface ShareOptionWords {
  readonly options: {
    readonly heading: string;
    readonly language: string;
    readonly readers: string;
    readonly theme: string;
    readonly themes: Readonly<Record<Theme | 'print', string>>;
    readonly year: string;
    /** `{year}` */
    readonly yearShown: string;
    readonly yearNone: string;
    readonly place: string;
    readonly places: Readonly<Record<SharedPlace, string>>;
    /** In place of the opening view where something is selected. */
    readonly placeSelected: string;
    readonly data: string;
    readonly updating: string;
    /** `{version}` */
    readonly frozen: string;
    readonly frozenMeaning: string;
    readonly ui: string;
    readonly presets: Readonly<Record<Preset, string>>;
    readonly title: string;
    readonly interact: string;
    readonly interactions: Readonly<Record<Interaction, string>>;
    readonly load: string;
    readonly loadings: Readonly<Record<Exclude<Loading, 'eager'>, string>>;
    readonly height: string;
    /** `{height}` */
    readonly pixels: string;
    readonly name: string;
    readonly nameMeaning: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly width: string;
    readonly full: string;
    /** `{title}` */
    readonly frame: string;
    readonly offline: string;
  };
}

const en: ShareOptionWords = {
  options: {
    heading: 'Options',
    language: 'Language',
    readers: 'The reader’s own',
    theme: 'Colours',
    themes: { auto: 'The reader’s own', light: 'Light', dark: 'Dark', print: 'For print' },
    year: 'Year',
    yearShown: 'As here: {year}',
    yearNone: 'The day of the data',
    place: 'Place on the map',
    places: { same: 'As here: centre and zoom', fit: 'All that is seen here fits in', opening: 'Opening view' },
    placeSelected: 'All of what is selected',
    data: 'Data',
    updating: 'Updating: always the newest',
    frozen: 'Frozen to data {version}',
    frozenMeaning:
      'It stays as it is, also after corrections. Readers are told of which day it is and offered the newest.',
    ui: 'Around the map',
    presets: { full: 'Title, legend and buttons', legend: 'Legend only', none: 'Credit line only' },
    title: 'Show the title',
    interact: 'Moving the map',
    interactions: { auto: 'The page scrolls, Ctrl + wheel zooms', click: 'Free after a click', static: 'Still map' },
    load: 'The map is loaded',
    loadings: { click: 'When it is pressed', visible: 'When it comes into sight' },
    height: 'Height',
    pixels: '{height} pixels',
    name: 'Name of the map',
    nameMeaning: 'Screen readers say it, and it is the caption. Each map on a page needs its own.',
  },
  preview: {
    heading: 'Preview',
    width: 'Width of the preview, pixels',
    full: 'Full width',
    frame: 'Preview: {title}',
    offline: 'You are offline, so the preview cannot be loaded. The code is complete all the same.',
  },
};

const ru: ShareOptionWords = {
  options: {
    heading: 'Параметры',
    language: 'Язык',
    readers: 'Как у читателя',
    theme: 'Оформление',
    themes: { auto: 'Как у читателя', light: 'Светлое', dark: 'Тёмное', print: 'Для печати' },
    year: 'Год',
    yearShown: 'Как здесь: {year}',
    yearNone: 'День данных',
    place: 'Место на карте',
    places: { same: 'Как здесь: тот же центр и масштаб', fit: 'Всё, что видно здесь', opening: 'Начальный вид' },
    placeSelected: 'Выбранное целиком',
    data: 'Данные',
    updating: 'Обновляются: всегда новейшие',
    frozen: 'Закреплены: данные {version}',
    frozenMeaning:
      'Карта не изменится и после исправлений. Читатель увидит, на какой день данные, и сможет открыть новейшие.',
    ui: 'Вокруг карты',
    presets: { full: 'Заголовок, легенда и кнопки', legend: 'Только легенда', none: 'Только строка источников' },
    title: 'Показывать заголовок',
    interact: 'Движение карты',
    interactions: {
      auto: 'Прокрутка страницы, Ctrl + колесо – масштаб',
      click: 'Свободно после щелчка',
      static: 'Неподвижная карта',
    },
    load: 'Карта загружается',
    loadings: { click: 'Когда на неё нажмут', visible: 'Когда появится на экране' },
    height: 'Высота',
    pixels: '{height} пикселей',
    name: 'Название карты',
    nameMeaning:
      'Его произносят программы экранного доступа, оно же – подпись. У каждой карты на странице должно быть своё.',
  },
  preview: {
    heading: 'Предварительный просмотр',
    width: 'Ширина просмотра, пиксели',
    full: 'Вся ширина',
    frame: 'Просмотр: {title}',
    offline: 'Нет сети, поэтому просмотр загрузить нельзя. Код всё равно полный.',
  },
};

const zh: ShareOptionWords = {
  options: {
    heading: '选项',
    language: '语言',
    readers: '随读者设置',
    theme: '外观',
    themes: { auto: '随读者设置', light: '浅色', dark: '深色', print: '供打印' },
    year: '年份',
    yearShown: '与此处相同：{year}',
    yearNone: '数据日期',
    place: '地图位置',
    places: { same: '与此处相同的中心和缩放', fit: '容纳此处所见的全部范围', opening: '初始视图' },
    placeSelected: '所选对象的全部范围',
    data: '数据',
    updating: '随时更新：始终为最新',
    frozen: '固定为数据 {version}',
    frozenMeaning: '即使日后更正，内容也保持不变。读者会看到数据日期，并可打开最新版本。',
    ui: '地图周围',
    presets: { full: '标题、图例和按钮', legend: '仅图例', none: '仅署名行' },
    title: '显示标题',
    interact: '移动地图',
    interactions: { auto: '页面滚动，Ctrl + 滚轮缩放', click: '点按后可自由移动', static: '静止地图' },
    load: '地图加载时机',
    loadings: { click: '点按时', visible: '进入视野时' },
    height: '高度',
    pixels: '{height} 像素',
    name: '地图名称',
    nameMeaning: '屏幕阅读器会读出此名称，也用作图注。同一页面上的每幅地图都应有自己的名称。',
  },
  preview: {
    heading: '预览',
    width: '预览宽度（像素）',
    full: '全宽',
    frame: '预览：{title}',
    offline: '当前离线，无法加载预览。代码仍是完整的。',
  },
};

export const shareOptionWords: Readonly<Record<Language, ShareOptionWords>> = { en, ru, zh };

import type { Language } from '../../domain/text.ts';
import type { Sector } from '../../domain/vocabulary.ts';

/** Why there is no live map. */
export type Fault = 'webgl' | 'lost' | 'data' | 'offline';

interface EmbedWords {
  /** For a view whose own title cannot be had. */
  untitled: string;
  status: string;
  dataOf: string;
  data: string;
  newer: string;
  neverPublished: string;
  sources: string;
  open: string;
  openTour: string;
  newTab: string;
  show: string;
  loading: string;
  retry: string;
  facts: string;
  legend: string;
  fault: Readonly<Record<Fault, string>>;
  /** As in the vocabulary (a test holds them equal), of which a frame before its map is live has no more than this. */
  sector: Readonly<Record<Sector, string>>;
}

/** What an embedded view says before its map is live. */
export const embedWords = {
  en: {
    untitled: 'Russia–China infrastructure, mapped and sourced',
    status: 'Status on {date}',
    dataOf: 'Data of {date}',
    data: 'data {date}',
    newer: 'Show the data of {date}',
    neverPublished: 'This data version was never published. The newest is shown.',
    sources: 'Sources',
    open: 'Open full map',
    openTour: 'Open the tour',
    newTab: 'opens in a new tab',
    show: 'Show the live map',
    loading: 'Loading the live map…',
    retry: 'Try again',
    facts: 'Key facts',
    legend: 'Legend',
    fault: {
      webgl: 'The live map needs WebGL 2, which this browser does not offer.',
      lost: 'The graphics card took the live map away.',
      data: 'The live map could not be loaded.',
      offline: 'There is no connection, so the live map could not be loaded.',
    },
    sector: {
      gas: 'Gas pipeline',
      oil: 'Oil pipeline',
      lng: 'LNG',
      nuclear: 'Nuclear power',
      sea: 'Sea route',
      rail: 'Railway',
    },
  },
  ru: {
    untitled: 'Инфраструктура России и Китая: на карте и с источниками',
    status: 'Состояние на {date}',
    dataOf: 'Данные на {date}',
    data: 'данные на {date}',
    newer: 'Показать данные на {date}',
    neverPublished: 'Такая версия данных не публиковалась. Показана самая новая.',
    sources: 'Источники',
    open: 'Открыть полную карту',
    openTour: 'Открыть тур',
    newTab: 'откроется в новой вкладке',
    show: 'Показать интерактивную карту',
    loading: 'Интерактивная карта загружается…',
    retry: 'Повторить',
    facts: 'Главное',
    legend: 'Обозначения',
    fault: {
      webgl: 'Для интерактивной карты нужен WebGL 2, а в этом браузере его нет.',
      lost: 'Видеокарта отключила интерактивную карту.',
      data: 'Интерактивную карту не удалось загрузить.',
      offline: 'Нет связи, поэтому интерактивную карту не удалось загрузить.',
    },
    sector: {
      gas: 'Газопровод',
      oil: 'Нефтепровод',
      lng: 'СПГ',
      nuclear: 'Атомная энергетика',
      sea: 'Морской путь',
      rail: 'Железная дорога',
    },
  },
  zh: {
    untitled: '中俄基础设施：有图，有据',
    status: '截至{date}的状态',
    dataOf: '{date}的数据',
    data: '数据：{date}',
    newer: '显示{date}的数据',
    neverPublished: '该数据版本从未发布，现显示最新版本。',
    sources: '来源',
    open: '打开完整地图',
    openTour: '打开导览',
    newTab: '在新标签页中打开',
    show: '显示交互地图',
    loading: '正在加载交互地图……',
    retry: '重试',
    facts: '要点',
    legend: '图例',
    fault: {
      webgl: '交互地图需要 WebGL 2，而此浏览器不支持。',
      lost: '显卡中断了交互地图。',
      data: '交互地图未能加载。',
      offline: '网络未连接，交互地图未能加载。',
    },
    sector: {
      gas: '天然气管道',
      oil: '原油管道',
      lng: '液化天然气',
      nuclear: '核电',
      sea: '海上航道',
      rail: '铁路',
    },
  },
} satisfies Record<Language, EmbedWords>;

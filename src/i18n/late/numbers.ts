import type { Language } from '../../domain/text.ts';

/** The page of numbers. */
interface NumbersWords {
  readonly title: string;
  readonly intro: string;
  readonly loading: string;
  readonly failed: string;
  /** What the sector filter leaves out, and the way back. */
  hidden(sectors: string): string;
  readonly showAll: string;
  /** Sectors for which nobody counts year by year. */
  none(sectors: string): string;
  readonly year: {
    chosen(year: number, day: string): string;
    none(day: string): string;
    back(day: string): string;
  };
  readonly totals: {
    readonly heading: string;
    readonly operating: string;
    /** The statuses that the reader has chosen. */
    statuses(statuses: string): string;
    readonly method: string;
    readonly empty: string;
    readonly past: string;
    planned(day: string): string;
    readonly plannedMark: string;
    readonly table: string;
    readonly change: string;
    caption(quantity: string): string;
    summary(part: { label: string; now: string; last: string }): string;
  };
  readonly trade: string;
  readonly sources: string;
  /** Between the items of an enumeration. */
  readonly comma: string;
}

export const numbersWords = {
  en: {
    title: 'Numbers',
    intro:
      'Every yearly series of the atlas, with its sources. Values on which sources disagree stand side by side; forecasts, estimates and values without a source have patterns and are named. Point at a chart to read it; click a year to choose it for the whole atlas.',
    loading: 'Loading the series…',
    failed: 'The yearly series could not be loaded.',
    hidden: (sectors) => `Left out by the sector filter: ${sectors}.`,
    showAll: 'Show all sectors',
    none: (sectors) => `No yearly series is recorded for: ${sectors}.`,
    year: {
      chosen: (year, day) => `Chosen year: ${year}. The atlas shows ${day}.`,
      none: (day) => `The atlas shows the day of its data, ${day}.`,
      back: (day) => `Back to ${day}`,
    },
    totals: {
      heading: 'Totals by year',
      operating: 'What operated on 31 December of each year, of all that the filters leave.',
      statuses: (statuses) =>
        `What had the chosen status (${statuses}) on 31 December of each year, of all that the filters leave.`,
      method:
        'Worked out from the dated sections and units, each with its sources in the panel of its project. Length: main lines and branches. Capacity: the units of a plant, and for a line its largest section. Each unit of measure has a chart of its own, and tonnes one for each kind of goods; two are never added together.',
      empty: 'The filters leave nothing to count in any year.',
      past: 'as it was',
      planned: (day) => `planned (after ${day})`,
      plannedMark: 'planned',
      table: 'Table of the years of change',
      change: 'From',
      caption: (quantity) => `Total by year: ${quantity}`,
      summary: ({ label, now, last }) => `${label}. ${now}. ${last}.`,
    },
    trade: 'Trade between Russia and China',
    sources: 'Sources',
    comma: ', ',
  },
  ru: {
    title: 'Показатели',
    intro:
      'Все годовые ряды атласа с источниками. Если источники расходятся, значения стоят рядом; прогнозы, оценки и значения без источника отмечены штриховкой и названы. Наведите указатель на диаграмму, чтобы прочесть её; щёлкните год, чтобы выбрать его для всего атласа.',
    loading: 'Загрузка рядов…',
    failed: 'Не удалось загрузить годовые ряды.',
    hidden: (sectors) => `Скрыто фильтром отраслей: ${sectors}.`,
    showAll: 'Показать все отрасли',
    none: (sectors) => `Годовых рядов нет: ${sectors}.`,
    year: {
      chosen: (year, day) => `Выбранный год: ${year}. Атлас показывает состояние на ${day}.`,
      none: (day) => `Атлас показывает состояние на день данных: ${day}.`,
      back: (day) => `Вернуться к дню данных: ${day}`,
    },
    totals: {
      heading: 'Итоги по годам',
      operating: 'Что действовало на 31 декабря каждого года из того, что оставляют фильтры.',
      statuses: (statuses) =>
        `Что имело выбранный статус (${statuses}) на 31 декабря каждого года из того, что оставляют фильтры.`,
      method:
        'Рассчитано по датам участков и блоков; их источники – в панелях проектов. Протяжённость: главные линии и ответвления. Мощность: сумма блоков станции или завода, для линии – наибольший участок. У каждой единицы измерения своя диаграмма, а у тонн – своя для каждого вида груза; между собой они не складываются.',
      empty: 'Фильтры не оставляют ничего, что можно было бы сосчитать, ни в одном году.',
      past: 'по факту',
      planned: (day) => `по планам (после ${day})`,
      plannedMark: 'по планам',
      table: 'Таблица по годам изменений',
      change: 'С года',
      caption: (quantity) => `Итого по годам: ${quantity}`,
      summary: ({ label, now, last }) => `${label}. ${now}. ${last}.`,
    },
    trade: 'Торговля России и Китая',
    sources: 'Источники',
    comma: ', ',
  },
  zh: {
    title: '数据图表',
    intro:
      '本地图集的全部年度数列及其来源。来源不一的数值并排列出；预测值、估计值和无来源的数值以图案区分并注明。将指针移到图表上即可读数；点击某一年份，整个地图集随之切换到该年。',
    loading: '正在加载数列……',
    failed: '无法加载年度数列。',
    hidden: (sectors) => `行业筛选未包括：${sectors}。`,
    showAll: '显示所有行业',
    none: (sectors) => `没有年度数列的行业：${sectors}。`,
    year: {
      chosen: (year, day) => `所选年份：${year}年。地图集显示${day}的状况。`,
      none: (day) => `地图集显示数据日期（${day}）的状况。`,
      back: (day) => `回到数据日期（${day}）`,
    },
    totals: {
      heading: '历年总量',
      operating: '筛选结果中，每年12月31日处于运营状态的部分。',
      statuses: (statuses) => `筛选结果中，每年12月31日处于所选状态（${statuses}）的部分。`,
      method:
        '根据标有日期的区段和机组计算，其来源见各项目面板。长度：干线和支线。能力：电站或工厂为各机组之和，线路取最大的区段。每种计量单位单独成图；以吨计的再按货种分别成图，彼此从不相加。',
      empty: '按当前筛选，任何年份都没有可统计的内容。',
      past: '实际',
      planned: (day) => `计划（${day}之后）`,
      plannedMark: '计划',
      table: '变化年份数据表',
      change: '起始年份',
      caption: (quantity) => `历年总量：${quantity}`,
      summary: ({ label, now, last }) => `${label}。${now}。${last}。`,
    },
    trade: '中俄贸易',
    sources: '来源',
    comma: '、',
  },
} satisfies Record<Language, NumbersWords>;

import type { TableColumn, TableMode } from '../../domain/table-rows.ts';
import type { Language } from '../../domain/text.ts';

/** Words of the table; those of the vocabularies, units and filters come from the messages. */
export interface TableWords {
  readonly title: string;
  /** The day whose statuses the table shows. */
  readonly day: (date: string) => string;
  readonly close: string;
  readonly keys: string;
  readonly modes: string;
  readonly mode: Readonly<Record<TableMode, string>>;
  readonly inView: string;
  readonly inViewMissing: string;
  /** `narrowed`: what narrows the rows, already in words. */
  readonly count: (shown: string, total: string, narrowed: readonly string[]) => string;
  readonly filtersOn: string;
  readonly onlyInView: string;
  readonly column: Readonly<Record<TableColumn, string>>;
  readonly planned: (date: string) => string;
  readonly measured: string;
  readonly partlyMeasured: string;
  readonly from: (best: string, worst: string) => string;
  readonly missing: string;
  readonly passingOnly: string;
  readonly emptyView: string;
  readonly showAll: string;
  readonly emptyDay: (date: string) => string;
  readonly year: (year: string) => string;
}

const narrowedBy = (words: readonly string[], comma: string): string => words.map((word) => comma + word).join('');

export const tableWords = {
  en: {
    title: 'Table',
    day: (date) => `Status on ${date}`,
    close: 'Close the table',
    keys: 'Arrow keys move between cells. Enter selects a row, or sorts by a column.',
    modes: 'Rows',
    mode: { projects: 'Projects', parts: 'Parts' },
    inView: 'Only what is in view',
    inViewMissing: 'No map is shown, so there is no view to go by.',
    count: (shown, total, narrowed) => `${shown} of ${total} rows${narrowedBy(narrowed, ', ')}`,
    filtersOn: 'filters on',
    onlyInView: 'only in view',
    column: {
      name: 'Name',
      project: 'Project',
      sector: 'Sector',
      kind: 'Kind',
      status: 'Status',
      since: 'Since',
      length: 'Length, km',
      capacity: 'Capacity, unit',
      countries: 'Countries',
      accuracy: 'Accuracy',
    },
    planned: (date) => `announced for ${date}`,
    measured: 'measured',
    partlyMeasured: 'partly measured',
    from: (best, worst) => `${best} to ${worst.toLowerCase()}`,
    missing: 'not recorded',
    passingOnly: 'Lengths and capacities add up the parts that pass the filters.',
    emptyView: 'Nothing of what passes the filters lies in the view of the map.',
    showAll: 'Show the rows outside the view too',
    emptyDay: (date) => `Nothing that the filters let through existed on ${date}.`,
    year: (year) => `year ${year}`,
  },
  ru: {
    title: 'Таблица',
    day: (date) => `Состояние на ${date}\u00a0г.`,
    close: 'Закрыть таблицу',
    keys: 'Стрелки переводят между ячейками. Enter выбирает строку или сортирует по столбцу.',
    modes: 'Строки',
    mode: { projects: 'Проекты', parts: 'Части' },
    inView: 'Только видимое на карте',
    inViewMissing: 'Карты нет, поэтому отбирать по её границам нечего.',
    count: (shown, total, narrowed) => `Строк: ${shown} из ${total}${narrowedBy(narrowed, ', ')}`,
    filtersOn: 'фильтры включены',
    onlyInView: 'только видимое на карте',
    column: {
      name: 'Название',
      project: 'Проект',
      sector: 'Отрасль',
      kind: 'Вид объекта',
      status: 'Состояние',
      since: 'С какого времени',
      length: 'Длина, км',
      capacity: 'Мощность, единица',
      countries: 'Страны',
      accuracy: 'Точность',
    },
    planned: (date) => `намечено на ${date}\u00a0г.`,
    measured: 'измерено',
    partlyMeasured: 'частично измерено',
    from: (best, worst) => `${best} – ${worst.toLowerCase()}`,
    missing: 'нет данных',
    passingOnly: 'Длины и мощности — сумма по частям, прошедшим фильтры.',
    emptyView: 'Из того, что прошло фильтры, на видимой части карты ничего нет.',
    showAll: 'Показать строки и за пределами карты',
    emptyDay: (date) => `Из того, что пропускают фильтры, на ${date}\u00a0г. ещё ничего не было.`,
    year: (year) => `${year}\u00a0год`,
  },
  zh: {
    title: '表格',
    day: (date) => `状态截至${date}`,
    close: '关闭表格',
    keys: '方向键在单元格间移动，回车键选中一行或按该列排序。',
    modes: '行',
    mode: { projects: '项目', parts: '组成部分' },
    inView: '仅地图可见范围',
    inViewMissing: '当前没有地图，无法按可见范围筛选。',
    count: (shown, total, narrowed) => `共 ${total} 行，显示 ${shown} 行${narrowedBy(narrowed, '，')}`,
    filtersOn: '已启用筛选',
    onlyInView: '仅地图可见范围',
    column: {
      name: '名称',
      project: '项目',
      sector: '领域',
      kind: '类型',
      status: '状态',
      since: '起始时间',
      length: '长度（公里）',
      capacity: '能力（含单位）',
      countries: '国家',
      accuracy: '精度',
    },
    planned: (date) => `计划于${date}`,
    measured: '量测',
    partlyMeasured: '部分量测',
    from: (best, worst) => `${best}至${worst}`,
    missing: '无记录',
    passingOnly: '长度与能力为通过筛选的组成部分之和。',
    emptyView: '地图可见范围内没有符合筛选条件的内容。',
    showAll: '同时显示范围以外的行',
    emptyDay: (date) => `${date}时，筛选所含内容尚不存在。`,
    year: (year) => `${year}年`,
  },
} satisfies Record<Language, TableWords>;

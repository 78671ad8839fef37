import type { Language } from '../../domain/text.ts';

/** What a file of geodata/ is. */
export const fileKinds = [
  'dataset',
  'project',
  'features',
  'claims',
  'tour',
  'trade',
  'organisations',
  'sources',
  'towns',
  'base',
  'notice',
  'readme',
  'other',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** The static page of downloads; it is built with the site and has no script. */
interface DataPageWords {
  readonly heading: string;
  readonly intro: string;
  /** What to do with mixed licences. */
  readonly terms: string;
  readonly atlas: string;
  readonly api: {
    readonly heading: string;
    readonly intro: string;
    readonly index: string;
    readonly projects: string;
    readonly project: string;
    readonly features: string;
    readonly claims: string;
    readonly series: string;
    readonly sources: string;
  };
  readonly files: string;
  readonly holds: string;
  readonly schema: string;
  readonly schemaNote: string;
  readonly size: string;
  readonly kilobytes: string;
  readonly none: string;
  readonly kinds: Readonly<Record<FileKind, string>>;
}

export const dataPageWords = {
  en: {
    heading: 'Data',
    intro:
      'Everything that the atlas shows, as files: kept by hand, each fact with its sources. Take them, use them, and name whom the licence asks you to name.',
    terms:
      'Each file has the licence and the credit of its row. Files of positions carry both inside; in the file of all features each feature names its own. Lines from OpenStreetMap are ODbL 1.0: what is derived from them is shared alike.',
    atlas: 'To the atlas',
    api: {
      heading: 'For programs',
      intro:
        'The same as JSON at addresses that stay, readable from any site. Each answer carries the version of the data, its day and its licences. What is there now keeps its form within v1; fields may be added.',
      index: 'version, day and addresses',
      projects: 'all projects in short',
      project: 'one project with its facts, features and sources, by its id',
      features: 'all sections, sites, units and areas with their positions',
      claims: 'what was said in June 2018, and what came of it',
      series: 'all yearly series',
      sources: 'all sources',
    },
    files: 'Files',
    holds: 'What it holds',
    schema: 'Schema',
    schemaNote:
      'The schemas (JSON Schema 2020-12) are made from the parsers of the atlas. Rules between fields, for instance that a value without a source says so, are held by its tests.',
    size: 'Size',
    kilobytes: 'kB',
    none: 'none',
    kinds: {
      dataset: 'Version, changelog, titles of the files',
      project: 'Project: names, facts, milestones, series',
      features: 'Positions',
      claims: 'What was said in June 2018, and the outcome',
      tour: 'Tour to present',
      trade: 'Trade of the two countries by year',
      organisations: 'Companies, agencies and funds',
      sources: 'Sources that facts name',
      towns: 'Towns: names in three languages, positions',
      base: 'For the base map: names, waters, borders',
      notice: 'Licence text that goes along',
      readme: 'What each file and field means, and where it came from',
      other: 'Other data',
    },
  },
  ru: {
    heading: 'Данные',
    intro:
      'Всё, что показывает атлас, в файлах: они ведутся вручную, у каждого факта указаны источники. Берите, используйте и указывайте тех, кого требует указать лицензия.',
    terms:
      'Лицензия и авторство указаны в строке файла. В файлах с координатами они записаны и внутри; в общем файле объектов у каждого объекта своя лицензия. Линии из OpenStreetMap распространяются по ODbL 1.0: производные данные – на тех же условиях.',
    atlas: 'К атласу',
    api: {
      heading: 'Для программ',
      intro:
        'То же в формате JSON по постоянным адресам, доступно с любого сайта. Каждый ответ содержит версию данных, их дату и лицензии. Нынешние поля в пределах v1 сохраняются; новые могут добавляться.',
      index: 'версия, дата и адреса',
      projects: 'все проекты вкратце',
      project: 'один проект с фактами, объектами и источниками, по его id',
      features: 'все участки, объекты, блоки и акватории с координатами',
      claims: 'что было сказано в июне 2018 года и что из этого вышло',
      series: 'все годовые ряды',
      sources: 'все источники',
    },
    files: 'Файлы',
    holds: 'Содержание',
    schema: 'Схема',
    schemaNote:
      'Схемы (JSON Schema 2020-12) получены из парсеров атласа. Правила между полями – например, что значение без источника так и помечено, – проверяют его тесты.',
    size: 'Размер',
    kilobytes: 'кБ',
    none: 'нет',
    kinds: {
      dataset: 'Версия, журнал изменений, названия файлов',
      project: 'Проект: названия, факты, вехи, ряды',
      features: 'Координаты',
      claims: 'Что было сказано в июне 2018 года и чем кончилось',
      tour: 'Тур для показа',
      trade: 'Торговля двух стран по годам',
      organisations: 'Компании, ведомства и фонды',
      sources: 'Источники, на которые ссылаются факты',
      towns: 'Города: названия на трёх языках, координаты',
      base: 'Для базовой карты: названия, воды, границы',
      notice: 'Текст лицензии, который прилагается',
      readme: 'Что значит каждый файл и поле и откуда они взяты',
      other: 'Другие данные',
    },
  },
  zh: {
    heading: '数据',
    intro: '本地图集所显示的全部内容均可下载：数据由人工维护，每条事实都注明来源。欢迎取用，并请按许可要求署名。',
    terms:
      '许可和署名见各文件所在行。含坐标的文件内部也写明两者；在全部要素的文件中，每个要素各自注明许可。来自OpenStreetMap的线路采用ODbL 1.0：衍生数据须以相同方式共享。',
    atlas: '前往地图集',
    api: {
      heading: '供程序使用',
      intro:
        '同样的内容以JSON格式提供，地址固定，任何网站均可读取。每个文件都含有数据版本、日期和许可。v1之内现有字段保持不变，可能增加新字段。',
      index: '版本、日期和各地址',
      projects: '全部项目概要',
      project: '单个项目及其事实、要素和来源（按id）',
      features: '全部区段、地点、机组和水域及其坐标',
      claims: '2018年6月的表态及其结果',
      series: '全部年度数列',
      sources: '全部来源',
    },
    files: '文件',
    holds: '内容',
    schema: '模式',
    schemaNote:
      '模式文件（JSON Schema 2020-12）由本地图集的解析器生成。字段之间的规则（例如无来源的数值须注明）由测试保证。',
    size: '大小',
    kilobytes: 'kB',
    none: '无',
    kinds: {
      dataset: '版本、更新记录、文件标题',
      project: '项目：名称、事实、大事、数列',
      features: '坐标',
      claims: '2018年6月的表态及其结果',
      tour: '可放映的导览',
      trade: '两国历年贸易',
      organisations: '公司、机构和基金',
      sources: '事实所引用的来源',
      towns: '城镇：三种语言的名称和坐标',
      base: '底图所用：名称、水域、边界',
      notice: '随附的许可文本',
      readme: '各文件和字段的含义及出处',
      other: '其他数据',
    },
  },
} satisfies Record<Language, DataPageWords>;

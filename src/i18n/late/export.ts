import type { CitationStyle } from '../../domain/citation-styles.ts';
import type { Language } from '../../domain/text.ts';
import type { PluralForms } from '../plural-forms.ts';

/** What a download or picture was not made for. */
export type ExportFault = 'too-large' | 'not-drawn' | 'refused';

/** The words of "Take it away". */
export interface ExportWords {
  readonly title: string;
  /** What the atlas is called in a citation; capitals as in a sentence, then as Chicago writes English titles. */
  readonly subtitle: string;
  readonly subtitleInCapitals: string;
  readonly contents: {
    /** The sentence that says what something contains. */
    readonly line: (part: {
      projects: string;
      features: string;
      filters: string;
      day: string;
      version: string;
    }) => string;
    readonly projects: (shown: string, of: string) => string;
    /** After "of" (where there is one): `4 of 14 projects`. */
    readonly ofProjects: PluralForms;
    readonly features: PluralForms;
    readonly filters: (filters: string) => string;
    readonly noFilters: string;
    /** One filter: a facet and its values, or a text. */
    readonly facet: (facet: string, values: string) => string;
    readonly none: string;
    readonly text: (text: string) => string;
    readonly listSeparator: string;
  };
  readonly empty: string;
  readonly data: {
    readonly heading: string;
    readonly intro: string;
    readonly csv: { readonly button: string; readonly meaning: string };
    readonly geojson: { readonly button: string; readonly meaning: string };
    readonly licences: string;
    readonly licencesOf: string;
  };
  readonly picture: {
    readonly heading: string;
    readonly meaning: string;
    readonly selected: (name: string) => string;
    readonly svg: { readonly button: string; readonly meaning: string };
    readonly png: { readonly button: string; readonly meaning: string };
    readonly size: string;
    readonly pixels: (width: string, height: string) => string;
    readonly scale: string;
    readonly drawn: (link: string, date: string) => string;
    readonly credits: (credits: string) => string;
    readonly borders: string;
    readonly coarse: string;
    readonly noMap: string;
  };
  readonly print: { readonly heading: string; readonly meaning: string; readonly button: string };
  readonly citation: {
    readonly heading: string;
    readonly subject: string;
    readonly atlas: string;
    readonly selection: (name: string) => string;
    readonly view: string;
    readonly style: string;
    readonly styles: Readonly<Record<CitationStyle, string>>;
    readonly text: string;
    readonly copy: string;
    readonly download: (extension: string) => string;
    readonly italics: string;
  };
  readonly working: string;
  readonly done: (file: string) => string;
  readonly failed: (what: string) => string;
  readonly faults: Readonly<Record<ExportFault, string>>;
}

const en: ExportWords = {
  title: 'Take it away',
  subtitle: 'an atlas of Russia–China infrastructure',
  subtitleInCapitals: 'An Atlas of Russia–China Infrastructure',
  contents: {
    line: ({ projects, features, filters, day, version }) =>
      `${projects} (${features}), ${filters}; as of ${day}, data ${version}`,
    projects: (shown, of) => `${shown} of ${of}`,
    ofProjects: { one: '# project', other: '# projects' },
    features: { one: '# feature', other: '# features' },
    filters: (filters) => `filters on: ${filters}`,
    noFilters: 'no filters',
    facet: (facet, values) => `${facet}: ${values}`,
    none: 'none',
    text: (text) => `text “${text}”`,
    listSeparator: ', ',
  },
  empty: 'Nothing passes the filters, so there is nothing to take away. Undo a filter first.',
  data: {
    heading: 'Data',
    intro: 'Everything that passes the filters, with its sources:',
    csv: {
      button: 'Table (CSV)',
      meaning:
        'One row a section, unit or site: names, status on the day, lengths, capacity, accuracy, licence, sources. For spreadsheets and scripts.',
    },
    geojson: {
      button: 'Map data (GeoJSON)',
      meaning:
        'The same with its geometry (lines within about 30 m of the source, WGS84), for QGIS and other mapping programs. Units stand at the point of their plant.',
    },
    licences:
      'Licences differ from feature to feature. Each row names its own and whom to credit; the map file sums them up. Credit them when you publish.',
    licencesOf: 'Texts of the licences',
  },
  picture: {
    heading: 'Picture',
    meaning:
      'The map as it is framed now, with title, filters, day, legend, scale and credits. Drawn flat and from the general base map; when zoomed in far, from the detailed one.',
    selected: (name) => `${name} is selected, so the rest is faded.`,
    svg: { button: 'Vector picture (SVG)', meaning: 'Sharp at any size, can be edited in drawing programs.' },
    png: { button: 'Picture (PNG)', meaning: 'For slides and web pages.' },
    size: 'Size of the PNG',
    pixels: (width, height) => `about ${width} × ${height} pixels`,
    scale: 'At the centre',
    drawn: (link, date) => `Drawn ${date} from ${link}`,
    credits: (credits) => `Data: ${credits}`,
    borders: 'Boundaries de facto as in Natural Earth; no position on any claim to territory is implied.',
    coarse: 'Course known only roughly',
    noMap: 'The map has not told what it shows, so the picture is framed around everything that passes the filters.',
  },
  print: {
    heading: 'Print',
    meaning: 'The browser’s own print dialog, which can also save a PDF.',
    button: 'Print…',
  },
  citation: {
    heading: 'Citation',
    subject: 'What to cite',
    atlas: 'The atlas',
    selection: (name) => `Selected: ${name}`,
    view: 'This view of the atlas',
    style: 'Style',
    styles: {
      apa: 'APA, 7th edition',
      'chicago-note': 'Chicago, 17th edition: note',
      'chicago-bibliography': 'Chicago, 17th edition: bibliography',
      gost: 'GOST R 7.0.5-2008',
      gbt: 'GB/T 7714-2015',
      bibtex: 'BibTeX',
      ris: 'RIS',
    },
    text: 'Citation',
    copy: 'Copy',
    download: (extension) => `Download .${extension}`,
    italics: 'Copying leaves italics out.',
  },
  working: 'Being made…',
  done: (file) => `Saved as ${file}`,
  failed: (what) => `${what} could not be made.`,
  faults: {
    'too-large': 'This browser cannot make a picture of that size. Choose a smaller one, or take the vector picture.',
    'not-drawn': 'The browser could not draw the picture. The vector picture may still work.',
    refused: 'Something unexpected went wrong. Try again; if it stays, reload the page.',
  },
};

const ru: ExportWords = {
  title: 'Взять с собой',
  subtitle: 'атлас инфраструктуры России и Китая',
  subtitleInCapitals: 'атлас инфраструктуры России и Китая',
  contents: {
    line: ({ projects, features, filters, day, version }) =>
      `${projects} (${features}), ${filters}; на ${day}\u00a0г., данные ${version}`,
    projects: (shown, of) => `${shown} из ${of}`,
    ofProjects: { one: '# проекта', few: '# проектов', many: '# проектов', other: '# проекта' },
    features: { one: '# объект', few: '# объекта', many: '# объектов', other: '# объекта' },
    filters: (filters) => `включены фильтры: ${filters}`,
    noFilters: 'без фильтров',
    facet: (facet, values) => `${facet}: ${values}`,
    none: 'ничего',
    text: (text) => `текст «${text}»`,
    listSeparator: ', ',
  },
  empty: 'Под фильтры ничего не подходит, поэтому выгружать нечего. Сначала снимите один из фильтров.',
  data: {
    heading: 'Данные',
    intro: 'Всё, что подходит под фильтры, с источниками:',
    csv: {
      button: 'Таблица (CSV)',
      meaning:
        'Строка на каждый участок, блок или объект: названия, состояние на дату, длина, мощность, точность, лицензия, источники. Для электронных таблиц и программ.',
    },
    geojson: {
      button: 'Геоданные (GeoJSON)',
      meaning:
        'То же с геометрией (отклонение линий от исходных – около 30 м, WGS84) для QGIS и других ГИС. Энергоблоки стоят в точке своей станции.',
    },
    licences:
      'Лицензии у объектов разные. В каждой строке указаны лицензия и правообладатели; в файле геоданных есть их сводка. При публикации укажите их.',
    licencesOf: 'Тексты лицензий',
  },
  picture: {
    heading: 'Изображение',
    meaning:
      'Карта в её нынешних границах, с заголовком, фильтрами, датой, условными знаками, масштабом и указанием авторства. Без наклона, по обзорной основе, а при сильном приближении – по подробной.',
    selected: (name) => `Выбрано: ${name}; остальное приглушено.`,
    svg: {
      button: 'Векторное изображение (SVG)',
      meaning: 'Чёткое в любом размере, открывается в графических редакторах.',
    },
    png: { button: 'Изображение (PNG)', meaning: 'Для презентаций и веб-страниц.' },
    size: 'Размер PNG',
    pixels: (width, height) => `около ${width} × ${height} пикселей`,
    scale: 'В центре',
    drawn: (link, date) => `Построено ${date}\u00a0г. по ${link}`,
    credits: (credits) => `Данные: ${credits}`,
    borders: 'Границы де-факто по Natural Earth; это не означает позиции в территориальных спорах.',
    coarse: 'Трасса известна лишь приблизительно',
    noMap: 'Карта не сообщила, что на ней видно, поэтому изображение охватывает всё, что подходит под фильтры.',
  },
  print: {
    heading: 'Печать',
    meaning: 'Откроется диалог печати браузера; в нём можно сохранить и PDF.',
    button: 'Печать…',
  },
  citation: {
    heading: 'Библиографическая ссылка',
    subject: 'На что ссылаться',
    atlas: 'Атлас',
    selection: (name) => `Выбрано: ${name}`,
    view: 'Атлас в этом виде',
    style: 'Стиль',
    styles: {
      apa: 'APA, 7-е издание',
      'chicago-note': 'Чикагский стиль, 17-е издание: сноска',
      'chicago-bibliography': 'Чикагский стиль, 17-е издание: список литературы',
      gost: 'ГОСТ Р 7.0.5–2008',
      gbt: 'GB/T 7714-2015',
      bibtex: 'BibTeX',
      ris: 'RIS',
    },
    text: 'Ссылка',
    copy: 'Копировать',
    download: (extension) => `Скачать .${extension}`,
    italics: 'При копировании курсив не сохраняется.',
  },
  working: 'Готовится…',
  done: (file) => `Сохранено: ${file}`,
  failed: (what) => `Не получилось: ${what}.`,
  faults: {
    'too-large':
      'Этот браузер не может создать изображение такого размера. Выберите меньший размер или векторное изображение.',
    'not-drawn': 'Браузер не смог нарисовать изображение. Попробуйте векторное.',
    refused: 'Произошла непредвиденная ошибка. Попробуйте ещё раз; если не поможет, обновите страницу.',
  },
};

const zh: ExportWords = {
  title: '导出与引用',
  subtitle: '中俄基础设施地图集',
  subtitleInCapitals: '中俄基础设施地图集',
  contents: {
    line: ({ projects, features, filters, day, version }) =>
      `${projects}（${features}），${filters}；截至${day}，数据版本 ${version}`,
    projects: (shown, of) => `${of}中的 ${shown} 个`,
    ofProjects: { other: '# 个项目' },
    features: { other: '# 个要素' },
    filters: (filters) => `筛选条件：${filters}`,
    noFilters: '未启用筛选',
    facet: (facet, values) => `${facet}：${values}`,
    none: '未选',
    text: (text) => `文本“${text}”`,
    listSeparator: '、',
  },
  empty: '没有项目符合筛选条件，因此没有可导出的内容。请先撤销某个筛选条件。',
  data: {
    heading: '数据',
    intro: '符合筛选条件的全部内容及其来源：',
    csv: {
      button: '表格（CSV）',
      meaning: '每个区段、机组或地点一行：名称、当日状态、长度、能力、精度、许可、来源。供电子表格和程序使用。',
    },
    geojson: {
      button: '地理数据（GeoJSON）',
      meaning:
        '同样的内容附几何数据（线路与原始数据相差约 30 米以内，WGS84），供 QGIS 等地理信息软件使用。机组置于其所在电厂的点位。',
    },
    licences: '各要素的许可不同：每行均注明许可和署名，地理数据文件附有汇总。发布时请予署名。',
    licencesOf: '许可全文',
  },
  picture: {
    heading: '图片',
    meaning:
      '当前取景的地图，附标题、筛选条件、日期、图例、比例尺和署名。以平面方式绘制，底图为概略底图，放大较多时用详细底图。',
    selected: (name) => `已选中“${name}”，其余内容淡化显示。`,
    svg: { button: '矢量图（SVG）', meaning: '任意尺寸均清晰，可在绘图软件中编辑。' },
    png: { button: '图片（PNG）', meaning: '用于幻灯片和网页。' },
    size: 'PNG 尺寸',
    pixels: (width, height) => `约 ${width} × ${height} 像素`,
    scale: '中心处',
    drawn: (link, date) => `${date}绘制，来源：${link}`,
    credits: (credits) => `数据：${credits}`,
    borders: '边界按 Natural Earth 所示的实际控制情况绘制，不代表对任何领土主张的立场。',
    coarse: '走向仅大致可知',
    noMap: '地图未提供当前显示范围，因此图片以符合筛选条件的全部内容取景。',
  },
  print: { heading: '打印', meaning: '使用浏览器的打印对话框，也可保存为 PDF。', button: '打印…' },
  citation: {
    heading: '引用',
    subject: '引用对象',
    atlas: '本地图集',
    selection: (name) => `选中的内容：${name}`,
    view: '地图集的当前视图',
    style: '格式',
    styles: {
      apa: 'APA 第 7 版',
      'chicago-note': '芝加哥格式第 17 版：注释',
      'chicago-bibliography': '芝加哥格式第 17 版：参考文献',
      gost: 'ГОСТ Р 7.0.5-2008（俄罗斯）',
      gbt: 'GB/T 7714-2015',
      bibtex: 'BibTeX',
      ris: 'RIS',
    },
    text: '引文',
    copy: '复制',
    download: (extension) => `下载 .${extension}`,
    italics: '复制时不保留斜体。',
  },
  working: '正在生成…',
  done: (file) => `已保存为 ${file}`,
  failed: (what) => `未能生成：${what}。`,
  faults: {
    'too-large': '此浏览器无法生成这么大的图片。请选择较小的尺寸，或使用矢量图。',
    'not-drawn': '浏览器未能绘制图片，可改用矢量图。',
    refused: '出现意外错误。请重试；若仍无效，请重新加载页面。',
  },
};

export const exportWords = { en, ru, zh } satisfies Record<Language, ExportWords>;

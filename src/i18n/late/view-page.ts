import type { Language } from '../../domain/text.ts';
import type { Sector } from '../../domain/vocabulary.ts';

/** The static page, card and picture of a view. They are built with the site and have no script. */
export interface ViewPageWords {
  /** Sectors as a sentence names them. */
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly alt: {
    /** `{projects}`, `{sectors}` */
    readonly opening: string;
    /** `{name}`, `{places}`, `{day}`, `{state}` */
    readonly project: string;
  };
  /** `{date}` */
  readonly day: string;
  /** What stands for the state of a project before it existed. */
  readonly notYet: string;
  readonly shows: {
    readonly heading: string;
    readonly projection: string;
    /** `{south}`, `{north}`, `{west}`, `{east}` */
    readonly extent: string;
    readonly latitude: { readonly north: string; readonly south: string };
    readonly longitude: { readonly east: string; readonly west: string };
    /** `{sectors}`, `{statuses}` */
    readonly signs: string;
    /** A name and its state: `{name}`, `{state}`. */
    readonly part: string;
    /** A project and where it is: `{name}`, `{places}`. */
    readonly place: string;
    /** Between the states. */
    readonly separator: string;
    /** `{count}` */
    readonly more: string;
  };
  readonly openMap: string;
  readonly mapAlone: string;
  readonly claimInAtlas: string;
  readonly embedding: string;
  readonly otherViews: string;
  readonly openingView: string;
  readonly perProject: string;
  readonly picture: string;
  readonly listSeparator: string;
}

export const viewPageWords = {
  en: {
    sectors: {
      gas: 'gas pipelines',
      oil: 'oil pipelines',
      lng: 'LNG plants',
      nuclear: 'nuclear power plants',
      sea: 'the Northern Sea Route',
      rail: 'railways',
    },
    alt: {
      opening: 'Map of Russia and China, seen over the Arctic, with {projects}: {sectors}.',
      project: 'Map of {name} ({places}). {day}: {state}. The other projects are faded.',
    },
    day: 'As of {date}',
    notYet: 'not begun',
    shows: {
      heading: 'What the picture shows',
      projection: 'Polar stereographic projection; the meridian of 105° E runs straight down.',
      extent: 'Extent: {south} to {north}, {west} to {east}.',
      latitude: { north: '{degrees}° N', south: '{degrees}° S' },
      longitude: { east: '{degrees}° E', west: '{degrees}° W' },
      signs: 'Colour tells the sector ({sectors}), the form of a line its status: {statuses}.',
      part: '{name}: {state}',
      place: '{name} ({places})',
      separator: '; ',
      more: 'and {count} more',
    },
    openMap: 'Open the live map',
    mapAlone: 'The map alone, as others embed it',
    claimInAtlas: 'This claim in the atlas',
    embedding: 'To embed this map, paste the address of this page into an editor that knows oEmbed, such as WordPress.',
    otherViews: 'Other pages',
    openingView: 'All projects',
    perProject: 'A leading figure of each project',
    picture: 'Picture',
    listSeparator: ', ',
  },
  ru: {
    sectors: {
      gas: 'газопроводы',
      oil: 'нефтепроводы',
      lng: 'заводы СПГ',
      nuclear: 'атомные электростанции',
      sea: 'Северный морской путь',
      rail: 'железные дороги',
    },
    alt: {
      opening: 'Карта России и Китая, вид со стороны Арктики. На ней {projects}: {sectors}.',
      project: 'Карта: {name} ({places}). {day}: {state}. Остальные проекты приглушены.',
    },
    day: 'На {date}\u00a0г.',
    notYet: 'ещё не начат',
    shows: {
      heading: 'Что на изображении',
      projection: 'Полярная стереографическая проекция; меридиан 105° в. д. идёт отвесно вниз.',
      extent: 'Охват: {south} – {north}, {west} – {east}.',
      latitude: { north: '{degrees}° с. ш.', south: '{degrees}° ю. ш.' },
      longitude: { east: '{degrees}° в. д.', west: '{degrees}° з. д.' },
      signs: 'Цвет обозначает отрасль ({sectors}), вид линии – состояние: {statuses}.',
      part: '{name}: {state}',
      place: '{name} ({places})',
      separator: '; ',
      more: 'и ещё {count}',
    },
    openMap: 'Открыть интерактивную карту',
    mapAlone: 'Только карта, как её встраивают',
    claimInAtlas: 'Это заявление в атласе',
    embedding:
      'Чтобы встроить карту, вставьте адрес этой страницы в редактор, который понимает oEmbed, например WordPress.',
    otherViews: 'Другие страницы',
    openingView: 'Все проекты',
    perProject: 'Главная цифра каждого проекта',
    picture: 'Изображение',
    listSeparator: ', ',
  },
  zh: {
    sectors: {
      gas: '天然气管道',
      oil: '石油管道',
      lng: '液化天然气项目',
      nuclear: '核电站',
      sea: '北方海航道',
      rail: '铁路',
    },
    alt: {
      opening: '从北极上空俯视的中俄地图，包括 {projects}：{sectors}。',
      project: '{name}地图（{places}）。{day}：{state}。其他项目淡化显示。',
    },
    day: '截至{date}',
    notYet: '尚未开始',
    shows: {
      heading: '图片内容',
      projection: '极方位立体投影，东经105°经线垂直向下。',
      extent: '范围：{south}至{north}，{west}至{east}。',
      latitude: { north: '北纬{degrees}°', south: '南纬{degrees}°' },
      longitude: { east: '东经{degrees}°', west: '西经{degrees}°' },
      signs: '颜色表示领域（{sectors}），线型表示状态：{statuses}。',
      part: '{name}：{state}',
      place: '{name}（{places}）',
      separator: '；',
      more: '另有 {count} 项',
    },
    openMap: '打开交互地图',
    mapAlone: '仅地图（供嵌入）',
    claimInAtlas: '在地图集中查看此项表述',
    embedding: '如需嵌入此地图，请把本页地址粘贴到支持 oEmbed 的编辑器（如 WordPress）中。',
    otherViews: '其他页面',
    openingView: '全部项目',
    perProject: '各项目的一项关键数字',
    picture: '图片',
    listSeparator: '、',
  },
} satisfies Record<Language, ViewPageWords>;

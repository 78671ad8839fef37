import type { Outcome } from '../../domain/claim.ts';
import type { Language } from '../../domain/text.ts';

/** The words of the page "Then and now" and of the claims in a project's panel. `{…}` are filled in. */
export interface ClaimsWords {
  readonly title: string;
  readonly intro: readonly string[];
  readonly loading: string;
  readonly failed: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly outcomeMeaning: Readonly<Record<Outcome, string>>;
  readonly meanings: string;
  readonly filters: string;
  readonly byOutcome: string;
  readonly bySector: string;
  readonly all: string;
  readonly noSector: string;
  /** How many of how many are shown: `{shown}`, `{total}`. */
  readonly shown: string;
  readonly none: string;
  readonly showAll: string;
  /** A link named a claim that there is not: `{id}`. */
  readonly unknown: string;
  readonly list: string;
  readonly said: string;
  readonly becameOf: string;
  readonly details: string;
  readonly evidence: string;
  readonly noEvidence: string;
  /** `{year}` */
  readonly showOnMap: string;
  /** `{year}`, `{project}` */
  readonly showOnMapOf: string;
  readonly copyLink: string;
  readonly sources: string;
  readonly panelHeading: string;
  /** `{claim}` */
  readonly openClaim: string;
  readonly open: string;
}

export const claimsWords = {
  en: {
    title: 'Then and now',
    intro: [
      'On 8 June 2018 the leaders of Russia and China met in Beijing. This is what press reports say was said of trade, energy and transport, and what can be seen of it since.',
      'Each outcome is judged from the facts shown with it, as of the day of the data, and says nothing of intentions. Paraphrases and judgements are this atlas’s own.',
    ],
    loading: 'Loading the claims…',
    failed: 'The claims of June 2018 could not be loaded.',
    outcome: {
      kept: 'Kept',
      late: 'Kept late',
      partly: 'Partly',
      missed: 'Missed',
      open: 'Open',
      context: 'Context',
    },
    outcomeMeaning: {
      kept: 'the facts show what was said',
      late: 'the facts show it, after the date that was named',
      partly: 'the facts show a part of it, or that it is under way',
      missed: 'the facts show that it did not come about',
      open: 'the facts at hand do not tell',
      context: 'nothing was said that could be kept or missed',
    },
    meanings: 'What the outcomes mean',
    filters: 'Narrow the list',
    byOutcome: 'Outcome',
    bySector: 'Sector',
    all: 'All',
    noSector: 'No sector of the map',
    shown: 'Shown: {shown} of {total}',
    none: 'No claim has this outcome in this sector.',
    showAll: 'Show all claims',
    unknown: 'There is no claim “{id}”; the whole list is shown.',
    list: 'Claims',
    said: 'Said',
    becameOf: 'What came of it',
    details: 'Facts and links',
    evidence: 'The facts behind it',
    noEvidence: 'No fact is at hand.',
    showOnMap: 'Show on the map in {year}',
    showOnMapOf: 'Show on the map in {year}: {project}',
    copyLink: 'Copy link',
    sources: 'Sources',
    panelHeading: 'Said in June 2018',
    openClaim: 'Facts and sources: {claim}',
    open: 'Facts and sources',
  },
  ru: {
    title: 'Тогда и теперь',
    intro: [
      '8 июня 2018 года лидеры России и Китая встретились в Пекине. Здесь собрано, что, по сообщениям прессы, говорилось о торговле, энергетике и транспорте и что из этого видно с тех пор.',
      'Каждый итог выведен из приведённых рядом фактов на день данных и ничего не говорит о намерениях. Пересказ и оценки принадлежат этому атласу.',
    ],
    loading: 'Загружаются заявления…',
    failed: 'Не удалось загрузить заявления июня 2018 года.',
    outcome: {
      kept: 'Выполнено',
      late: 'Выполнено с опозданием',
      partly: 'Частично',
      missed: 'Не выполнено',
      open: 'Открыто',
      context: 'Контекст',
    },
    outcomeMeaning: {
      kept: 'факты подтверждают сказанное',
      late: 'факты подтверждают сказанное, но после названного срока',
      partly: 'факты подтверждают часть сказанного или показывают, что работа идёт',
      missed: 'факты показывают, что этого не произошло',
      open: 'имеющихся фактов недостаточно',
      context: 'не было сказано ничего, что можно выполнить или не выполнить',
    },
    meanings: 'Что означают итоги',
    filters: 'Отбор',
    byOutcome: 'Итог',
    bySector: 'Отрасль',
    all: 'Все',
    noSector: 'Вне отраслей карты',
    shown: 'Показано: {shown} из {total}',
    none: 'Заявлений с таким итогом в этой отрасли нет.',
    showAll: 'Показать все заявления',
    unknown: 'Заявления «{id}» нет; показан весь список.',
    list: 'Заявления',
    said: 'Сказано',
    becameOf: 'Что из этого вышло',
    details: 'Факты и ссылки',
    evidence: 'На каких фактах это основано',
    noEvidence: 'Фактов нет.',
    showOnMap: 'Показать на карте за {year} год',
    showOnMapOf: 'Показать на карте за {year} год: {project}',
    copyLink: 'Копировать ссылку',
    sources: 'Источники',
    panelHeading: 'Сказано в июне 2018 года',
    openClaim: 'Факты и источники: {claim}',
    open: 'Факты и источники',
  },
  zh: {
    title: '当时与现在',
    intro: [
      '2018年6月8日，中俄两国元首在北京会晤。本页列出媒体报道的有关贸易、能源和交通的表述，以及此后可见的结果。',
      '各项结果均依据所列事实、以数据日期为准作出判断，不涉及意图。转述和判断由本图集负责。',
    ],
    loading: '正在加载各项表述…',
    failed: '无法加载2018年6月的各项表述。',
    outcome: {
      kept: '已实现',
      late: '延后实现',
      partly: '部分实现',
      missed: '未实现',
      open: '待定',
      context: '背景',
    },
    outcomeMeaning: {
      kept: '事实与所说相符',
      late: '事实与所说相符，但晚于所说日期',
      partly: '事实与所说部分相符，或正在进行',
      missed: '事实表明没有实现',
      open: '现有事实不足以判断',
      context: '所说内容无所谓实现与否',
    },
    meanings: '各类结果的含义',
    filters: '筛选',
    byOutcome: '结果',
    bySector: '领域',
    all: '全部',
    noSector: '不属于地图领域',
    shown: '显示 {shown} / {total}',
    none: '该领域没有这种结果的表述。',
    showAll: '显示全部表述',
    unknown: '没有“{id}”这项表述，现显示全部。',
    list: '各项表述',
    said: '当时说',
    becameOf: '结果如何',
    details: '事实与链接',
    evidence: '所依据的事实',
    noEvidence: '尚无事实。',
    showOnMap: '在地图上显示{year}年',
    showOnMapOf: '在地图上显示{year}年：{project}',
    copyLink: '复制链接',
    sources: '来源',
    panelHeading: '2018年6月的表述',
    openClaim: '事实与来源：{claim}',
    open: '事实与来源',
  },
} satisfies Record<Language, ClaimsWords>;

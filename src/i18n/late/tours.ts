import type { Language } from '../../domain/text.ts';
import type { PluralForms } from '../plural-forms.ts';

interface ToursWords {
  title: string;
  intro: string;
  present: string;
  minutes: string;
  scenes: PluralForms;
  loading: string;
  failed: string;
  own: string;
  ownIntro: string;
  edit: string;
  readings: Readonly<Record<'article' | 'handout' | 'kit', string>>;
}

/** The page that lists the tours. */
export const toursWords = {
  en: {
    title: 'Tours',
    intro: 'Talks made of maps, for a class and a projector: with notes, sources and questions.',
    present: 'Present: {title}',
    minutes: '{count} min',
    scenes: { one: '# scene', other: '# scenes' },
    loading: 'Loading the tours…',
    failed: 'The list of tours could not be loaded.',
    own: 'Make your own tour',
    ownIntro: 'Of views of the map, words and questions, or from a copy of a tour; kept in this browser.',
    edit: 'Open the editor',
    readings: { article: 'Read as an article', handout: 'Handout', kit: 'Teacher’s kit' },
  },
  ru: {
    title: 'Туры',
    intro: 'Рассказы на картах для урока и проектора: с заметками, источниками и вопросами.',
    present: 'Показать: {title}',
    minutes: '{count} мин',
    scenes: { one: '# сцена', few: '# сцены', many: '# сцен', other: '# сцены' },
    loading: 'Туры загружаются…',
    failed: 'Не удалось загрузить список туров.',
    own: 'Свой тур',
    ownIntro: 'Из видов карты, слов и вопросов или на основе готового тура; хранится в этом браузере.',
    edit: 'Открыть редактор',
    readings: { article: 'Читать статьёй', handout: 'Раздаточный лист', kit: 'Материалы для учителя' },
  },
  zh: {
    title: '导览',
    intro: '用地图讲述的课堂演示，适合投影，配有讲稿、来源和问题。',
    present: '放映：{title}',
    minutes: '{count} 分钟',
    scenes: { other: '# 个场景' },
    loading: '正在加载导览……',
    failed: '无法加载导览列表。',
    own: '制作自己的导览',
    ownIntro: '由地图画面、文字和问题组成，也可从已有导览的副本开始；保存在此浏览器中。',
    edit: '打开编辑器',
    readings: { article: '阅读文章', handout: '讲义', kit: '教师资料' },
  },
} satisfies Record<Language, ToursWords>;

import type { Language } from '../../domain/text.ts';

interface EmbedTourWords {
  /** The buttons that go through the tour, together: `{tour}`. */
  scenes: string;
  previous: string;
  next: string;
  /** `{number}`, `{total}` */
  counter: string;
  /** Where a question has its answer next. */
  showAnswer: string;
  answer: string;
  /** The two years of a comparison. */
  years: string;
  /** `{tour}`, `{scene}`: as they stand in the link. */
  unknownTour: string;
  unknownScene: string;
  failed: string;
  retry: string;
}

/** A tour in a frame: what is said beside the words of its scenes. */
export const embedTourWords = {
  en: {
    scenes: 'Scenes of “{tour}”',
    previous: 'Previous scene',
    next: 'Next scene',
    counter: '{number} of {total}',
    showAnswer: 'Show the answer',
    answer: 'Answer',
    years: 'Year on the map',
    unknownTour: 'There is no tour “{tour}” here. The map shows all projects.',
    unknownScene: 'This tour has no scene “{scene}”. It begins with the first one.',
    failed: 'The tour could not be loaded. The map shows all projects.',
    retry: 'Try again',
  },
  ru: {
    scenes: 'Сцены тура «{tour}»',
    previous: 'Предыдущая сцена',
    next: 'Следующая сцена',
    counter: '{number} из {total}',
    showAnswer: 'Показать ответ',
    answer: 'Ответ',
    years: 'Год на карте',
    unknownTour: 'Тура «{tour}» здесь нет. На карте показаны все проекты.',
    unknownScene: 'В этом туре нет сцены «{scene}». Показана первая.',
    failed: 'Тур не удалось загрузить. На карте показаны все проекты.',
    retry: 'Повторить',
  },
  zh: {
    scenes: '导览“{tour}”的各幕',
    previous: '上一幕',
    next: '下一幕',
    counter: '{number} / {total}',
    showAnswer: '查看答案',
    answer: '答案',
    years: '地图所示年份',
    unknownTour: '这里没有名为“{tour}”的导览。地图显示全部项目。',
    unknownScene: '本导览没有名为“{scene}”的一幕，现从第一幕开始。',
    failed: '导览未能加载。地图显示全部项目。',
    retry: '重试',
  },
} satisfies Record<Language, EmbedTourWords>;

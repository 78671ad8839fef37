import type { Language } from '../../domain/text.ts';

/** The page of one scene of a tour. It is built with the site and has no script. `{…}` are filled in. */
export interface ScenePageWords {
  /** `{tour}` */
  readonly ofTour: string;
  readonly previous: string;
  readonly next: string;
  readonly whole: string;
  readonly alone: string;
  readonly embedding: string;
  readonly all: string;
  /** What the picture of a scene without a map is: `{title}`. */
  readonly card: string;
  /** The picture of two years: `{alt}`, `{earlier}`, `{later}`. */
  readonly years: string;
}

export const scenePageWords = {
  en: {
    ofTour: 'Tour “{tour}”',
    previous: 'Previous scene',
    next: 'Next scene',
    whole: 'The whole tour as an article',
    alone: 'The scene alone, as others embed it',
    embedding:
      'To embed this scene, paste the address of this page into an editor that knows oEmbed, such as WordPress.',
    all: 'All scenes of this tour',
    card: 'A card with the words of the scene “{title}”.',
    years: '{alt} Left: {earlier}, right: {later}.',
  },
  ru: {
    ofTour: 'Тур «{tour}»',
    previous: 'Предыдущая сцена',
    next: 'Следующая сцена',
    whole: 'Весь тур в виде статьи',
    alone: 'Только сцена, как её встраивают',
    embedding:
      'Чтобы встроить сцену, вставьте адрес этой страницы в редактор, который понимает oEmbed, например WordPress.',
    all: 'Все сцены тура',
    card: 'Карточка с текстом сцены «{title}».',
    years: '{alt} Слева {earlier}\u00a0год, справа {later}\u00a0год.',
  },
  zh: {
    ofTour: '导览“{tour}”',
    previous: '上一幕',
    next: '下一幕',
    whole: '以文章形式阅读整个导览',
    alone: '仅此一幕（供嵌入）',
    embedding: '如需嵌入这一幕，请把本页地址粘贴到支持 oEmbed 的编辑器（如 WordPress）中。',
    all: '本导览的各幕',
    card: '“{title}”一幕的文字卡片。',
    years: '{alt}左图为{earlier}年，右图为{later}年。',
  },
} satisfies Record<Language, ScenePageWords>;

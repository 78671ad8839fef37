import type { Language } from '../../domain/text.ts';

interface DeckLayerWords {
  keys: Readonly<Record<string, string>>;
  scenes: string;
  number: string;
  go: string;
  keysTitle: string;
  letters: string;
  language: string;
  alsoAs: string;
  readings: Readonly<Record<'article' | 'handout' | 'script' | 'kit', string>>;
  close: string;
  credits: string;
}

/** What the deck opens over its stage: the list of scenes, the help. */
export const deckLayerWords = {
  en: {
    keys: { ' ': 'Space', 'Shift+ ': 'Shift + Space', digits: 'digits, Enter' },
    scenes: 'All scenes',
    number: 'Number of the scene',
    go: 'Go',
    keysTitle: 'Keys',
    letters: 'Keys of a single character (letters, digits, . and ?) are on',
    language: 'Language',
    alsoAs: 'The same tour as',
    readings: {
      article: 'Article to read',
      handout: 'Handout to print',
      script: 'Speaker’s script',
      kit: 'Teacher’s kit',
    },
    close: 'Close',
    credits: 'Map data: {credits}',
  },
  ru: {
    keys: { ' ': 'Пробел', 'Shift+ ': 'Shift + пробел', digits: 'цифры, Enter' },
    scenes: 'Все сцены',
    number: 'Номер сцены',
    go: 'Перейти',
    keysTitle: 'Клавиши',
    letters: 'Клавиши из одного знака (буквы, цифры, . и ?) включены',
    language: 'Язык',
    alsoAs: 'Тот же тур в другом виде',
    readings: {
      article: 'Статья для чтения',
      handout: 'Раздаточный лист для печати',
      script: 'Текст докладчика',
      kit: 'Материалы для учителя',
    },
    close: 'Закрыть',
    credits: 'Данные карты: {credits}',
  },
  zh: {
    keys: { ' ': '空格', 'Shift+ ': 'Shift + 空格', digits: '数字，回车' },
    scenes: '全部场景',
    number: '场景编号',
    go: '前往',
    keysTitle: '按键',
    letters: '启用单字符按键（字母、数字、. 和 ?）',
    language: '语言',
    alsoAs: '本导览的其他形式',
    readings: { article: '阅读文章', handout: '可打印讲义', script: '讲稿', kit: '教师资料' },
    close: '关闭',
    credits: '地图数据：{credits}',
  },
} satisfies Record<Language, DeckLayerWords>;

import type { Language } from '../../domain/text.ts';

interface ClassFileWords {
  /** What links to it say: name and size. */
  download: string;
  /** Inside the file. */
  print: string;
  back: string;
  title: string;
  noScript: string;
  online: string;
  about: string;
}

/** The one file that is downloaded for a class. */
export const classFileWords = {
  en: {
    download: 'Download for class (one file, {size} MB)',
    print: 'Print',
    back: 'Back to the presentation',
    title: '{title} – {site}, data {version}',
    noScript: 'The presentation needs JavaScript, which is switched off here. This is the tour to read.',
    online: 'This tour on the web',
    about: 'This file works without a network. Data {version} of {date}.',
  },
  ru: {
    download: 'Скачать для урока (один файл, {size} МБ)',
    print: 'Напечатать',
    back: 'Вернуться к показу',
    title: '{title} – {site}, данные {version}',
    noScript: 'Для показа нужен JavaScript, а он здесь отключён. Ниже тур для чтения.',
    online: 'Этот тур в интернете',
    about: 'Этому файлу не нужна сеть. Данные {version} от {date}.',
  },
  zh: {
    download: '下载课堂文件（单个文件，{size} MB）',
    print: '打印',
    back: '返回演示',
    title: '{title} – {site}，数据 {version}',
    noScript: '演示需要 JavaScript，而它在此处已被关闭。以下是可供阅读的导览。',
    online: '网上的本导览',
    about: '本文件无需联网即可使用。数据版本 {version}（{date}）。',
  },
} satisfies Record<Language, ClassFileWords>;

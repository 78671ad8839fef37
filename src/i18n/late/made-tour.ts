import type { Language } from '../../domain/text.ts';

interface MadeTourWords {
  toEditor: string;
  keep: string;
  notHere: string;
  brokenLink: string;
}

/** What the deck says of a tour that somebody made. */
export const madeTourWords = {
  en: {
    toEditor: 'Back to the editor',
    keep: 'Keep and edit a copy',
    notHere:
      'It was made in a browser and is kept there only. Whoever made it can share it as a link or as a file, to be imported in the editor.',
    brokenLink: 'The tour in this link cannot be read: the link may have been cut off or changed. Ask for it again.',
  },
  ru: {
    toEditor: 'Назад в редактор',
    keep: 'Сохранить копию и править',
    notHere:
      'Он составлен в браузере и хранится только там. Автор может поделиться им ссылкой или файлом, который загружается в редакторе.',
    brokenLink: 'Тур из этой ссылки не читается: возможно, ссылка обрезана или изменена. Попросите её ещё раз.',
  },
  zh: {
    toEditor: '返回编辑器',
    keep: '保存副本并编辑',
    notHere: '它制作于某个浏览器，也只保存在那里。作者可以用链接分享，或分享文件供您在编辑器中导入。',
    brokenLink: '无法读取此链接中的导览：链接可能不完整或被改动。请重新索取。',
  },
} satisfies Record<Language, MadeTourWords>;

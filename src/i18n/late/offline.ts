import type { Language } from '../../domain/text.ts';

interface OfflineWords {
  heading: string;
  /** What the copy is for. */
  intro: string;
  /** How the atlas becomes an app. */
  install: string;
  saving: string;
  available: string;
  /** The same with the size of the copy. */
  availableSize: string;
  off: string;
  unsupported: string;
  failed: Readonly<Record<'storage' | 'network', string>>;
  /** In a word, beside the credits. */
  notKept: string;
  save: string;
  retry: string;
  forget: string;
  update: string;
  reload: string;
  megabytes: string;
}

/** The copy of the atlas in the browser, and what is new in it. */
export const offlineWords = {
  en: {
    heading: 'Without a network',
    intro:
      'After the first visit this browser keeps a copy of the atlas, its tours and their pages, so that all of it opens without a network, in a classroom or on a train. Nothing is sent anywhere.',
    install: 'From the menu of many browsers the atlas can also be installed as an app.',
    saving: 'Saving for use without a network…',
    available: 'Available offline',
    availableSize: 'Available offline: {size} in this browser.',
    off: 'No copy is kept in this browser.',
    unsupported: 'Not available offline: this browser or window does not keep copies.',
    failed: {
      storage:
        'Not available offline: the browser has no room for a copy, or does not allow it. With a network everything works.',
      network: 'The copy is not complete, because the connection failed. It goes on when the network returns.',
    },
    notKept: 'Not kept offline',
    save: 'Save for offline use',
    retry: 'Try again',
    forget: 'Remove the copy',
    update: 'A new version is ready.',
    reload: 'Reload',
    megabytes: '{count} MB',
  },
  ru: {
    heading: 'Без сети',
    intro:
      'После первого посещения браузер хранит копию атласа, туров и их страниц, и всё это открывается без сети: в классе или в поезде. Никуда ничего не отправляется.',
    install: 'Во многих браузерах атлас можно ещё и установить как приложение: через меню браузера.',
    saving: 'Сохраняется для работы без сети…',
    available: 'Доступно без сети',
    availableSize: 'Доступно без сети: {size} в этом браузере.',
    off: 'Копии в этом браузере нет.',
    unsupported: 'Без сети недоступно: этот браузер или это окно не хранит копий.',
    failed: {
      storage:
        'Без сети недоступно: в браузере нет места для копии, или он её не разрешает. При наличии сети всё работает.',
      network: 'Копия неполная: связь прервалась. Сохранение продолжится, когда сеть вернётся.',
    },
    notKept: 'Без сети не сохранено',
    save: 'Сохранить для работы без сети',
    retry: 'Попробовать ещё раз',
    forget: 'Удалить копию',
    update: 'Готова новая версия.',
    reload: 'Обновить страницу',
    megabytes: '{count} МБ',
  },
  zh: {
    heading: '离线使用',
    intro:
      '首次访问后，浏览器会保存地图集、导览及其页面的副本，无需网络即可全部打开，课堂上、火车上都能用。不会向任何地方发送数据。',
    install: '在许多浏览器中，还可以通过菜单将地图集安装为应用。',
    saving: '正在保存，以供离线使用……',
    available: '可离线使用',
    availableSize: '可离线使用：在此浏览器中占用 {size}。',
    off: '此浏览器中没有保存副本。',
    unsupported: '无法离线使用：此浏览器或窗口不保存副本。',
    failed: {
      storage: '无法离线使用：浏览器空间不足或不允许保存副本。联网时一切功能正常。',
      network: '连接中断，副本尚不完整。网络恢复后将继续保存。',
    },
    notKept: '未保存离线副本',
    save: '保存以供离线使用',
    retry: '重试',
    forget: '删除副本',
    update: '新版本已就绪。',
    reload: '重新加载',
    megabytes: '{count} MB',
  },
} satisfies Record<Language, OfflineWords>;

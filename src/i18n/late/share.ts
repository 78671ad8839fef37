import type { Difference } from '../../domain/share-choices.ts';
import type { Language } from '../../domain/text.ts';

export type ShareTab = 'link' | 'paste' | 'iframe' | 'element' | 'picture';

/** The words of "Share and embed". `{…}` are filled in. */
export interface ShareWords {
  readonly title: string;
  readonly intro: string;
  readonly listSeparator: string;
  readonly tabs: { readonly label: string } & Readonly<Record<ShareTab, string>>;
  /** A snippet's name and the button that copies it. */
  readonly link: { readonly label: string; readonly copy: string; readonly meaning: string; readonly native: string };
  readonly nativeFailed: string;
  readonly paste: {
    readonly label: string;
    readonly copy: string;
    readonly meaning: string;
    /** `{lost}` */
    readonly differs: string;
    readonly card: string;
  };
  readonly differences: Readonly<Record<Difference, string>>;
  readonly iframe: { readonly label: string; readonly copy: string; readonly meaning: string };
  readonly element: { readonly label: string; readonly copy: string; readonly meaning: string };
  readonly compared: string;
  /** `{lost}` */
  readonly still: string;
  /** `{lost}` */
  readonly posterFirst: string;
  readonly quiet: string;
  readonly picture: {
    readonly meaning: string;
    readonly copy: string;
    readonly save: string;
    readonly working: string;
    readonly copied: string;
    /** `{file}` */
    readonly savedInstead: string;
    readonly saved: string;
    readonly failed: string;
    readonly alt: { readonly label: string; readonly copy: string };
    readonly text: { readonly label: string; readonly copy: string };
    readonly html: { readonly label: string; readonly copy: string };
    /** The HTML names the picture of the page's view. */
    readonly posterDiffers: string;
  };
  readonly schools: {
    readonly heading: string;
    readonly moodle: string;
    readonly canvas: string;
    readonly google: string;
    readonly toFrame: string;
    readonly toLink: string;
    readonly toPicture: string;
  };
  readonly refused: string;
  /** What leaves the atlas: `{title}`, `{version}`, `{date}`, `{credits}`. */
  readonly credit: string;
  readonly open: string;
  /** What a picture shows: `{title}`, `{contents}`. */
  readonly alt: string;
}

const en: ShareWords = {
  title: 'Share and embed',
  intro: 'What you see now is shared:',
  listSeparator: ', ',
  tabs: {
    label: 'Ways to share',
    link: 'Link',
    paste: 'WordPress, Ghost',
    iframe: 'iframe',
    element: 'Web component',
    picture: 'Picture and text',
  },
  link: {
    label: 'Link to this view',
    copy: 'Copy the link',
    meaning: 'Opens the atlas as it is here: selection, filters, year and place on the map.',
    native: 'Share…',
  },
  nativeFailed: 'The device did not take the link. Copy it instead.',
  paste: {
    label: 'Address to paste',
    copy: 'Copy the address',
    meaning:
      'Paste the address on a line of its own. WordPress shows the map; Ghost, chats and social networks show a card with title and picture.',
    differs:
      'A pasted address shows the page’s own view. This part of yours is not in it: {lost}. To keep it, take the iframe or the web component.',
    card: 'The card that Ghost, chats and social networks show',
  },
  differences: {
    part: 'selection',
    filters: 'filters',
    text: 'search text',
    year: 'year',
    place: 'place and zoom',
    projection: 'projection',
    theme: 'colours',
    version: 'frozen data',
  },
  iframe: {
    label: 'Code of the iframe',
    copy: 'Copy the code',
    meaning: 'For newsroom systems, learning platforms and plain HTML. None of our code runs in your page.',
  },
  element: {
    label: 'Code of the web component',
    copy: 'Copy the code',
    meaning:
      'With a small script of ours in your page: the map takes the height it needs, your page can steer it, and without the script the picture, caption and link stay readable, in feeds and in print too.',
  },
  compared:
    'An embedded map shows one year. The comparison of two years opens with its “Open full map” and with the link.',
  still: 'A still map is the picture of the page. This part of your view is not in it: {lost}.',
  posterFirst:
    'Before it is pressed, readers see the picture of the page. This part of your view is not in it: {lost}.',
  quiet:
    'Until a reader presses the map, only its picture and caption are loaded, and only from this site: no cookies, no tracking.',
  picture: {
    meaning: 'For Substack, Mailchimp, documents and slides: paste the picture, then the text below it.',
    copy: 'Copy the picture',
    save: 'Download the picture',
    working: 'The picture is being made…',
    copied: 'The picture is on the clipboard.',
    savedInstead: 'The browser did not let the picture be copied. It was saved as {file} instead.',
    saved: 'Saved as {file}',
    failed: 'The picture could not be made.',
    alt: { label: 'Alternative text of the picture', copy: 'Copy the alternative text' },
    text: { label: 'Text', copy: 'Copy the text' },
    html: { label: 'Picture and text as HTML', copy: 'Copy the HTML' },
    posterDiffers:
      'The picture in this HTML is that of the page and not quite your view: {lost}. For your own view, put the picture from above in its place.',
  },
  schools: {
    heading: 'Learning platforms',
    moodle: 'Moodle: in the text editor, Tools → Source code, and paste the code.',
    canvas: 'Canvas: in the rich content editor, the HTML view (</>), and paste the code.',
    google:
      'Google Classroom and Slides take no iframe. In Classroom, add the link; in Slides, paste the picture and give it the link.',
    toFrame: 'To the iframe',
    toLink: 'To the link',
    toPicture: 'To the picture',
  },
  refused:
    'The browser did not allow copying. The text is selected: copy it with Ctrl+C (⌘C), or hold it and choose Copy.',
  credit: 'Map: {title}, data {version} ({date}). {credits}.',
  open: 'Open the full map',
  alt: 'Map: {title}. {contents}.',
};

const ru: ShareWords = {
  title: 'Поделиться и встроить',
  intro: 'Передаётся то, что вы сейчас видите:',
  listSeparator: ', ',
  tabs: {
    label: 'Способы поделиться',
    link: 'Ссылка',
    paste: 'WordPress, Ghost',
    iframe: 'iframe',
    element: 'Веб-компонент',
    picture: 'Изображение и текст',
  },
  link: {
    label: 'Ссылка на этот вид',
    copy: 'Скопировать ссылку',
    meaning: 'Открывает атлас таким, как здесь: выбор, фильтры, год и место на карте.',
    native: 'Поделиться…',
  },
  nativeFailed: 'Устройство не приняло ссылку. Скопируйте её.',
  paste: {
    label: 'Адрес для вставки',
    copy: 'Скопировать адрес',
    meaning:
      'Вставьте адрес отдельной строкой. WordPress покажет карту; Ghost, мессенджеры и соцсети – карточку с заголовком и изображением.',
    differs:
      'По вставленному адресу показан собственный вид страницы. Из вашего вида в нём нет: {lost}. Чтобы это сохранить, возьмите iframe или веб-компонент.',
    card: 'Карточка, которую показывают Ghost, мессенджеры и соцсети',
  },
  differences: {
    part: 'выбранный объект',
    filters: 'фильтры',
    text: 'текст поиска',
    year: 'год',
    place: 'место и масштаб',
    projection: 'проекция',
    theme: 'оформление',
    version: 'закреплённые данные',
  },
  iframe: {
    label: 'Код iframe',
    copy: 'Скопировать код',
    meaning: 'Для редакционных систем, учебных платформ и обычного HTML. Наш код на вашей странице не выполняется.',
  },
  element: {
    label: 'Код веб-компонента',
    copy: 'Скопировать код',
    meaning:
      'С небольшим нашим скриптом на вашей странице: карта сама занимает нужную высоту, страница может ею управлять, а без скрипта остаются изображение, подпись и ссылка – и в лентах, и на бумаге.',
  },
  compared:
    'Встроенная карта показывает один год. Сравнение двух лет открывается из неё кнопкой «Открыть полную карту» и по ссылке.',
  still: 'Неподвижная карта – это изображение со страницы атласа. Из вашего вида в нём нет: {lost}.',
  posterFirst: 'До нажатия читатель видит изображение со страницы атласа. Из вашего вида в нём нет: {lost}.',
  quiet:
    'Пока читатель не нажмёт на карту, загружаются только её изображение и подпись, и только с этого сайта: без cookie и слежки.',
  picture: {
    meaning: 'Для Substack, рассылок, документов и слайдов: вставьте изображение, затем текст под ним.',
    copy: 'Скопировать изображение',
    save: 'Скачать изображение',
    working: 'Изображение готовится…',
    copied: 'Изображение в буфере обмена.',
    savedInstead: 'Браузер не разрешил скопировать изображение. Вместо этого оно сохранено: {file}.',
    saved: 'Сохранено: {file}',
    failed: 'Не удалось создать изображение.',
    alt: { label: 'Альтернативный текст изображения', copy: 'Скопировать альтернативный текст' },
    text: { label: 'Текст', copy: 'Скопировать текст' },
    html: { label: 'Изображение и текст в HTML', copy: 'Скопировать HTML' },
    posterDiffers:
      'В этом HTML – изображение со страницы атласа, не вполне ваш вид. В нём не учтены: {lost}. Чтобы показать свой вид, замените его изображением, которое копируется выше.',
  },
  schools: {
    heading: 'Учебные платформы',
    moodle: 'Moodle: в текстовом редакторе «Инструменты» → «Исходный код», вставьте код.',
    canvas: 'Canvas: в редакторе переключитесь в режим HTML (</>) и вставьте код.',
    google:
      'Google Класс и Презентации не принимают iframe. В Класс добавьте ссылку, в презентацию вставьте изображение и привяжите к нему ссылку.',
    toFrame: 'К iframe',
    toLink: 'К ссылке',
    toPicture: 'К изображению',
  },
  refused: 'Браузер не разрешил копирование. Текст выделен: скопируйте его клавишами Ctrl+C (⌘C) или долгим нажатием.',
  credit: 'Карта: «{title}», данные {version} ({date}). {credits}.',
  open: 'Открыть полную карту',
  alt: 'Карта: {title}. {contents}.',
};

const zh: ShareWords = {
  title: '分享与嵌入',
  intro: '分享的是当前所见内容：',
  listSeparator: '、',
  tabs: {
    label: '分享方式',
    link: '链接',
    paste: 'WordPress、Ghost',
    iframe: 'iframe',
    element: 'Web 组件',
    picture: '图片与文字',
  },
  link: {
    label: '此视图的链接',
    copy: '复制链接',
    meaning: '打开后与此处一致：所选对象、筛选条件、年份和地图位置。',
    native: '分享…',
  },
  nativeFailed: '设备未能接收链接，请改为复制。',
  paste: {
    label: '供粘贴的网址',
    copy: '复制网址',
    meaning: '将网址单独粘贴为一行。WordPress 会显示地图；Ghost、聊天软件和社交网络会显示带标题和图片的卡片。',
    differs: '粘贴的网址显示该页面自己的视图，不包含您视图中的：{lost}。如需保留，请使用 iframe 或 Web 组件。',
    card: 'Ghost、聊天软件和社交网络显示的卡片',
  },
  differences: {
    part: '所选对象',
    filters: '筛选条件',
    text: '搜索文本',
    year: '年份',
    place: '位置与缩放',
    projection: '投影',
    theme: '外观',
    version: '固定的数据版本',
  },
  iframe: {
    label: 'iframe 代码',
    copy: '复制代码',
    meaning: '适用于新闻发布系统、学习平台和普通 HTML。我们的代码不会在您的页面中运行。',
  },
  element: {
    label: 'Web 组件代码',
    copy: '复制代码',
    meaning:
      '在您的页面中加入我们的一小段脚本：地图自动取得所需高度，页面可以控制地图；没有脚本时，图片、说明和链接仍可阅读，在订阅源和打印件中也是如此。',
  },
  compared: '嵌入的地图只显示一个年份。两个年份的比较可通过其中的“打开完整地图”或链接查看。',
  still: '静止地图即该页面的图片，不包含您视图中的：{lost}。',
  posterFirst: '点按之前，读者看到的是该页面的图片，不包含您视图中的：{lost}。',
  quiet: '读者点按地图之前，只从本站加载其图片和说明：没有 Cookie，没有跟踪。',
  picture: {
    meaning: '适用于 Substack、邮件通讯、文档和幻灯片：先粘贴图片，再在其下粘贴文字。',
    copy: '复制图片',
    save: '下载图片',
    working: '正在制作图片…',
    copied: '图片已复制到剪贴板。',
    savedInstead: '浏览器不允许复制图片，已改存为 {file}。',
    saved: '已保存为 {file}',
    failed: '无法制作图片。',
    alt: { label: '图片的替代文本', copy: '复制替代文本' },
    text: { label: '文字', copy: '复制文字' },
    html: { label: '图片与文字（HTML）', copy: '复制 HTML' },
    posterDiffers:
      '此 HTML 中的图片是页面的图片，与您的视图不完全相同，不包含：{lost}。如需您自己的视图，请换成上方的图片。',
  },
  schools: {
    heading: '学习平台',
    moodle: 'Moodle：在文本编辑器中选择“工具”→“源代码”，粘贴代码。',
    canvas: 'Canvas：在编辑器中切换到 HTML 视图（</>），粘贴代码。',
    google: 'Google 课堂和幻灯片不支持 iframe。在课堂中添加链接；在幻灯片中粘贴图片并为其添加链接。',
    toFrame: '查看 iframe',
    toLink: '查看链接',
    toPicture: '查看图片',
  },
  refused: '浏览器不允许复制。文字已选中：请按 Ctrl+C（⌘C）复制，或长按后选择“复制”。',
  credit: '地图：{title}，数据版本 {version}（{date}）。{credits}。',
  open: '打开完整地图',
  alt: '地图：{title}。{contents}。',
};

export const shareWords: Readonly<Record<Language, ShareWords>> = { en, ru, zh };

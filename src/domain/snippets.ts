/*
 * What is pasted into other people's pages. Every text and address is taken as hostile: it comes out as words, in
 * whatever page it is pasted into.
 */

/** `true`: an attribute without a value. */
type Attributes = Readonly<Record<string, string | number | true>>;

/** Absolute addresses of what a snippet leads to. */
export interface SharedAddresses {
  /** The view in the app. */
  readonly app: string;
  /** The page of the view that is nearest, with its card and oEmbed. */
  readonly page: string;
  /** What a frame shows. */
  readonly frame: string;
  /** The script of the web component, and the attributes that make it the same map. */
  readonly script: string;
  readonly attributes: Attributes;
  /** The picture of the page's view. */
  readonly poster: { readonly webp: string; readonly png: string; readonly width: number; readonly height: number };
}

/** The words that go with a map, in the language of the page it is pasted into. */
export interface Caption {
  readonly title: string;
  /** What the picture of the page's view shows. */
  readonly alt: string;
  /** What is shown, of which day and which data. */
  readonly contents: string;
  readonly credit: string;
  /** The words of the link to the app. */
  readonly open: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in one line, without what no page can hold: control characters and halves of characters. */
export const inOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();

/** A text as HTML: the same words between tags and in a quoted attribute. */
export const escaped = (text: string): string =>
  inOneLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);

const opened = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`))
    .join('')}>`;

const element = (name: string, attributes: Attributes, content: string): string =>
  `${opened(name, attributes)}${content}</${name}>`;

/** The frame alone. Its width is that of the column; `width:0;min-width:100%` keeps old Safari from growing it. */
export const iframeSnippet = (frame: string, title: string, height: number): string =>
  element(
    'iframe',
    {
      title,
      src: frame,
      width: '100%',
      height,
      style: 'border:0;width:0;min-width:100%',
      loading: 'lazy',
      allow: 'fullscreen; clipboard-write; web-share',
      allowfullscreen: true,
      referrerpolicy: 'strict-origin-when-cross-origin',
    },
    '',
  );

const picture = (source: string, { poster }: SharedAddresses, alt: string): string =>
  opened('img', {
    src: source,
    alt,
    width: poster.width,
    height: poster.height,
    loading: 'lazy',
    style: 'max-width:100%;height:auto',
  });

/** The web component around its fallback: without the script the picture, the caption and the link remain. */
export function elementSnippet(addresses: SharedAddresses, caption: Caption): string {
  const { app, script, attributes, poster } = addresses;
  const shown = element('a', { href: app }, picture(poster.webp, addresses, caption.alt));
  const words = `${escaped(caption.title)}. ${escaped(caption.credit)}`;
  const figure = [
    '  <figure style="margin:0">',
    `    ${shown}`,
    `    ${element('figcaption', {}, `${words} ${element('a', { href: app }, escaped(caption.open))}`)}`,
    '  </figure>',
  ];
  return [
    element('script', { src: script, async: true }, ''),
    element('corridors-map', attributes, `\n${figure.join('\n')}\n`),
  ].join('\n');
}

/** Picture and text for newsletters, where there is neither frame nor script. */
export function newsletterHtml(addresses: SharedAddresses, caption: Caption): string {
  const { app, poster } = addresses;
  const link = (content: string) => element('a', { href: app }, content);
  return [
    element('p', {}, link(picture(poster.png, addresses, caption.alt))),
    element('p', {}, `${element('strong', {}, escaped(caption.title))}<br>${escaped(caption.contents)}`),
    element('p', {}, `${escaped(caption.credit)} ${link(escaped(caption.open))}`),
  ].join('\n');
}

/** The same words where nothing can be marked up. */
export const newsletterText = ({ app }: SharedAddresses, caption: Caption): string =>
  [caption.title, caption.contents, caption.credit].map(inOneLine).concat(app).join('\n');

/*
 * HTML of imported chapters as plain text. No element survives; whoever shows the text makes text nodes of it. One pass
 * from left to right, so that hostile input (a million "<") costs no more than its length.
 */

/** Elements whose content is no text for readers. */
const silent = /^(?:script|style|template|svg|noscript|iframe|video|audio|object)$/;
/** Elements that end a line. */
const breaking =
  /^(?:p|div|h[1-6]|ul|ol|li|br|hr|section|article|blockquote|figure|figcaption|table|tr|header|footer)$/;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  deg: '°',
  times: '×',
  copy: '©',
};

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}

const decoded = (text: string): string =>
  text.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]{2,8});/g, (whole, name: string) => entity(name) ?? whole);

/** Where an element's silent content ends: behind its end tag, or at the end of the text. */
function behind(lower: string, name: string, from: number): number {
  const end = lower.indexOf(`</${name}`, from);
  const close = end < 0 ? -1 : lower.indexOf('>', end);
  return close < 0 ? lower.length : close + 1;
}

/**
 * The text of HTML, paragraphs with an empty line between, items with "- ". A new line means nothing where tags make
 * the lines; without such tags the lines are the author's.
 */
export function textOfHtml(source: string): string {
  const html = /<(?:p|br|div|li|h[1-6])\b/i.test(source) ? source.replaceAll('\n', ' ') : source;
  // Only ASCII: the place of a sign must be the same in both.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) break;
    // A sign, not a tag: "a < b".
    const name = /^<[/!?]?([a-z][a-z\d]*|--)?/i.exec(html.slice(open, open + 24))?.[1]?.toLowerCase();
    if (name === undefined && !/[/!?]/.test(html[open + 1] ?? '')) {
      text += decoded(html.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    text += decoded(html.slice(at, open));
    const isEnd = html[open + 1] === '/';
    if (name === '--') {
      const end = html.indexOf('-->', open);
      at = end < 0 ? html.length : end + 3;
    } else if (name && !isEnd && silent.test(name)) at = behind(lower, name, close + 1);
    else {
      if (name && breaking.test(name)) text += name === 'li' ? (isEnd ? '' : '\n- ') : name === 'br' ? '\n' : '\n\n';
      at = close + 1;
    }
  }
  return tidied(text + decoded(html.slice(at)));
}

/** One space between words, one empty line between paragraphs, none at the ends. */
const tidied = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim())
    .map((line) => (line === '-' ? '' : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Asterisks of a text mean nothing: escaped for the markdown of tours. */
export const asMarkdown = (text: string): string => text.replaceAll('*', '\\*');

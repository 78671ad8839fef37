/*
 * The short markdown of tours: paragraphs, *emphasis*, **strong**, lists ("- " or "1. "), and a backslash before an
 * asterisk that is meant. There is no HTML and no link: what looks like them is text. Whoever shows the tree makes
 * text nodes of its texts.
 */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] };
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

const bullet = /^\s*(?:[-*•]|(\d{1,3})[.)])\s+(?=\S)/;
/** Emphasis in strong in emphasis is enough; deeper marks stay as they are. */
const deepest = 3;

/** Parses the words of a body or of notes. Never throws: a mark without its partner is text. */
export function parseMarkdown(source: string): readonly Block[] {
  return source
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .flatMap((part) => blocksOf(part.split('\n').filter((line) => line.trim() !== '')));
}

/** Consecutive lines: a list may follow its sentence without an empty line between. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: { ordered: boolean | null; texts: string[] }[] = [];
  for (const line of lines) {
    const mark = bullet.exec(line);
    const last = blocks.at(-1);
    if (mark) {
      const ordered = mark[1] !== undefined;
      const text = line.slice(mark[0].length).trim();
      if (last && last.ordered === ordered) last.texts.push(text);
      else blocks.push({ ordered, texts: [text] });
    } else if (last) last.texts.push(joinedLines(last.texts.pop() ?? '', line.trim()));
    else blocks.push({ ordered: null, texts: [line.trim()] });
  }
  return blocks.map(({ ordered, texts }) =>
    ordered === null
      ? { type: 'paragraph', children: texts.flatMap((text) => inlines(text, 0)) }
      : { type: 'list', ordered, items: texts.map((text) => inlines(text, 0)) },
  );
}

/** Chinese is broken into lines without a space. */
const joinedLines = (before: string, after: string): string =>
  /[\u3000-\u9fff\uff00-\uffef]$/u.test(before) || /^[\u3000-\u9fff\uff00-\uffef]/u.test(after)
    ? before + after
    : `${before} ${after}`;

function inlines(source: string, depth: number): readonly Inline[] {
  const found: Inline[] = [];
  let text = '';
  const endText = () => {
    if (text !== '') found.push({ type: 'text', text });
    text = '';
  };
  for (let at = 0; at < source.length; ) {
    const rest = source[at] === '*' && depth < deepest ? marked(source, at) : null;
    if (rest) {
      endText();
      found.push({ type: rest.type, children: inlines(rest.inner, depth + 1) });
      at = rest.end;
    } else if (source[at] === '\\' && source[at + 1] === '*') {
      text += '*';
      at += 2;
    } else {
      // Two asterisks without a partner are text together: one of them must not open an emphasis.
      const length = source.startsWith('**', at) ? 2 : 1;
      text += source.slice(at, at + length);
      at += length;
    }
  }
  endText();
  return found;
}

/** What stands between the mark at `at` and its partner. A mark opens before a letter and closes after one. */
function marked(source: string, at: number): { type: 'emphasis' | 'strong'; inner: string; end: number } | null {
  const mark = source.startsWith('**', at) ? '**' : '*';
  const start = at + mark.length;
  if (/^(\s|$)/.test(source.slice(start, start + 1))) return null;
  for (let close = start; close < source.length; close += 1) {
    if (source[close] === '\\') close += 1;
    else if (source[close] === '*') {
      let run = 1;
      while (source[close + run] === '*') run += 1;
      const fits = mark === '**' ? run >= 2 : run !== 2;
      // Of three asterisks in a row the last two close what is strong, the first one what is emphasised.
      const place = mark === '**' ? close + run - 2 : close;
      if (fits && place > start && !/\s/.test(source[close - 1] ?? ' '))
        return {
          type: mark === '**' ? 'strong' : 'emphasis',
          inner: source.slice(start, place),
          end: place + mark.length,
        };
      close += run - 1;
    }
  }
  return null;
}

const textOf = (children: readonly Inline[]): string =>
  children.map((child) => (child.type === 'text' ? child.text : textOf(child.children))).join('');

/** The words without their marks, a line a paragraph or item: for titles of pages, speech and plain text. */
export const plainWords = (source: string): string =>
  parseMarkdown(source)
    .flatMap((block) => (block.type === 'list' ? block.items.map(textOf) : [textOf(block.children)]))
    .join('\n');

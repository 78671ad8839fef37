/*
 * Reads the object that a configuration in JavaScript assigns (`var config = {…}`), without running any of it: strings,
 * numbers, lists and objects as they are written, comments, commas too many. A name that stands for something else is
 * `null`; whatever would have to be run (a function, a call, `${…}`) is a fault.
 */

export type ReadLiteral =
  | { readonly type: 'ready'; readonly data: unknown }
  /** The line, from 1, at which reading stopped. */
  | { readonly type: 'failed'; readonly line: number };

const deepest = 40;

/** Thrown and caught inside this file alone: the text cannot be read further. */
const unreadable = new Error('unreadable');

/** The object that is assigned to `config`, exported, or stands alone. Never throws. */
export function readLiteral(text: string): ReadLiteral {
  const reader: Reader = { text, at: startOf(text) };
  try {
    return { type: 'ready', data: value(reader, 0) };
  } catch (fault) {
    if (fault !== unreadable) throw fault;
    return { type: 'failed', line: text.slice(0, reader.at).split('\n').length };
  }
}

interface Reader {
  readonly text: string;
  at: number;
}

/** Where the value begins: behind the first assignment to something with `config` in its name, or an export. */
function startOf(text: string): number {
  const assigned =
    /(?:\b\w{0,40}config\s{0,20}=|\bmodule\.exports\s{0,20}=|\bexport\s{1,20}default\b)\s{0,20}(?=\{)/i.exec(text);
  return assigned ? assigned.index + assigned[0].length : 0;
}

const fail = (): never => {
  throw unreadable;
};

/** Passes spaces and comments. */
function space(reader: Reader): void {
  const { text } = reader;
  for (;;) {
    while (reader.at < text.length && /[\s\ufeff]/.test(text[reader.at] ?? '')) reader.at += 1;
    if (text.startsWith('//', reader.at)) {
      const end = text.indexOf('\n', reader.at);
      reader.at = end < 0 ? text.length : end;
    } else if (text.startsWith('/*', reader.at)) {
      const end = text.indexOf('*/', reader.at);
      reader.at = end < 0 ? text.length : end + 2;
    } else return;
  }
}

/** Passes a sign if it is next. */
function passed(reader: Reader, sign: string): boolean {
  space(reader);
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

/** What a pattern matches here (it is sticky), or `null`. */
function taken(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? null;
  if (found !== null) reader.at += found.length;
  return found;
}

const number = /[+-]?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
const name = /[\p{L}_$][\p{L}\d_$]*(?:\.[\p{L}_$][\p{L}\d_$]*)*/uy;
const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
]);

function value(reader: Reader, depth: number): unknown {
  if (depth > deepest) return fail();
  space(reader);
  const sign = reader.text[reader.at] ?? '';
  if (sign === '{') return object(reader, depth);
  if (sign === '[') return list(reader, depth);
  if (/['"`]/.test(sign)) return joined(reader);
  const digits = taken(reader, number);
  if (digits !== null) return Number(digits);
  const word = taken(reader, name);
  if (word === null || /^(?:function|async|new|class|await)$/.test(word)) return fail();
  space(reader);
  // A call or an arrow function would have to be run.
  return /^(?:\(|=>|`|\[)/.test(reader.text.slice(reader.at, reader.at + 2)) ? fail() : (words.get(word) ?? null);
}

function list(reader: Reader, depth: number): unknown[] {
  const items: unknown[] = [];
  reader.at += 1;
  while (!passed(reader, ']')) {
    items.push(value(reader, depth + 1));
    if (!passed(reader, ',') && reader.text[reader.at] !== ']') return fail();
  }
  return items;
}

function object(reader: Reader, depth: number): unknown {
  const entries: [string, unknown][] = [];
  reader.at += 1;
  while (!passed(reader, '}')) {
    const quoted = /['"]/.test(reader.text[reader.at] ?? '');
    const key = quoted ? string(reader) : (taken(reader, name) ?? taken(reader, number) ?? fail());
    if (!passed(reader, ':')) return fail();
    entries.push([key, value(reader, depth + 1)]);
    if (!passed(reader, ',') && reader.text[reader.at] !== '}') return fail();
  }
  // Defines every key as the object's own: "__proto__" is a key as any other.
  return Object.fromEntries(entries);
}

/** A string, or several with "+" between them. */
function joined(reader: Reader): string {
  let text = string(reader);
  while (passed(reader, '+')) {
    space(reader);
    text += /['"`]/.test(reader.text[reader.at] ?? '') ? string(reader) : fail();
  }
  return text;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', b: '', f: '', v: '', '0': '' };

function string(reader: Reader): string {
  const quote = reader.text[reader.at] ?? '';
  const parts: string[] = [];
  reader.at += 1;
  for (;;) {
    const sign = reader.text[reader.at];
    if (sign === undefined || (sign === '\n' && quote !== '`')) return fail();
    if (quote === '`' && reader.text.startsWith('${', reader.at)) return fail();
    reader.at += 1;
    if (sign === quote) return parts.join('');
    parts.push(sign === '\\' ? escaped(reader) : sign);
  }
}

const code = /u\{[\da-f]{1,6}\}|u[\da-f]{4}|x[\da-f]{2}/iy;

/** What stands behind a backslash; a line that goes on stands for nothing. */
function escaped(reader: Reader): string {
  const point = taken(reader, code);
  if (point !== null) {
    const number = Number.parseInt(point.replace(/[ux{}]/gi, ''), 16);
    return number <= 0x10ffff ? String.fromCodePoint(number) : '';
  }
  const sign = reader.text[reader.at] ?? fail();
  reader.at += 1;
  if (sign === '\r' && reader.text[reader.at] === '\n') reader.at += 1;
  return sign === '\n' || sign === '\r' ? '' : (escapes[sign] ?? sign);
}

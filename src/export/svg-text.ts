/** Characters that XML 1.0 has no place for, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Words as XML text or attribute. */
export const escaped = (words: string): string =>
  words
    .replace(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Two decimals at most; a number that is none would spoil the picture, so it stops it. */
function written(name: string, value: string | number): string {
  if (typeof value === 'string') return escaped(value);
  if (!Number.isFinite(value)) throw new Error(`${name} is no number`);
  return String(Math.round(value * 100) / 100);
}

/** An element with what is in it, which is XML already. Attributes that are `null` or missing are left out. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const all = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null || value === undefined ? [] : ` ${key}="${written(key, value)}"`))
    .join('');
  return inside === '' ? `<${name}${all}/>` : `<${name}${all}>${inside}</${name}>`;
}

export const sans = 'Inter, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Segoe UI", Arial, sans-serif';
export const serif = '"Source Serif 4", "Noto Serif SC", Georgia, "Times New Roman", serif';

/** About how wide words are, pixels: there is no font to ask. Chinese characters are square, capitals wider. */
export function widthOf(words: string, size: number): number {
  let ems = 0;
  for (const sign of words) {
    if (/[\u2e80-\u9fff\uff00-\uffef]/.test(sign)) ems += 1;
    else if (/[\p{Lu}mwмшщжюфы—]/u.test(sign)) ems += 0.7;
    else if (/[\s.,:;|!'ijltfr·]/.test(sign)) ems += 0.32;
    else ems += 0.56;
  }
  return ems * size;
}

/** What no line begins with in Chinese, and what none ends with. */
const closing = '，。、；：）》」！？”';
const opening = '（《「“';
/** What stays together: a word or a Chinese character, with the marks that belong to it. A no-break space breaks nothing. */
const unbroken = new RegExp(
  `[${opening}]*[\\u2e80-\\u9fff][${closing}]*|(?:[^\\s\\u2e80-\\u9fff${closing}]|\\u00a0)+[${closing}]*[^\\S\\u00a0]*|\\s+|.`,
  'gu',
);

/** Words in lines no wider than `width` pixels; Chinese breaks between characters, other words between spaces. */
export function wrapped(words: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of words.match(unbroken) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

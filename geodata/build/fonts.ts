import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** All that the app says, by script; other characters in a text are passed over. */
export interface FontText {
  readonly latin: string;
  readonly cyrillic: string;
  readonly chinese: string;
  /** What is said in bold Chinese (titles, names). Without it the browser thickens the regular cut. */
  readonly chineseStrong?: string;
}
export interface FontFile {
  readonly file: string;
  /** woff2 */
  readonly data: Buffer;
  /** Characters of the text that belong to this file's script and that the source font lacks. */
  readonly missing: string;
}

const require = createRequire(import.meta.url);

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at));
/** What typesetting may add to any text: quotes, dashes, thin spaces, signs. */
const typography = `${ascii}\u00a0§©«®°±²³·»¼½¾×÷éèêçäöüßåøñ–—‘’‚“”„•…′″€™−\u2009\u200a\u202f`;
const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№';
const chineseMarks = '、。《》「」【】〈〉！（），．／：；？～％·';

/** The scripts as Google cuts its fonts; what a cut lacks (arrows, ≈, ≤) is reported and falls to the system's font. */
const isLatin = /[\u0020-\u00ff\u0131\u0152\u0153\u02c6\u02dc\u2000-\u201f\u2021-\u206f€™\u2190-\u22ff]/u;
const isExtended = /[\u0100-\u0130\u0132-\u0151\u0154-\u02c5\u1e00-\u1eff†\u20a0-\u20ab\u20ad-\u20c0]/u;
const isCyrillic = /[\u0400-\u052f№]/u;
const isChinese = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/u;

const weights = { wght: { min: 400, max: 700 } };
/** Tabular figures for tables, capitals' punctuation; nothing that would change a letter unasked. */
const pageFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'case'];

interface Cut {
  readonly file: string;
  readonly source: string;
  readonly script: RegExp;
  readonly always: string;
  readonly texts: readonly (keyof FontText)[];
  /** A file that is only made when the text needs it. */
  readonly ifNeeded?: boolean;
  readonly axes?: Record<string, number | { min: number; max: number }>;
  readonly features: string[];
}
const variable = (family: string, cut: string) => `@fontsource-variable/${family}/files/${family}-${cut}.woff2`;
const notoSans = (weight: number) =>
  `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;

const latinScript = { script: isLatin, always: typography, texts: ['latin', 'cyrillic', 'chinese'] } as const;
const cyrillicScript = { script: isCyrillic, always: russian, texts: ['cyrillic', 'latin', 'chinese'] } as const;
const page = { axes: weights, features: pageFeatures };
/** Headings have one weight. */
const headings = { axes: { wght: 600 }, features: pageFeatures };
/** MapLibre sets one letter at a time, at weight 400 of whatever file it is given: no kerning, no weight axis. */
const onMap = (weight: number) => ({ axes: { wght: weight }, features: [] });

const cuts: readonly Cut[] = [
  { file: 'inter-latin', source: variable('inter', 'latin-wght-normal'), ...latinScript, ...page },
  { file: 'inter-cyrillic', source: variable('inter', 'cyrillic-wght-normal'), ...cyrillicScript, ...page },
  {
    file: 'inter-extended',
    source: variable('inter', 'latin-ext-wght-normal'),
    ...latinScript,
    ...page,
    script: isExtended,
    always: '',
    ifNeeded: true,
  },
  { file: 'source-serif-latin', source: variable('source-serif-4', 'latin-wght-normal'), ...latinScript, ...headings },
  {
    file: 'source-serif-cyrillic',
    source: variable('source-serif-4', 'cyrillic-wght-normal'),
    ...cyrillicScript,
    ...headings,
  },
  {
    file: 'noto-sans-sc',
    source: notoSans(400),
    script: isChinese,
    always: chineseMarks,
    texts: ['chinese', 'chineseStrong'],
    features: [],
  },
  {
    file: 'noto-semibold-sc',
    source: notoSans(600),
    script: isChinese,
    always: chineseMarks,
    texts: ['chineseStrong'],
    ifNeeded: true,
    features: [],
  },
  { file: 'map-italic-latin', source: variable('source-serif-4', 'latin-wght-italic'), ...latinScript, ...onMap(400) },
  {
    file: 'map-italic-cyrillic',
    source: variable('source-serif-4', 'cyrillic-wght-italic'),
    ...cyrillicScript,
    ...onMap(400),
  },
];

/** Code points that a font has glyphs for: its `cmap` table, formats 4 and 12 (OpenType specification 1.9, cmap). */
function charactersOf(sfnt: Buffer): Set<number> {
  const covered = new Set<number>();
  const cmap = tableAt(sfnt, 'cmap');
  for (let at = 0; at < sfnt.readUInt16BE(cmap + 2); at += 1) {
    const table = cmap + sfnt.readUInt32BE(cmap + 4 + 8 * at + 4);
    const format = sfnt.readUInt16BE(table);
    if (format === 4) addSegments(sfnt, table, covered);
    if (format === 12) addGroups(sfnt, table, covered);
  }
  return covered;
}

function tableAt(sfnt: Buffer, tag: string): number {
  for (let at = 0; at < sfnt.readUInt16BE(4); at += 1) {
    const record = 12 + 16 * at;
    if (sfnt.toString('latin1', record, record + 4) === tag) return sfnt.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

function addSegments(sfnt: Buffer, table: number, covered: Set<number>): void {
  const twice = sfnt.readUInt16BE(table + 6);
  for (let at = 0; at < twice; at += 2) {
    const end = sfnt.readUInt16BE(table + 14 + at);
    const start = sfnt.readUInt16BE(table + 16 + twice + at);
    for (let code = start; code <= end && code < 0xffff; code += 1) covered.add(code);
  }
}

function addGroups(sfnt: Buffer, table: number, covered: Set<number>): void {
  for (let at = 0; at < sfnt.readUInt32BE(table + 12); at += 1) {
    const group = table + 16 + 12 * at;
    for (let code = sfnt.readUInt32BE(group); code <= sfnt.readUInt32BE(group + 4); code += 1) covered.add(code);
  }
}

type Characters = Readonly<Record<keyof FontText, ReadonlySet<string>>>;

async function cutFont(cut: Cut, characters: Characters): Promise<FontFile | undefined> {
  const all = cut.texts.flatMap((key) => [...characters[key]]);
  const said = new Set(all.filter((character) => cut.script.test(character)));
  if (cut.ifNeeded && said.size === 0) return undefined;
  const source = readFileSync(require.resolve(cut.source));
  const wanted = [...new Set([...said, ...cut.always])].sort().join('');
  const options = { keepFeatures: cut.features, noHinting: true };
  const sfnt = await subsetFont(source, wanted, { ...options, variationAxes: cut.axes, targetFormat: 'sfnt' });
  const covered = charactersOf(sfnt);
  return {
    file: `${cut.file}.woff2`,
    data: await subsetFont(sfnt, wanted, { ...options, targetFormat: 'woff2' }),
    missing: [...said]
      .filter((character) => !covered.has(character.codePointAt(0) ?? 0))
      .sort()
      .join(''),
  };
}

/**
 * The fonts of the app with only the characters that it says (OFL 1.1: Inter, Source Serif 4, Noto Sans SC).
 * `inter-*` and `source-serif-*` are variable, weight 400 to 700; `map-*` are fixed cuts for map names.
 */
export async function buildFonts({ latin, cyrillic, chinese, chineseStrong }: FontText): Promise<FontFile[]> {
  const characters: Characters = {
    latin: new Set(latin),
    cyrillic: new Set(cyrillic),
    chinese: new Set(chinese),
    chineseStrong: new Set(chineseStrong),
  };
  const files: FontFile[] = [];
  // One at a time: harfbuzz holds a whole font in memory.
  for (const cut of cuts) {
    const file = await cutFont(cut, characters);
    if (file) files.push(file);
  }
  return files;
}

import type { Language } from './text.ts';

/** The styles in which the atlas tells how to cite it; the last two are files for reference managers. */
export const citationStyles = ['apa', 'chicago-note', 'chicago-bibliography', 'gost', 'gbt', 'bibtex', 'ris'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What is cited, in the reader's language. */
export interface Cited {
  readonly language: Language;
  /** Name of the atlas: `Corridors`. */
  readonly title: string;
  /** As in a sentence: `an atlas of …`; and in English with capitals, as Chicago writes titles. */
  readonly subtitle: string;
  readonly subtitleInCapitals: string;
  /** The project or feature that is cited, with its id; `null` for the atlas. */
  readonly part: { readonly id: string; readonly title: string } | null;
  /** Data version, and the day of the data and of the visit, ISO. */
  readonly version: string;
  readonly published: string;
  readonly accessed: string;
  readonly link: string;
}

/** A run of a citation: words, or words in italics. */
export type Run = string | { readonly italic: string };

/** The citation without its italics. */
export const plainText = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `November 23, 2026`: both American styles write dates in English, whatever the language of the work. */
function americanDate(iso: string): string {
  const [year = '', month = '1', day = '1'] = iso.split('-');
  return `${months[Number(month) - 1]} ${Number(day)}, ${year}`;
}

const yearOf = (iso: string): string => iso.slice(0, 4);
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A full stop, unless the words end in a mark of their own. */
const closed = (words: string): string => (/[.!?…。]["”’»]?$/.test(words) ? words : `${words}.`);

/**
 * APA 7, section 10.9 (data sets) and 9.12 (no author: the title moves to the front); the retrieval date stands as the
 * content is designed to change (9.16). Title and subtitle each begin with a capital in English (6.17).
 */
function apa({ title, subtitle, language, part, published, version, accessed, link }: Cited): Run[] {
  const whole = `${title}: ${language === 'en' ? capitalised(subtitle) : subtitle}`;
  const edition = `(Version ${version}) [Data set].`;
  const end = `Retrieved ${americanDate(accessed)}, from ${link}`;
  const year = `(${yearOf(published)}).`;
  return part
    ? [`${closed(part.title)} ${year} In `, { italic: whole }, ` ${edition} ${end}`]
    : [{ italic: whole }, ` ${edition} ${year} ${end}`];
}

/** Quotation marks inside quotation marks are single (Chicago 13.30). */
const quotedInside = (title: string): string =>
  title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’');

/** Chicago 17, 14.206–14.208: titles of sites in roman, of parts of them in quotation marks; the title stands for an author. */
const chicagoWhole = ({ title, subtitleInCapitals }: Cited): string => `${title}: ${subtitleInCapitals}`;

function chicagoNote(cited: Cited): Run[] {
  const { part, version, published, accessed, link } = cited;
  const head = part ? `“${quotedInside(part.title)},” ` : '';
  return [
    `${head}${chicagoWhole(cited)}, data version ${version}, last modified ${americanDate(published)}, accessed ${americanDate(accessed)}, ${link}.`,
  ];
}

function chicagoBibliography(cited: Cited): Run[] {
  const { part, version, published, accessed, link } = cited;
  const head = part ? `“${closed(quotedInside(part.title))}” ` : '';
  return [
    `${head}${chicagoWhole(cited)}. Data version ${version}. Last modified ${americanDate(published)}. Accessed ${americanDate(accessed)}. ${link}.`,
  ];
}

const dataVersion: Readonly<Record<Language, string>> = { en: 'Data version', ru: 'Версия данных', zh: '数据版本' };

/** Day, month, year with points. */
const pointedDate = (iso: string): string => iso.split('-').reverse().join('.');

/**
 * GOST R 7.0.5-2008, sections 7 and 10: reference beyond the text. The general material designation stands after the
 * title proper; a part and its resource are divided by two strokes; the service words are Russian.
 */
function gost({ title, subtitle, language, part, version, published, accessed, link }: Cited): Run[] {
  const material = ' [Электронный ресурс]';
  const head = part ? `${part.title}${material} // ${title} : ${subtitle}` : `${title}${material} : ${subtitle}`;
  const edition = `${dataVersion[language]} ${version}. ${yearOf(published)}.`;
  return [`${head}. ${edition} URL: ${link} (дата обращения: ${pointedDate(accessed)}).`];
}

/**
 * GB/T 7714-2015, 4.6 (electronic resources) and 4.2 (parts): a data base on line is [DB/OL], one page of it [EB/OL];
 * the day of the data in round brackets, of the visit in square ones. Without an author a reference begins with its title (4.1, numbered).
 */
function gbt({ title, subtitle, language, part, version, published, accessed, link }: Cited): Run[] {
  const edition = `${language === 'en' ? 'data version' : dataVersion[language].toLowerCase()} ${version}`;
  const whole = `${title}: ${subtitle}: ${edition}`;
  const head = part ? `${part.title}[EB/OL]//${whole}` : `${whole}[DB/OL]`;
  return [`${head}. (${published})[${accessed}]. ${link}.`];
}

/** Characters that TeX takes for commands. */
const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (words: string): string =>
  words.replace(/[\\~^&%$#_{}]/g, (sign) => texSigns[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');

/** An address as BibTeX reads it verbatim: nothing that could end the field. */
const texAddress = (link: string): string => link.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/**
 * BibLaTeX `@online`, which plain BibTeX reads as `@misc`: `url` and `urldate` for the one, `howpublished` for the
 * other. Double braces keep the capitals of names.
 */
function bibtex({ title, subtitle, part, version, published, accessed, link }: Cited): string {
  const whole = `${title}: ${subtitle}`;
  const fields: (readonly [string, string])[] = [
    ['title', `{${tex(part?.title ?? whole)}}`],
    ...(part ? [['titleaddon', tex(whole)] as const] : []),
    ['version', tex(version)],
    ['year', yearOf(published)],
    ['month', String(Number(published.slice(5, 7)))],
    ['url', texAddress(link)],
    ['urldate', accessed],
    [
      'howpublished',
      `${part ? `${tex(whole)}, ` : ''}data version ${tex(version)}, \\url{${texAddress(link)}}, accessed ${accessed}`,
    ],
  ];
  const key = ['corridors', ...(part ? [part.id] : []), yearOf(published)].join('-');
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`;
}

/** RIS: two letters, two spaces, a hyphen, a space; one line a tag, lines end in CRLF, dates with strokes. */
function ris({ title, subtitle, language, part, version, published, accessed, link }: Cited): string {
  const whole = `${title}: ${subtitle}`;
  const slashed = (iso: string) => `${iso.replaceAll('-', '/')}/`;
  const tags: (readonly [string, string])[] = [
    ['TY', part ? 'ELEC' : 'DATA'],
    ['TI', part?.title ?? whole],
    ...(part ? [['T2', whole] as const] : []),
    ['ET', version],
    ['PY', yearOf(published)],
    ['DA', slashed(published)],
    ['Y2', slashed(accessed)],
    ['LA', language],
    ['UR', link],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}

const written: Readonly<Record<CitationStyle, (cited: Cited) => readonly Run[]>> = {
  apa,
  'chicago-note': chicagoNote,
  'chicago-bibliography': chicagoBibliography,
  gost,
  gbt,
  bibtex: (cited) => [bibtex(cited)],
  ris: (cited) => [ris(cited)],
};

/** How to cite in a style. Titles are in the reader's language, the words of a style in the style's. */
export const citation = (style: CitationStyle, cited: Cited): readonly Run[] => written[style](cited);

import { type Cell, columns, type Row } from './rows.ts';

/**
 * What a spreadsheet would take for a formula (OWASP, CSV injection), the full-width signs of East Asian input too.
 * Only words are looked at: a negative number is a number.
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** One field by RFC 4180; words that begin like a formula get an apostrophe, which spreadsheets read as "text". */
export function csvField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines as a file: UTF-8 with a byte order mark, by which spreadsheets know it, and CRLF after each line. */
export const csvOf = (lines: readonly (readonly Cell[])[]): string =>
  `\ufeff${lines.map((line) => `${line.map(csvField).join(',')}\r\n`).join('')}`;

/** The rows as a file, under their columns. */
export const csvFile = (rows: readonly Row[]): string =>
  csvOf([columns, ...rows.map((row) => columns.map((column) => row[column]))]);

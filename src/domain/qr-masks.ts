/* Masks of a QR code, and how well a masked one can be read (ISO/IEC 18004:2015, 7.8). */

/** Which modules a mask turns, by its number (table 10). */
export const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

type Line = readonly boolean[];

/** Runs of five modules and more of one colour. */
function runs(line: Line): number {
  let total = 0;
  let length = 0;
  for (let at = 0; at < line.length; at += 1) {
    length = at > 0 && line[at] === line[at - 1] ? length + 1 : 1;
    total += length === 5 ? 3 : length > 5 ? 1 : 0;
  }
  return total;
}

const written = (line: Line): string => line.map((dark) => (dark ? '1' : '0')).join('');

/** What could be taken for a finder pattern: 1011101 with four light modules on a side. */
const finders = (line: Line): number => 40 * [...written(line).matchAll(/(?=10111010000|00001011101)/g)].length;

/** Squares of two by two modules of one colour. */
function blocks(rows: readonly Line[]): number {
  let total = 0;
  rows.slice(1).forEach((row, at) => {
    const above = rows[at] ?? [];
    for (let column = 1; column < row.length; column += 1) {
      const four = [row[column], row[column - 1], above[column], above[column - 1]];
      if (four.every((dark) => dark === four[0])) total += 3;
    }
  });
  return total;
}

/** How hard it is to read: the less the better (table 11). */
export function penalty(rows: readonly Line[]): number {
  const columns = rows.map((_, at) => rows.map((row) => row[at] ?? false));
  const lines = [...rows, ...columns];
  const dark = rows.flat().filter(Boolean).length / rows.length ** 2;
  const balance = 10 * Math.floor(Math.abs(dark - 0.5) * 20);
  return lines.reduce((total, line) => total + runs(line) + finders(line), blocks(rows) + balance);
}

import { qrCodewords } from './qr-codewords.ts';
import { masks, penalty } from './qr-masks.ts';

/** Rows of modules from the top; `true` is dark. The quiet zone of four modules around is the drawer's. */
export type QrCode = readonly (readonly boolean[])[];

/** Modules as they are placed: `null` is still free. */
type Grid = (boolean | null)[][];

/** Centres of the alignment patterns along a side, by version (annex E). */
const alignment: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

const place = (grid: Grid, row: number, column: number, dark: boolean) => {
  const line = grid[row];
  if (line && column >= 0 && column < line.length) line[column] = dark;
};

/** Squares inside each other round a centre, dark at the given distances; `reach` is the outermost. */
function squares(grid: Grid, [row, column]: readonly [number, number], reach: number, dark: readonly number[]) {
  for (let down = -reach; down <= reach; down += 1)
    for (let along = -reach; along <= reach; along += 1)
      place(grid, row + down, column + along, dark.includes(Math.max(Math.abs(down), Math.abs(along))));
}

/** Finder, timing and alignment patterns, and the one module that is always dark (6.3). */
function patterns(version: number): Grid {
  const size = 17 + 4 * version;
  const grid: Grid = Array.from({ length: size }, () => Array.from({ length: size }, () => null));
  for (let at = 8; at < size - 8; at += 1) {
    place(grid, 6, at, at % 2 === 0);
    place(grid, at, 6, at % 2 === 0);
  }
  for (const corner of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    squares(grid, corner, 4, [0, 1, 3]);
  const centres = alignment[version - 1] ?? [];
  const last = centres.at(-1) ?? 0;
  for (const row of centres)
    for (const column of centres) {
      const isFinder = (row === 6 && (column === 6 || column === last)) || (row === last && column === 6);
      if (!isFinder) squares(grid, [row, column], 2, [0, 2]);
    }
  place(grid, size - 8, 8, true);
  return grid;
}

/** A value with the remainder of its division appended: BCH as in annexes C and D. */
function withRemainder(value: number, length: number, divisor: number): number {
  let rest = value << length;
  const top = 2 ** length;
  for (let bit = 31 - Math.clz32(rest); rest >= top; bit = 31 - Math.clz32(rest)) rest ^= divisor << (bit - length);
  return (value << length) | rest;
}

/** Level M and the mask, twice (7.9). */
function placeFormat(grid: Grid, mask: number) {
  const size = grid.length;
  const format = withRemainder(mask, 10, 0x537) ^ 0x5412;
  for (let at = 0; at < 15; at += 1) {
    const dark = ((format >> at) & 1) === 1;
    place(grid, at < 6 ? at : at < 8 ? at + 1 : size - 15 + at, 8, dark);
    place(grid, 8, at < 8 ? size - 1 - at : at < 9 ? 7 : 14 - at, dark);
  }
}

/** The version, twice, from 7 on (7.10). */
function placeVersion(grid: Grid, version: number) {
  if (version < 7) return;
  const bits = withRemainder(version, 12, 0x1f25);
  for (let at = 0; at < 18; at += 1) {
    const dark = ((bits >> at) & 1) === 1;
    const [far, near] = [grid.length - 11 + (at % 3), Math.floor(at / 3)];
    place(grid, far, near, dark);
    place(grid, near, far, dark);
  }
}

/** The free modules in the order of the codewords: two columns wide, up and down from the right (7.7.3). */
function* freeModules(grid: Grid): Iterable<readonly [row: number, column: number]> {
  const size = grid.length;
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    // The timing pattern takes a column of its own.
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = isUp ? size - 1 - step : step;
      for (const column of [right, right - 1]) if (grid[row]?.[column] === null) yield [row, column];
    }
    isUp = !isUp;
  }
}

/** The words as a QR code of level M, masked as reads best; `null` for more than 213 bytes. */
export function qrCode(words: string): QrCode | null {
  const made = qrCodewords(new TextEncoder().encode(words));
  if (!made) return null;
  const { version, codewords } = made;
  const grid = patterns(version);
  placeFormat(grid, 0);
  placeVersion(grid, version);
  const free = [...freeModules(grid)];
  const candidates = masks.map((isTurned, mask) => {
    const masked = grid.map((row) => [...row]);
    for (const [at, [row, column]] of free.entries()) {
      const bit = ((codewords[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
      place(masked, row, column, (bit === 1) !== isTurned(row, column));
    }
    placeFormat(masked, mask);
    return masked.map((row) => row.map(Boolean));
  });
  const penalties = candidates.map(penalty);
  return candidates[penalties.indexOf(Math.min(...penalties))] ?? null;
}

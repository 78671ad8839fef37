import type { QrCode } from '../../../src/domain/qr-code.ts';

/*
 * Reads a QR code of level M back, from the standard and not from the encoder: places of the function patterns, format
 * by its nearest codeword, division by the roots of the generator.
 */

const formats = (mask: number): number => {
  // The codewords of level M as annex C lists them.
  return [0x5412, 0x5125, 0x5e7c, 0x5b4b, 0x45f9, 0x40ce, 0x4f97, 0x4aa0][mask] ?? 0;
};
const turned = (mask: number, i: number, j: number): boolean => {
  const conditions = [
    (i + j) % 2,
    i % 2,
    j % 3,
    (i + j) % 3,
    (Math.floor(i / 2) + Math.floor(j / 3)) % 2,
    ((i * j) % 2) + ((i * j) % 3),
    (((i * j) % 2) + ((i * j) % 3)) % 2,
    (((i + j) % 2) + ((i * j) % 3)) % 2,
  ];
  return conditions[mask] === 0;
};
const centres = ['', '6 18', '6 22', '6 26', '6 30', '6 34', '6 22 38', '6 24 42', '6 26 46', '6 28 50'];
/** Total codewords, and those of correction in a block, by version. */
const totals = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346];
const corrections = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5];

function isFunction(version: number, i: number, j: number): boolean {
  const size = 17 + 4 * version;
  const inCorner = (i < 9 && j < 9) || (i < 9 && j >= size - 8) || (i >= size - 8 && j < 9);
  if (inCorner || i === 6 || j === 6) return true;
  const inVersion = (a: number, b: number) => version >= 7 && a < 6 && b >= size - 11;
  if (inVersion(i, j) || inVersion(j, i)) return true;
  const places = (centres[version - 1] ?? '').split(' ').filter(Boolean).map(Number);
  const last = places.at(-1) ?? 0;
  return places.some((row) =>
    places.some((column) => {
      const isFinder = (row === 6 && column === 6) || (row === 6 && column === last) || (row === last && column === 6);
      return !isFinder && Math.abs(i - row) <= 2 && Math.abs(j - column) <= 2;
    }),
  );
}

/** Multiplication in the field, bit by bit. */
function times(a: number, b: number): number {
  let result = 0;
  for (let at = 7; at >= 0; at -= 1) {
    result = result & 128 ? ((result << 1) ^ 0x11d) & 255 : result << 1;
    if ((b >> at) & 1) result ^= a;
  }
  return result;
}

/** Whether every root of the generator is one of the block, which holds for whole blocks alone. */
function isWhole(block: readonly number[], correction: number): boolean {
  let root = 1;
  for (let at = 0; at < correction; at += 1) {
    if (block.reduce((value, word) => times(value, root) ^ word, 0) !== 0) return false;
    root = times(root, 2);
  }
  return true;
}

export interface Read {
  readonly version: number;
  readonly mask: number;
  readonly words: string;
}

export function readQr(code: QrCode): Read {
  const size = code.length;
  const version = (size - 17) / 4;
  const dark = (i: number, j: number) => code[i]?.[j] === true;
  const format = [0, 1, 2, 3, 4, 5, 7, 8].map((j) => dark(8, j)).concat([7, 5, 4, 3, 2, 1, 0].map((i) => dark(i, 8)));
  const written = format.reduce((value, bit) => 2 * value + Number(bit), 0);
  const mask = [0, 1, 2, 3, 4, 5, 6, 7].find((each) => formats(each) === written);
  if (mask === undefined) throw new Error(`no format of level M: ${written.toString(16)}`);

  const bits: number[] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step += 1) {
      const i = up ? size - 1 - step : step;
      for (const j of [right, right - 1])
        if (!isFunction(version, i, j)) bits.push(Number(dark(i, j) !== turned(mask, i, j)));
    }
    up = !up;
  }
  const total = totals[version - 1] ?? 0;
  const correction = corrections[version - 1] ?? 0;
  const count = blockCounts[version - 1] ?? 1;
  const codewords = Array.from({ length: total }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((value, bit) => 2 * value + bit, 0),
  );
  const data = total - correction * count;
  const short = Math.floor(data / count);
  const longer = count - (data % count);
  const blocks = Array.from({ length: count }, (_, block) => {
    const own = Array.from({ length: short }, (_, at) => codewords[at * count + block] ?? 0);
    if (block >= longer) own.push(codewords[short * count + block - longer] ?? 0);
    const mended = Array.from({ length: correction }, (_, at) => codewords[data + at * count + block] ?? 0);
    if (!isWhole([...own, ...mended], correction)) throw new Error(`block ${block} is damaged`);
    return own;
  });
  const stream = blocks
    .flat()
    .map((word) => word.toString(2).padStart(8, '0'))
    .join('');
  if (!stream.startsWith('0100')) throw new Error('expected bytes');
  const field = version < 10 ? 8 : 16;
  const length = Number.parseInt(stream.slice(4, 4 + field), 2);
  const bytes = Array.from({ length }, (_, at) =>
    Number.parseInt(stream.slice(4 + field + 8 * at, 12 + field + 8 * at), 2),
  );
  return { version, mask, words: new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes)) };
}

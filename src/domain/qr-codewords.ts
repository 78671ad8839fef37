/*
 * The codewords of a QR code (ISO/IEC 18004:2015): bytes with error correction of level M, which mends 15 % of damage.
 * Versions 1 to 10 hold up to 213 bytes, more than an address that anybody prints.
 */

/** Of a version at level M: codewords of error correction in a block, and the data codewords of each block (table 9). */
interface Capacity {
  readonly correction: number;
  readonly blocks: readonly number[];
}
const capacities: readonly Capacity[] = [
  { correction: 10, blocks: [16] },
  { correction: 16, blocks: [28] },
  { correction: 26, blocks: [44] },
  { correction: 18, blocks: [32, 32] },
  { correction: 24, blocks: [43, 43] },
  { correction: 16, blocks: [27, 27, 27, 27] },
  { correction: 18, blocks: [31, 31, 31, 31] },
  { correction: 22, blocks: [38, 38, 39, 39] },
  { correction: 22, blocks: [36, 36, 36, 37, 37] },
  { correction: 26, blocks: [43, 43, 43, 43, 44] },
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Bits of the field that counts the bytes (table 3). */
const countBits = (version: number): number => (version < 10 ? 8 : 16);

/** The smallest version that holds so many bytes; `null` where none does. */
function versionFor(length: number): number | null {
  const found = capacities.findIndex(({ blocks }, at) => 4 + countBits(at + 1) + 8 * length <= 8 * sum(blocks));
  return found < 0 ? null : found + 1;
}

/** Mode, count, bytes, terminator and padding (7.4.5, 7.4.9, 7.4.10). */
function dataCodewords(bytes: Uint8Array, version: number, size: number): readonly number[] {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let at = length - 1; at >= 0; at -= 1) bits.push((value >> at) & 1);
  };
  put(0b0100, 4);
  put(bytes.length, countBits(version));
  for (const byte of bytes) put(byte, 8);
  put(0, Math.min(4, 8 * size - bits.length));
  put(0, (8 - (bits.length % 8)) % 8);
  const words = Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((word, bit) => 2 * word + bit, 0),
  );
  for (let pad = 0xec; words.length < size; pad ^= 0xec ^ 0x11) words.push(pad);
  return words;
}

/** Powers of 2 in the field of 256 elements over x⁸ + x⁴ + x³ + x² + 1 (7.5.2), and their exponents. */
const powers: number[] = [1];
for (let at = 1; at < 255; at += 1) {
  const doubled = 2 * (powers[at - 1] ?? 0);
  powers.push(doubled > 255 ? doubled ^ 0x11d : doubled);
}
const exponents = new Map(powers.map((power, exponent) => [power, exponent]));
const product = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (powers[((exponents.get(a) ?? 0) + (exponents.get(b) ?? 0)) % 255] ?? 0);

/** Coefficients of (x − 2⁰)(x − 2¹)…, the highest first, without the leading one. */
function generator(degree: number): readonly number[] {
  let polynomial = [1];
  for (let at = 0; at < degree; at += 1) {
    const root = powers[at] ?? 0;
    polynomial = [...polynomial, 0].map((each, place) => each ^ product(polynomial[place - 1] ?? 0, root));
  }
  return polynomial.slice(1);
}

/** The remainder that is appended to a block, so that the generator divides the whole. */
function correctionOf(block: readonly number[], divisor: readonly number[]): readonly number[] {
  let rest: number[] = divisor.map(() => 0);
  for (const word of block) {
    const factor = word ^ (rest[0] ?? 0);
    rest = divisor.map((each, at) => (rest[at + 1] ?? 0) ^ product(each, factor));
  }
  return rest;
}

/** The first of every list, the second of every list…: so damage in one place spreads over the blocks (7.6). */
function interleaved(lists: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** The version and all codewords in the order in which they are drawn; `null` for more bytes than there is room for. */
export function qrCodewords(bytes: Uint8Array): { version: number; codewords: readonly number[] } | null {
  const version = versionFor(bytes.length);
  const capacity = version === null ? undefined : capacities[version - 1];
  if (version === null || !capacity) return null;
  const data = dataCodewords(bytes, version, sum(capacity.blocks));
  const blocks = capacity.blocks.map((length, at) => {
    const start = sum(capacity.blocks.slice(0, at));
    return data.slice(start, start + length);
  });
  const divisor = generator(capacity.correction);
  const corrections = blocks.map((block) => correctionOf(block, divisor));
  return { version, codewords: [...interleaved(blocks), ...interleaved(corrections)] };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QrCode, qrCode } from '../../../src/domain/qr-code.ts';
import { readQr } from './qr-reader.ts';

const made = (words: string): QrCode => {
  const code = qrCode(words);
  if (!code) throw new Error('too long');
  return code;
};
/** The most bytes of each version at level M (ISO/IEC 18004:2015, table 7). */
const most = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213];

describe('a QR code', () => {
  it('is read again, whatever it says', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .filter((each) => new TextEncoder().encode(each).length <= 213);
    fc.assert(
      fc.property(words, (each) => {
        expect(readQr(made(each)).words).toBe(each);
      }),
      { numRuns: 60 },
    );
  });

  it('takes the smallest version that holds the words, from 1 to 10', () => {
    for (const [at, length] of most.entries()) {
      const words = 'https://a.example/'.repeat(20).slice(0, length);
      expect(readQr(made(words))).toMatchObject({ version: at + 1, words });
      const longer = qrCode(`${words}x`);
      expect(longer?.length ?? null).toBe(at < 9 ? 17 + 4 * (at + 2) : null);
    }
  });

  it('has its finders in three corners, timing between them, and the dark module', () => {
    const code = made('https://corridors.example/tour/two-railways/');
    const size = code.length;
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const at = (row: number, column: number) =>
      finder.map((_, down) => finder.map((_, along) => (code[row + down]?.[column + along] ? '1' : '0')).join(''));
    expect(at(0, 0)).toEqual(finder);
    expect(at(0, size - 7)).toEqual(finder);
    expect(at(size - 7, 0)).toEqual(finder);
    for (let along = 8; along < size - 8; along += 1) expect(code[6]?.[along]).toBe(along % 2 === 0);
    expect(code[size - 8]?.[8]).toBe(true);
  });

  it('says its version twice from 7 on, as annex D has it', () => {
    const code = made('x'.repeat(110));
    const size = code.length;
    const bits = Array.from({ length: 18 }, (_, at) => Number(code[Math.floor(at / 3)]?.[size - 11 + (at % 3)]));
    expect(bits.reverse().join('')).toBe('000111110010010100');
    for (let at = 0; at < 18; at += 1)
      expect(code[size - 11 + (at % 3)]?.[Math.floor(at / 3)]).toBe(code[Math.floor(at / 3)]?.[size - 11 + (at % 3)]);
  });

  it('is neither too dark nor too light, and does not always wear the same mask', () => {
    const codes = Array.from({ length: 40 }, (_, at) => made(`https://corridors.example/tour/${at}/`));
    for (const code of codes) {
      const share = code.flat().filter(Boolean).length / code.length ** 2;
      expect(share).toBeGreaterThan(0.4);
      expect(share).toBeLessThan(0.6);
    }
    expect(new Set(codes.map((code) => readQr(code).mask)).size).toBeGreaterThan(2);
  });
});

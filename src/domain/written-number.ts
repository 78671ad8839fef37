import type { Language } from './text.ts';

/** Commas between groups of three digits, as English and Chinese write thousands. */
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const plain = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/**
 * The number that somebody has written: `10 700`, `10700` in any language, `10,700` in English and Chinese, where a
 * Russian reader means ten and a bit. Digits may be full-width. `null` where it is no number.
 */
export function writtenNumber(text: string, language: Language): number | null {
  const close = text.normalize('NFKC').replace(/\s/g, '').replace('−', '-');
  const isGrouped = language !== 'ru' && grouped.test(close);
  const digits = isGrouped ? close.replaceAll(',', '') : close.replace(',', '.');
  return plain.test(digits) ? Number(digits) : null;
}

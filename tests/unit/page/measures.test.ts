import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapPadding } from '../../../src/ui/shell/layout.ts';

/* The measures of the panels stand in layout.ts and in two style sheets: all three must say the same. */

const source = (name: string) => readFileSync(join(import.meta.dirname, '../../../src', name), 'utf8');
const critical = source('page/critical.css');

/** What the rules of a selector declare at a window width, later rules over earlier ones. */
function declared(css: string, selector: string, width: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const block of css.replace(/\/\*[\s\S]*?\*\//g, '').split(/(?=@media)/)) {
    const limit = /^@media \(max-width: (\d+)px\)/.exec(block)?.[1];
    if (block.startsWith('@media') && (limit === undefined || width > Number(limit))) continue;
    for (const [, selectors = '', body = ''] of block.replace(/^@media[^{]*\{/, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (!selectors.split(',').some((each) => each.trim() === selector)) continue;
      for (const [, name = '', value = ''] of body.matchAll(/([\w-]+):\s*([^;]+);/g)) found.set(name, value.trim());
    }
  }
  return found;
}

/** A length such as `calc(50vh - 104px)` in pixels. */
function pixels(length: string, size: { width: number; height: number }): number {
  const terms = length.replace(/^calc\((.*)\)$/, '$1').matchAll(/([+-]?)\s*([\d.]+)(px|vw|vh)/g);
  const unit = { px: 1, vw: size.width / 100, vh: size.height / 100 };
  return [...terms].reduce(
    (sum, [, sign, number, name]) => sum + (sign === '-' ? -1 : 1) * Number(number) * unit[name as 'px'],
    0,
  );
}

describe.each([
  { width: 1440, height: 900, card: 340 },
  { width: 1100, height: 700, card: 340 },
  { width: 1099, height: 700, card: 300 },
  { width: 700, height: 900, card: 300 },
])('in a window of $width × $height', ({ width, height, card }) => {
  const poster = declared(critical, '#poster svg', width);
  const padding = mapPadding(width, height, { detail: false, sheet: 'half' });

  it('the poster lies where the map keeps free', () => {
    const [top = '', right = '', bottom = '', left = ''] = poster.get('inset')?.split(' ') ?? [];
    expect([top, right, bottom, left].map((side) => pixels(side, { width, height }))).toEqual([
      padding.top,
      padding.right,
      padding.bottom,
      padding.left,
    ]);
    expect(pixels(poster.get('width') ?? '', { width, height })).toBe(width - padding.left - padding.right);
    expect(pixels(poster.get('height') ?? '', { width, height })).toBe(height - padding.top - padding.bottom);
  });

  it('the card that waits is as wide as the panel', () => {
    expect(declared(critical, '.wait', width).get('width')).toBe(`${card}px`);
    expect(padding.left).toBe(16 + card + 16);
  });
});

describe.each([
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 699, height: 900 },
])('on a phone of $width × $height', ({ width, height }) => {
  it('the poster lies where the map keeps free above the half-raised sheet', () => {
    const poster = declared(critical, '#poster svg', width);
    const [top = '', , , left = ''] = poster.get('inset')?.split(' ') ?? [];
    const padding = mapPadding(width, height, { detail: false, sheet: 'half' });
    expect([pixels(top, { width, height }), pixels(left, { width, height })]).toEqual([padding.top, padding.left]);
    expect(pixels(poster.get('width') ?? '', { width, height })).toBe(width - padding.left - padding.right);
    expect(pixels(poster.get('height') ?? '', { width, height })).toBe(height - padding.top - padding.bottom);
  });
});

describe('the style of the panels', () => {
  const tokens = declared(source('ui/tokens.css'), ':root', 1440);
  const shell = source('ui/shell/shell.module.css');

  it('is as wide as the map thinks', () => {
    const open = (detail: boolean) => mapPadding(1440, 900, { detail, sheet: 'half' });
    expect(`${open(false).left - 32}px`).toBe(tokens.get('--panel'));
    expect(`${open(true).right - open(false).right - 16}px`).toBe(tokens.get('--detail'));
    expect(shell).toMatch(/\[data-layout="medium"\] \{\s*--panel: 300px/);
  });

  it('has a sheet as low as the map thinks', () => {
    const peek = /--sheet-peek: (\d+)px/.exec(shell)?.[1];
    const { bottom } = mapPadding(390, 844, { detail: false, sheet: 'peek' });
    expect(Number(peek) + 36).toBe(bottom);
  });
});

describe('the padding of the map', () => {
  it('does not grow with a sheet that covers all: there is nothing to see then', () => {
    const sheet = (height: 'half' | 'full') => mapPadding(390, 844, { detail: true, sheet: height });
    expect(sheet('full')).toEqual(sheet('half'));
  });
});

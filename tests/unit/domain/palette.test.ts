import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/domain/palette.ts';
import { sectors } from '../../../src/domain/vocabulary.ts';

/** Relative luminance of `#rrggbb`: WCAG 2.2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  if (channels.some(Number.isNaN)) throw new Error(`not a colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = channels.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (bright + 0.05) / (dim + 0.05);
}

const css = readFileSync(join(import.meta.dirname, '../../../src/ui/tokens.css'), 'utf8');
/** The colours that a rule of tokens.css declares, by name without the dashes. */
function tokens(selector: string): ReadonlyMap<string, string> {
  const rule = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

describe('contrast is counted', () => {
  it('as the standard counts it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  });
});

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = palettes[theme];

  const lines = [
    ...sectors.map((sector) => ({ name: sector, colour: palette.sector[sector] })),
    { name: 'what was stopped', colour: palette.stopped },
  ];
  describe.each(lines)('shows lines of $name', ({ colour }) => {
    it.each(['land', 'home', 'sea', 'lake'] as const)('at 3:1 against %s', (ground) => {
      expect(contrast(colour, palette[ground])).toBeGreaterThanOrEqual(3);
    });
  });

  it.each([
    ['seaName', 'sea'],
    ['seaName', 'lake'],
    ['countryName', 'land'],
    ['countryName', 'home'],
    ['townName', 'land'],
    ['townName', 'home'],
    ['townName', 'halo'],
  ] as const)('writes %s on %s at 4.5:1', (name, ground) => {
    expect(contrast(palette[name], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('outlines the selection and rims discs so that both stand off', () => {
    for (const ground of ['land', 'home', 'sea'] as const)
      expect(contrast(palette.outline, palette[ground])).toBeGreaterThanOrEqual(3);
    for (const sector of sectors) expect(contrast(palette.sector[sector], palette.casing)).toBeGreaterThanOrEqual(3);
  });

  it('has a colour of its own for each sector', () => {
    expect(new Set(Object.values(palette.sector)).size).toBe(sectors.length);
  });
});

describe.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
])('the %s page', (_theme, selector) => {
  const colours = tokens(selector);
  const colour = (name: string) => colours.get(name) ?? `no --${name}`;

  it.each(['ink', 'ink-soft', 'ink-faint', 'good', 'warn', 'focus'])('writes --%s on paper at 4.5:1', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'ink-soft', 'good', 'warn'])('writes --%s on sunk paper at 4.5:1', (name) => {
    expect(contrast(colour(name), colour('paper-sunk'))).toBeGreaterThanOrEqual(4.5);
  });

  it('writes on its accent at 4.5:1, and draws controls and focus at 3:1', () => {
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('control-line'), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('focus'), colour('paper-sunk'))).toBeGreaterThanOrEqual(3);
  });
});

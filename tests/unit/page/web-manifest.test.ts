import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconPng, maskable } from '../../../src/page/app-icon.ts';
import { built, messages } from '../../../src/page/page-parts.ts';
import { icons, themeColours, webManifest } from '../../../src/page/web-manifest.ts';

const source = join(import.meta.dirname, '../../../src');
const manifest = JSON.parse(webManifest(messages, built('tours').tours));

describe('the manifest', () => {
  it('names the site in its three languages', () => {
    expect(manifest).toMatchObject({
      lang: 'en',
      name: 'Corridors',
      name_localized: { ru: 'Коридоры', 'zh-Hans': '走廊' },
      description: messages.en.chrome.tagline,
      description_localized: { ru: messages.ru.chrome.tagline },
    });
  });

  it('holds in any folder: every address is relative', () => {
    const { start_url, scope, shortcuts } = manifest;
    const addresses = [start_url, scope, ...[...manifest.icons, ...shortcuts].map(({ src, url }) => src ?? url)];
    for (const address of addresses)
      expect(new URL(address, 'https://example.org/a/b/').href).toMatch(/^https:\/\/example\.org\/a\/b\//);
    expect(manifest.id).toBeUndefined();
  });

  it('leads to every tour', () => {
    expect(manifest.shortcuts.map(({ url }: { url: string }) => url)).toEqual([
      './?tour=arctic-short-cut',
      './?tour=promise-to-pipeline',
      './?tour=two-railways',
    ]);
  });

  it('has the colours of the paper', () => {
    const [light = '', dark = ''] = readFileSync(join(source, 'ui/tokens.css'), 'utf8').split('[data-theme="dark"]');
    expect(light).toContain(`--paper: ${themeColours.light};`);
    expect(dark).toContain(`--paper: ${themeColours.dark};`);
  });
});

describe('the icons', () => {
  const drawing = readFileSync(join(source, 'page/icon.svg'), 'utf8').trim();

  it('are as large as they say', () => {
    for (const { pixels } of icons) {
      const png = Buffer.from(iconPng(drawing, pixels));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels]);
    }
  });

  it('fill the square under a mask, with the drawing well inside', () => {
    const masked = maskable(drawing);
    expect(masked).toMatch(/<rect width="32" height="32" fill="#1b2226"\/>/);
    expect(masked.match(/<path /g)).toHaveLength(3);
    // From the corner of its box to the middle: within the circle that every mask leaves.
    const [, inset = '', scale = ''] = /translate\(([\d.]+) [\d.]+\) scale\(([\d.]+)\)/.exec(masked) ?? [];
    const reach = ([x, y]: readonly [number, number]) =>
      Math.hypot(Number(inset) + x * Number(scale) - 16, Number(inset) + y * Number(scale) - 16);
    for (const end of [
      [6, 10],
      [26, 8],
      [6, 17],
      [26, 18],
      [23, 27],
    ] as const)
      expect(reach(end)).toBeLessThan(0.4 * 32);
  });

  it('are refused when the drawing has no ground', () => {
    expect(() => maskable('<svg viewBox="0 0 32 32"><path d="M0 0"/></svg>')).toThrow('expected a square');
  });
});

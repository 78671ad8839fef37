import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytes, firstData, gzip, ofTheEmbed, published, served, sum, text } from './dist.ts';

/* What an embed costs the reader of an article. Kilobytes of 1,000 bytes, as they are served unless it says gzip. */

const kilobyte = 1000;
function within(what: string, size: number, limit: number): void {
  console.log(`${what}: ${(size / kilobyte).toFixed(1)} kB of ${limit} kB`);
  expect(size, what).toBeGreaterThan(0);
  expect(size / kilobyte, what).toBeLessThanOrEqual(limit);
}

const page = text('embed.html');
const scripts = published.filter((name) => name.startsWith('assets/embed/') && name.endsWith('.js'));
const entry = [...page.matchAll(/<script type="module"[^>]*src="\.\/([^"]+)"/g)].map(([, name = '']) => name);
const imports = (name: string, pattern: RegExp): string[] =>
  [...text(name).matchAll(pattern)].map(([, found = '']) => `assets/embed/${basename(found)}`);
const withImports = (names: readonly string[]): string[] => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const next of imports(name, /(?:\bfrom|\bimport)\s*"\.\/([\w.-]+\.js)"/g)) visit(next);
  };
  for (const name of names) visit(name);
  return [...found];
};
const first = withImports(entry);
const posters = published.filter((name) => /^poster\/(en|ru|zh)\/.*\.(avif|webp|png)$/.test(name));

describe('an embed before it is touched', () => {
  it('is a page, a script, a picture and what is said of it: at most 60 kB with the largest of each', () => {
    const infos = published.filter((name) => /^poster\/[^/]+\.json$/.test(name));
    expect(infos.length).toBeGreaterThan(20);
    const largest = (names: readonly string[]) => Math.max(...names.map(served));
    const avif = posters.filter((name) => name.endsWith('.avif'));
    within('before interaction', sum(['embed.html', ...first].map(served)) + largest(avif) + largest(infos), 60);
  });

  it('begins with no more than the script of its picture: the map comes when it is wanted', () => {
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter((name) => /maplibre|map-worker/.test(name))).toEqual([]);
    expect([...page.matchAll(/<link rel="(?:module)?preload"/g)]).toEqual([]);
  });
});

describe('a live embed', () => {
  it('costs at most 600 kB in all', () => {
    const fonts = published.filter((name) => /(inter-latin|source-serif-latin|map-italic-latin)-.*\.woff2$/.test(name));
    expect(fonts).toHaveLength(3);
    within('live embed', sum(['embed.html', ...scripts, ...firstData, ...fonts].map(served)), 600);
  });

  it('shares no script with the app, and has no React', () => {
    for (const name of scripts) expect(text(name), name).not.toMatch(/react\.(transitional\.)?element/);
    expect(scripts.flatMap((name) => imports(name, /"(\.\.\/[\w.-]+\.js)"/g))).toEqual([]);
  });
});

describe('the element', () => {
  it('is one classic script of at most 2 kB, gzip -9', () => {
    within('embed.js', gzip(text('embed.js')), 2);
    expect(text('embed.js')).not.toMatch(/\bimport\b|\bexport\b/);
  });
});

describe('pictures of view pages', () => {
  it.each([
    ['avif', 35],
    ['webp', 45],
    ['png', 120],
  ] as const)('%s: at most %d kB each', (format, limit) => {
    const sizes = posters.filter((name) => name.endsWith(format)).map((name) => bytes(name).length);
    expect(sizes.length).toBeGreaterThan(80);
    within(`largest ${format}`, Math.max(...sizes), limit);
  });
});

describe('what is published for embeds', () => {
  it('asks no other host for anything, and makes no code out of text', () => {
    expect([...page.matchAll(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(https?:)?\/\//g)]).toEqual([]);
    const own = published.filter((name) => ofTheEmbed(name) && name.endsWith('.js') && !/map-worker/.test(name));
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((name) => /\beval\(|\bnew Function\(/.test(text(name)))).toEqual([]);
  });
});

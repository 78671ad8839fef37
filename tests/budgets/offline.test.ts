import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/text.ts';
import { listPath, type OfflineList, pathsOf, sharesFor } from '../../src/offline/list.ts';
import { file, gzip, published, served, sum, text } from './dist.ts';

/* What a copy for use without a network costs. Kilobytes of 1,000 bytes, as they are served unless it says gzip. */

const kilobyte = 1000;
function within(what: string, size: number, limit: number): void {
  console.log(`${what}: ${(size / kilobyte).toFixed(1)} kB of ${limit} kB`);
  expect(size, what).toBeGreaterThan(0);
  expect(size / kilobyte, what).toBeLessThanOrEqual(limit);
}

const worker = text('sw.js');
const [, version = ''] = /offlineVersion="([0-9a-f]{12})"/.exec(worker) ?? [];
const list: OfflineList = JSON.parse(text(listPath(version)));
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const cost = (paths: readonly string[]) => sum(paths.map(fileOf).map(served));

describe('a copy for use without a network', () => {
  it('begins with at most 2.5 MB', () => {
    within('precache', cost(list.shares.core.paths) + served(listPath(version)), 2500);
  });

  it.each(languages)('takes at most 4 MB in all for a reader of %s', (language) => {
    within(`whole copy, ${language}`, cost(pathsOf(list, sharesFor(language))), 4000);
  });

  it('has everything that the app can ask for, and nothing of the embed', () => {
    const all = new Set(pathsOf(list, ['core', 'rest', ...languages]));
    const assets = published.filter((name) => /^assets\/[^/]+$/.test(name) && name !== listPath(version));
    expect(assets.length).toBeGreaterThan(80);
    expect(assets.filter((name) => !all.has(name))).toEqual([]);
    expect([...all].filter((path) => /embed|^s\/|^card\//.test(path))).toEqual([]);
    expect([...all].filter((path) => !published.includes(fileOf(path)))).toEqual([]);
  });

  it('is of the page that is published', () => {
    expect(list.entry).toBe(file('app', 'js'));
    expect(text('index.html')).toContain(list.entry);
  });
});

describe('the worker', () => {
  it('is one classic script of at most 4 kB, gzip -9', () => {
    within('sw.js', gzip(worker), 4);
    expect(worker).not.toMatch(/\bimport\b|\bexport\b|importScripts/);
  });
});

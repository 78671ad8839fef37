import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cacheIn } from '../../../src/page/view-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridors-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function counted(words: string) {
  const calls = { count: 0 };
  const make = async () => {
    calls.count += 1;
    return Buffer.from(words);
  };
  return { calls, make };
}

it('makes a thing once for the same key, and for every other key again', async () => {
  const cache = cacheIn(folder);
  const { calls, make } = counted('picture');
  expect((await cache(['svg', 'v1'], make)).toString()).toBe('picture');
  expect((await cacheIn(folder)(['svg', 'v1'], make)).toString()).toBe('picture');
  expect(calls.count).toBe(1);
  await cache(['svg', 'v2'], make);
  // The same letters, cut elsewhere.
  await cache(['svgv', '1'], make);
  expect(calls.count).toBe(3);
});

it('makes again what was cut short, changed or emptied', async () => {
  const cache = cacheIn(folder);
  for (const spoil of [
    (file: Buffer) => file.subarray(0, -1),
    (file: Buffer) => Buffer.concat([file, file]),
    () => '',
  ]) {
    const { calls, make } = counted('picture');
    await cache(['key'], make);
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name))));
    expect((await cache(['key'], make)).toString()).toBe('picture');
    expect(calls.count).toBe(spoil(Buffer.alloc(1)) === '' ? 1 : calls.count);
    expect((await cache(['key'], make)).toString()).toBe('picture');
  }
});

it('leaves nothing beside its files, and costs only time where it cannot write', async () => {
  const { calls, make } = counted('picture');
  await cacheIn(folder)(['key'], make);
  expect(readdirSync(folder)).toHaveLength(1);
  const closed = cacheIn(join(folder, readdirSync(folder)[0] ?? '', 'under-a-file'));
  expect((await closed(['key'], make)).toString()).toBe('picture');
  expect((await cacheIn(null)(['key'], make)).toString()).toBe('picture');
  expect(calls.count).toBe(3);
});

it('passes on what went wrong and keeps nothing of it', async () => {
  const cache = cacheIn(folder);
  await expect(cache(['key'], () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
  expect(readdirSync(folder)).toEqual([]);
});

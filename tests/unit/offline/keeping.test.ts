import { afterEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../../src/offline/answering.ts';
import { cacheNames } from '../../../src/offline/cache-names.ts';
import { clearOutdated, fill, keepMet, readList } from '../../../src/offline/keeping.ts';
import type { OfflineList } from '../../../src/offline/list.ts';
import { faultOf } from '../../../src/offline/messages.ts';
import { memoryCaches } from './memory-caches.ts';

const scope = 'https://example.org/atlas/';
const names = cacheNames(scope, 'bbb');
const share = (...paths: string[]) => ({ paths, bytes: paths.length });
const list: OfflineList = {
  version: 'bbb',
  entry: 'assets/app-2.js',
  shares: {
    core: share('', 'assets/app-2.js', 'assets/same.js', 'tour/'),
    rest: share('assets/large.json'),
    en: share('poster/en/a.webp'),
    ru: share(),
    zh: share(),
  },
};

/** A network with these files; what it was asked for is kept. */
function network(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: Request | URL) => {
    const path = (request instanceof Request ? request.url : String(request)).slice(scope.length);
    asked.push(path);
    const found = files[path];
    return found === undefined ? new Response('', { status: 404 }) : new Response(found);
  });
  return asked;
}
const everything = {
  '': '<script src="./assets/app-2.js">',
  'assets/app-2.js': 'app',
  'assets/same.js': 'same',
  'tour/': 'tours',
  'assets/large.json': '{}',
  'poster/en/a.webp': 'still',
  'assets/offline-bbb.json': JSON.stringify(list),
};
const given = (options?: Parameters<typeof memoryCaches>[0]) => {
  const caches = memoryCaches(options);
  vi.stubGlobal('caches', caches);
  return caches;
};
afterEach(() => vi.unstubAllGlobals());

describe('filling', () => {
  it('fetches what is missing, once, and keeps files and pages apart', async () => {
    const caches = given();
    await (await caches.open(names.files)).put(`${scope}assets/same.js`, new Response('same'));
    const asked = network(everything);
    await fill(list, ['core'], scope, names);
    expect(asked.sort()).toEqual(['', 'assets/app-2.js', 'tour/']);
    expect(caches.held(names.pages, scope).sort()).toEqual(['', 'tour/']);
    await fill(list, ['core', 'rest', 'en'], scope, names);
    expect(asked.slice(3).sort()).toEqual(['assets/large.json', 'poster/en/a.webp']);
  });

  it('refuses a page of another build, which would ask for other files', async () => {
    const caches = given();
    network({ ...everything, '': '<script src="./assets/app-3.js">' });
    await expect(fill(list, ['core'], scope, names)).rejects.toThrow('another version');
    expect(caches.held(names.pages, scope)).not.toContain('');
  });

  it('tells a full storage from a file that does not come', async () => {
    network(everything);
    given({ refuse: 'same.js' });
    expect(faultOf(await fill(list, ['core'], scope, names).catch((error) => error))).toBe('storage');
    given();
    network({ ...everything, 'tour/': undefined as never });
    expect(faultOf(await fill(list, ['core'], scope, names).catch((error) => error))).toBe('network');
  });

  it('reads its list from the copy after the first time', async () => {
    given();
    const asked = network(everything);
    expect(await readList('bbb', scope, names)).toEqual(list);
    expect(await readList('bbb', scope, names)).toEqual(list);
    expect(asked).toEqual(['assets/offline-bbb.json']);
  });
});

describe('clearing', () => {
  it('takes pages of other versions and files that only they need, and nothing of anybody else', async () => {
    const caches = given();
    const before = cacheNames(scope, 'aaa');
    await caches.open(before.pages);
    await caches.open('somebody else’s');
    const files = await caches.open(names.files);
    for (const name of ['app-1.js', 'app-2.js', 'large.json', 'offline-aaa.json', 'offline-bbb.json'])
      await files.put(`${scope}assets/${name}`, new Response(name));
    await clearOutdated(list, scope, names);
    expect(await caches.keys()).toEqual(['somebody else’s', names.files]);
    expect(caches.held(names.files, scope)).toEqual([
      'assets/app-2.js',
      'assets/large.json',
      'assets/offline-bbb.json',
    ]);
  });

  it('keeps nothing that is too large of what is met', async () => {
    const caches = given();
    await keepMet(`${scope}a`, new Response('small'), names);
    await keepMet(`${scope}b`, new Response('x'.repeat(1_500_001)), names);
    expect(caches.held(names.met, scope)).toEqual(['a']);
  });
});

describe('an answer', () => {
  const work: Promise<unknown>[] = [];
  const answering = { names, scope, isKeeping: true, after: (done: Promise<unknown>) => void work.push(done) };
  const ask = async (answer: Parameters<typeof answered>[0], path: string) =>
    (await answered(answer, new Request(`${scope}${path}`), answering)).text();

  it('is the app’s page from the copy, whatever its query', async () => {
    given();
    network(everything);
    await fill(list, ['core'], scope, names);
    const asked = network({ '?tour=x': 'from the network' });
    expect(await ask('app', '?tour=x')).toBe(everything['']);
    expect(asked).toEqual([]);
  });

  it('comes from the network where the copy lacks it, and is remembered', async () => {
    const caches = given();
    network({ 'assets/old.js': 'old', 'data/2026.1.1/atlas.json': '{}' });
    expect(await ask('file', 'assets/old.js')).toBe('old');
    expect(await ask('picture', 'data/2026.1.1/atlas.json')).toBe('{}');
    await Promise.all(work);
    expect(caches.held(names.files, scope)).toEqual(['assets/old.js']);
    expect(caches.held(names.met, scope)).toEqual(['data/2026.1.1/atlas.json']);
    network({});
    expect(await ask('file', 'assets/old.js')).toBe('old');
  });

  it('is fresh while there is a network, and else as it was kept', async () => {
    given();
    network(everything);
    await fill(list, ['core'], scope, names);
    network({ 'tour/': 'mended' });
    expect(await ask('fresh', 'tour/')).toBe('mended');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await ask('fresh', 'tour/')).toBe('tours');
    await expect(ask('fresh', 'tour/other/')).rejects.toThrow('no network');
  });

  it('is the network’s where the browser does not let the copy be read', async () => {
    network(everything);
    vi.stubGlobal('caches', { match: () => Promise.reject(new DOMException('denied', 'SecurityError')) });
    expect(await ask('app', '')).toBe(everything['']);
  });
});

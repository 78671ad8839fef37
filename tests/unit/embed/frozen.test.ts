// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { creditsOf, newestData, viewPages } from '../../../src/embed/data-day.ts';
import { frozenIn, loadFrozen, publishedVersions } from '../../../src/embed/frozen.ts';

const list = {
  current: '2026.11.1',
  versions: [
    { version: '2026.11.1', date: '2026-11-23' },
    { version: '2026.10.1', date: '2026-10-02' },
  ],
};

afterEach(() => vi.unstubAllGlobals());

describe('a version that a view keeps to', () => {
  const known = publishedVersions(list);

  it('has its day, and a newer one where there is', () => {
    expect(frozenIn(known, '2026.10.1')).toEqual({
      type: 'frozen',
      data: { version: '2026.10.1', date: '2026-10-02' },
      newer: { version: '2026.11.1', date: '2026-11-23' },
    });
    expect(frozenIn(known, '2026.11.1')).toMatchObject({ type: 'frozen', newer: null });
  });

  it('may never have been published', () => {
    expect(frozenIn(known, '2020.1.1')).toEqual({ type: 'never-published' });
  });

  it('is believed where the list cannot be had: its own files will tell', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await loadFrozen('2026.10.1')).toEqual({ type: 'unknown' });
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
    expect(await loadFrozen('2026.10.1')).toEqual({ type: 'unknown' });
  });
});

it.each([null, [], {}, { current: 1, versions: [] }, { current: 'a', versions: 'b' }])(
  'a list of another form is none',
  (value) => {
    expect(publishedVersions(value)).toBeNull();
  },
);

it('versions without a day are left out of the list', () => {
  const versions = [...list.versions, { version: 'x', date: 'soon' }, null];
  expect([...(publishedVersions({ ...list, versions })?.days.keys() ?? [])]).toEqual(['2026.11.1', '2026.10.1']);
});

describe('what the build has written into the page', () => {
  const page = (head: string) => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');

  it('is the newest data, whom they come from, and which posters there are', () => {
    const built = page(
      '<meta name="data" content="2026.11.1 2026-11-23"><meta name="credits" content="© A · B"><meta name="pages" content="atlas tianwan">',
    );
    expect(newestData(built)).toEqual({ version: '2026.11.1', date: '2026-11-23' });
    expect(creditsOf(built)).toBe('© A · B');
    expect(viewPages(built)).toEqual(new Set(['atlas', 'tianwan']));
  });

  it('may be missing', () => {
    const bare = page('<meta name="data" content="2026.11.1">');
    expect(newestData(bare)).toBeNull();
    expect(creditsOf(bare)).toBe('');
    expect(viewPages(bare)).toBeNull();
  });
});

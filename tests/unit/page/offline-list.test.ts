import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offlineList, picturesIn, type Site } from '../../../src/page/offline-list.ts';

const folders = ['', 'ru/', 'zh/'];
const languages = ['en', 'ru', 'zh'];

/** A small site with one tour. */
function siteWith(more: Readonly<Record<string, string>> = {}): Site {
  const files: Record<string, string> = {
    'index.html':
      '<script type="module" crossorigin src="./assets/runtime-1.js"></script>' +
      '<script type="module" crossorigin src="./assets/app-1.js"></script>',
    'assets/app-1.js': 'app',
    'assets/runtime-1.js': 'runtime',
    'assets/offline-1.js': 'the page’s side',
    'assets/offline-0123456789ab.json': 'an older list',
    'assets/base-detail-1.json': 'large',
    'assets/noto-sans-sc-1.woff2': 'Chinese',
    'assets/embed/embed-1.js': 'embed',
    'embed.html': 'embed',
    'poster/en/opening.webp': 'poster',
    's/tianwan/index.html': 'view',
  };
  for (const [at, folder] of folders.entries()) {
    files[`${folder}tour/index.html`] = 'tours';
    for (const form of ['', 'handout/', 'script/', 'kit/']) {
      const root = '../'.repeat(`${folder}tour/one/${form}`.split('/').length - 1);
      const still = `poster/${languages[at]}/tour/one/a`;
      files[`${folder}tour/one/${form}index.html`] =
        `<picture><source srcset="${root}${still}.webp" type="image/webp"><img src="${root}${still}.png" alt=""></picture>` +
        '<img src="data:image/svg+xml,x" alt="">';
      files[`${still}.webp`] = 'still';
      files[`${still}.png`] = 'still';
    }
    files[`${folder}tour/one/scene/index.html`] = 'a page of a scene';
  }
  return new Map(Object.entries({ ...files, ...more }).map(([name, content]) => [name, Buffer.from(content)]));
}

describe('the list of what is kept', () => {
  const list = offlineList(siteWith(), ['one']);
  const { core, rest, en, ru, zh } = list.shares;

  it('has the app, all that it leads to, and the pages of tours in every language', () => {
    expect(core.paths).toEqual([
      '',
      'assets/app-1.js',
      'assets/offline-1.js',
      'assets/runtime-1.js',
      ...folders.flatMap((folder) =>
        ['', 'one/', 'one/handout/', 'one/script/', 'one/kit/'].map((form) => `${folder}tour/${form}`),
      ),
    ]);
    expect(list.entry).toBe('assets/app-1.js');
  });

  it('adds later what is large, and what one language needs: pictures as browsers of today ask for them', () => {
    expect(rest.paths).toEqual(['assets/base-detail-1.json']);
    expect(en.paths).toEqual(['poster/en/tour/one/a.webp']);
    expect(ru.paths).toEqual(['poster/ru/tour/one/a.webp']);
    expect(zh.paths).toEqual(['assets/noto-sans-sc-1.woff2', 'poster/zh/tour/one/a.webp']);
  });

  it('names nothing twice and nothing that is not there', () => {
    const all = Object.values(list.shares).flatMap((share) => share.paths);
    expect(new Set(all).size).toBe(all.length);
    expect(() => offlineList(siteWith(), ['one', 'two'])).toThrow('there is no tour/two/');
  });

  it('is another version when anything in it changes, and the same when anything else does', () => {
    const listed = ['index.html', 'assets/app-1.js', 'assets/base-detail-1.json', 'ru/tour/one/kit/index.html'];
    const others = ['embed.html', 'poster/en/opening.webp', 's/tianwan/index.html', 'assets/offline-0123456789ab.json'];
    const site = siteWith();
    const versionWith = (name: string, added: string) =>
      offlineList(siteWith({ [name]: `${site.get(name)}${added}` }), ['one']).version;
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom('x', 'y', ' ') }), (added) => {
        for (const name of listed) expect(versionWith(name, added), name).not.toBe(list.version);
        for (const name of others) expect(versionWith(name, added), name).toBe(list.version);
      }),
      { numRuns: 20 },
    );
    expect(list.version).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('the pictures of a page', () => {
  it('are found from where it lies, each once, in the first format', () => {
    const html =
      '<picture><source srcset="../../a.avif"><source srcset="../../a.webp"><img src="../../a.png"></picture>' +
      '<img alt="" src="b.png"><img src="b.png"><img src="https://example.org/c.png"><img src="data:,">';
    expect(picturesIn(html, 'tour/one/')).toEqual(['a.avif', 'tour/one/b.png']);
  });
});

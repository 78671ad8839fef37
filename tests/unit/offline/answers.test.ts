import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, answerFor, keyOf, pathIn } from '../../../src/offline/answers.ts';

const scope = 'https://example.org/atlas/';
const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  url: new URL(path, scope).href,
  method: 'GET',
  mode: 'cors',
  destination: '',
  isPart: false,
  ...more,
});
const opened = (path: string, destination = 'document') => asked(path, { mode: 'navigate', destination });

describe('a page that is opened', () => {
  it.each(['', './', '?tour=two-railways&scene=begun-1891', 'index.html', '?v=2026.11.1', '#x'])(
    'is the app: %j',
    (path) => {
      expect(answerFor(opened(path), scope)).toBe('app');
    },
  );
  it.each(['tour/', 'tour/two-railways/', 'ru/tour/two-railways/handout/', 'zh/tour/two-railways/kit/index.html'])(
    'is read: %s',
    (path) => {
      expect(answerFor(opened(path), scope)).toBe('fresh');
    },
  );
  it.each([
    'embed.html',
    'embed.html?feature=tianwan',
    's/tianwan/',
    'ru/s/tianwan/',
    'data/',
    'tour',
    'tour/x',
    '../',
  ])('is the network’s: %s', (path) => {
    expect(answerFor(opened(path), scope)).toBe('network');
  });
  it('is the network’s in any frame', () => {
    for (const destination of ['iframe', 'frame', 'embed', 'object'])
      expect(answerFor(opened('', destination), scope)).toBe('network');
  });
});

describe('a file', () => {
  it.each([
    ['assets/app-C-5GcuY1.js', 'file'],
    ['assets/base-detail-UHA3YI49.json', 'file'],
    ['assets/embed/embed-C-5GcuY1.js', 'network'],
    ['poster/en/tour/two-railways/begun-1891.webp', 'picture'],
    ['data/2026.11.1/atlas.json', 'picture'],
    ['data/versions.json', 'fresh'],
    ['data/files/gas.geojson', 'network'],
    ['api/v1/index.json', 'network'],
    ['embed.js', 'network'],
    ['sw.js', 'network'],
    ['manifest.webmanifest', 'network'],
    ['card/en/tianwan.png', 'network'],
  ] as const)('%s: %s', (path, answer) => {
    expect(answerFor(asked(path), scope)).toBe(answer);
  });

  it('is the network’s where only a part of it is wanted, or it is sent', () => {
    expect(answerFor(asked('assets/app.js', { isPart: true }), scope)).toBe('network');
    for (const method of ['HEAD', 'POST']) expect(answerFor(asked('assets/app.js', { method }), scope)).toBe('network');
  });

  it('is the network’s outside the folder of the site, whatever it is called', () => {
    const outside = fc.webUrl({ withQueryParameters: true }).filter((url) => !url.startsWith(scope));
    fc.assert(
      fc.property(outside, fc.constantFrom('navigate', 'cors', 'no-cors'), (url, mode) => {
        expect(pathIn(scope, url)).toBeNull();
        expect(answerFor({ ...asked(''), url, mode, destination: 'document' }, scope)).toBe('network');
      }),
    );
  });
});

describe('the key of a page', () => {
  it('leaves out query, hash and the name of the index', () => {
    expect(keyOf(`${scope}tour/x/index.html?a=1#b`)).toBe(`${scope}tour/x/`);
    expect(keyOf(`${scope}?tour=x`)).toBe(scope);
  });
  it('is its own key', () => {
    fc.assert(fc.property(fc.webUrl(), (url) => keyOf(keyOf(url)) === keyOf(url)));
  });
});

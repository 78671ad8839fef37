import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/text.ts';
import {
  bytes,
  entryScripts,
  file,
  files,
  firstData,
  firstScripts,
  gzip,
  hinted,
  inlineStyle,
  laterScripts,
  latinFonts,
  served,
  sheets,
  sum,
  text,
} from './dist.ts';
import { ownCode } from './own-code.ts';

/* What a visit may cost. Kilobytes of 1,000 bytes; gzip -9 unless it says brotli, as it is served. */

const kilobyte = 1000;

/** Holds a figure to its limit and says what it is: the figures are the point, not only that they pass. */
function within(what: string, size: number, limit: number): void {
  console.log(`${what}: ${(size / kilobyte).toFixed(1)} kB of ${limit} kB`);
  expect(size, what).toBeGreaterThan(0);
  expect(size / kilobyte, what).toBeLessThanOrEqual(limit);
}
const zipped = (names: readonly string[]) => sum(names.map((name) => gzip(bytes(name))));

/** Each is fetched when it is first opened, and has a limit of its own: 45 kB. */
const pieces = [
  'claims-dialog',
  'numbers-dialog',
  'export-dialog',
  'share-dialog',
  'picture-files',
  'data-files',
  'saved-dialog',
  'table-panel',
  'compare-card',
  'compare-host',
  'along-tools',
  'tours-dialog',
];

/** The deck's, which has limits of its own. */
const presenting = [
  ['deck-layers', 3],
  ['quiz-scene', 8],
  ['quiz-exports', 8],
  ['compare-scene', 3],
  ['chart-scene', 3],
  ['claim-scene', 3],
  // The speaker's: the desk and what opens it in a window, beside the stage and on another device, its line, the pointers.
  ['desk', 8],
  ['desk-page', 2],
  ['desk-panel', 1],
  ['desk-link', 2],
  ['elsewhere', 3],
  ['pointer-layer', 4],
  ['editor-panel', 25],
] as const;

describe('the first view', () => {
  it('begins with a page that carries its style and the poster', () => {
    expect(inlineStyle).toContain('#poster');
    expect(text('index.html')).toMatch(
      /<div id="poster"[^>]*><noscript>(<div><svg [^>]*>(<path [^>]*>){2,}<\/svg><\/div>){3,}/,
    );
    within('HTML with critical CSS and poster', gzip(text('index.html')), 45);
  });

  it('starts with few scripts, because each costs a round trip', () => {
    expect(entryScripts.length).toBeLessThanOrEqual(3);
    within('JS of the entry', zipped(entryScripts), 120);
  });

  it('has the map and its workers among its scripts, and nothing that is opened later', () => {
    expect(firstScripts).toContain(file('maplibre-view', 'js'));
    expect(firstScripts).toContain(file('map-worker', 'js'));
    for (const later of [
      'detail-panel',
      'about-dialog',
      'help-dialog',
      'search-file',
      'ru',
      'zh',
      ...pieces,
      ...presenting.map(([name]) => name),
    ])
      expect(laterScripts).toContain(file(later, 'js'));
    within('JS of the first view (aim 400)', zipped(firstScripts), 470);
  });

  it('has little data', () => {
    within('data of the first view, brotli', sum(firstData.map(served)), 150);
  });

  it('asks early for what it needs, and for nothing that is not there', () => {
    expect(hinted.filter((name) => !files.includes(name))).toEqual([]);
    for (const needed of [file('atlas', 'json'), file('inter-latin', 'woff2'), file('map-worker', 'js')])
      expect(hinted).toContain(needed);
    expect(hinted.filter((name) => laterScripts.includes(name))).toEqual([]);
  });

  it.each(pieces)('has %s as a late part of at most 45 kB', (name) => {
    within(name, gzip(bytes(file(name, 'js'))), 45);
  });

  it.each(presenting)('has %s, for who presents, as a late part of at most %d kB', (name, limit) => {
    within(name, gzip(bytes(file(name, 'js'))), limit);
  });

  it('has the deck as a late part of at most 15 kB, and what it shares with the desk', () => {
    const parts = laterScripts.filter((name) => /^assets\/(?:deck|marked-text)-[\w-]{8}\.js$/.test(name));
    const sizes = parts.map((name) => gzip(bytes(name)));
    within('deck', Math.max(...sizes), 15);
    within('deck, words and what it shares', sum(sizes), 17);
  });

  it('costs at most so much in all, until the map is still', () => {
    const all = ['index.html', ...sheets, ...firstScripts, ...firstData, ...latinFonts];
    within('first visit, brotli', sum(all.map(served)), 700);
  });
});

describe('the whole site', () => {
  it('has little style', () => {
    const ofTours = file('tour', 'css');
    const ofTheDesk = ['desk', 'desk-page', 'desk-panel', 'pointer-layer'].map((name) => file(name, 'css'));
    const later = files.filter((name) => name.endsWith('.css') && name !== ofTours && !ofTheDesk.includes(name));
    within('CSS of the first view', gzip(inlineStyle), 18);
    // Time, claims, numbers, table, export, sharing, tours and their editor, the deck, and the pages of data and views bring their own.
    within('CSS of everything that can be opened', gzip(inlineStyle) + zipped(later), 35);
    // Never opened in the app: the sheet of views, and this for screen and paper.
    within('CSS that the pages of tours have besides', zipped([ofTours]), 3);
    // In a window of its own, as a rule, and in that instead of the explorer's.
    within('CSS of the speaker’s desk and pointers', zipped(ofTheDesk), 4);
  });

  it('has little code of its own in the first view, in any one language', async () => {
    const chunks = await ownCode();
    const inKilobytes = (size: number) => `${(size / kilobyte).toFixed(1)} kB`;
    const total = (some: readonly { size: number }[]) => sum(some.map(({ size }) => size));
    for (const { name, size, isFirst } of chunks)
      console.log(`  ${name}${isFirst ? '' : ' (later)'}: ${inKilobytes(size)}`);
    console.log(`  all of it, in all languages: ${inKilobytes(total(chunks))}`);
    const first = chunks.filter(({ isFirst }) => isFirst);
    expect(first.map(({ name }) => name)).toEqual(expect.arrayContaining(['main', 'maplibre-view', 'map-worker']));
    const [english, ...others] = languages;
    expect(english, 'is part of the entry').toBe('en');
    for (const language of others) {
      const words = chunks.filter(({ name }) => name === language);
      expect(total(words), language).toBeGreaterThan(kilobyte);
      within(`own code, ${language}`, total([...first, ...words]), 70);
    }
  });

  it('names no script and no sheet that is not there', () => {
    // A late part that fetches another names the sheet of the entry, which stands in the page and is no file.
    const named = files
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) =>
        [...text(name).matchAll(/"\.\/([\w.-]+\.(?:js|css))"/g)].map(([, found]) => `assets/${found}`),
      );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !files.includes(name))).toEqual([]);
  });

  it('has every script within reach: nothing was built for nobody', () => {
    const names = new Set(files.filter((name) => name.endsWith('.js')).map((name) => name.replace('assets/', '')));
    const readers = ['index.html', ...files.filter((name) => name.endsWith('.js'))].map(text);
    expect([...names].filter((name) => !readers.some((content) => content.includes(name)))).toEqual([]);
  });
});

describe('what is published', () => {
  const readable = files.filter((name) => /\.(js|css|html|json|svg|txt)$|^_headers$/.test(name));

  it('has compressed copies that unpack to their files', () => {
    const packed = readable.filter((name) => name !== '_headers');
    expect(packed.length).toBeGreaterThan(20);
    for (const name of packed)
      if (bytes(name).length > 500) expect(served(name), name).toBeLessThan(bytes(name).length);
  });

  it('names no place on the machine that built it', () => {
    const places = ['/work/', '/root/', '/home/', '/tmp/', 'node_modules', process.cwd()];
    const found = readable.flatMap((name) => {
      const content = text(name);
      return places.filter((place) => content.includes(place)).map((place) => `${name}: ${place}`);
    });
    expect(found).toEqual([]);
  });

  it('has no source maps, and names none', () => {
    expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(readable.filter((name) => text(name).includes('sourceMappingURL'))).toEqual([]);
  });

  it('makes no code out of text, which the policy would refuse', () => {
    // The map library's worker has a way to, for scripts that we do not give it (see src/map/engine.ts).
    const own = files.filter((name) => name.endsWith('.js') && !/\/map-worker-/.test(name));
    expect(own.filter((name) => /\beval\(|\bnew Function\(/.test(text(name)))).toEqual([]);
  });

  it('asks no other host for anything', () => {
    const page = text('index.html');
    expect([...page.matchAll(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(https?:)?\/\//g)]).toEqual([]);
    const sheet = [inlineStyle, ...files.filter((name) => name.endsWith('.css')).map(text)].join('');
    expect(sheet).not.toMatch(/url\(["']?(https?:)?\/\//);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxScenes } from '../../../src/domain/tour.ts';
import { maxTourLength, readTour, writeTour } from '../../../src/domain/tour-file.ts';
import { importData, importTour } from '../../../src/domain/tour-import.ts';
import { sectorOfLayer } from '../../../src/domain/tour-import-chapters.ts';
import { textOfHtml } from '../../../src/domain/tour-import-html.ts';
import { readLiteral } from '../../../src/domain/tour-import-literal.ts';
import { plainWords } from '../../../src/domain/tour-markdown.ts';
import type { Scene } from '../../../src/domain/tour-scene.ts';
import { anyTour } from './tour-any.ts';

const context = { day: '2026-11-23', language: 'ru' } as const;
const here = { center: [128.2, 50.3], zoom: 6, pitch: 30, bearing: -20 };
const done = (data: unknown) => {
  const imported = importData(data, context);
  if (imported.type === 'failed') throw new Error(JSON.stringify(imported.fault));
  return imported;
};
const faultOf = (data: unknown) => {
  const imported = importData(data, context);
  return imported.type === 'failed' ? imported.fault : null;
};
const sectorsOf = (scene: Scene | undefined) => (scene?.kind === 'map' ? scene.view.sectors : undefined);

/** A configuration as authors keep it: a script with comments, line ends in strings and commas too many. */
const script = `
// The story of a pipe
var config = {
  style: 'mapbox://styles/somebody/abc', accessToken: token.public, showMarkers: false, inset: true,
  title: 'From field to city',
  subtitle: "A pipe & its \\u2018route\\u2019",
  byline: 'By a class',
  footer: 'Source: <a href="https://example.org">a report</a>',
  chapters: [
    { id: 'The Field!', alignment: 'left', title: 'The field', image: './field.jpg',
      description: '<p>Gas comes from <em>Yakutia</em>.</p>\\
        <script>alert(1)</script><ul><li>One</li><li>Two &amp; three</li></ul>',
      location: { center: [112.3, 60.2], zoom: 5.5, pitch: 0, bearing: 0 },
      onChapterEnter: [ { layer: 'gas-pipeline', opacity: .9, duration: 5000 } ],
      onChapterExit: [], },
    /* { id: 'left out' }, */
    { id: 'The Field!', title: '', description: 'No title' + ' here.', location: { center: [128.2, 50.3], zoom: 30, bearing: 400 },
      onChapterEnter: [ { layer: 'railway-lines', opacity: 1 }, { layer: 'hillshade', opacity: 1 } ],
      onChapterExit: [ { layer: 'gas-pipeline', opacity: 0 } ] },
    { title: 'Words alone', description: '', onChapterEnter: [], onChapterExit: [] },
    { id: 'end', title: 'The end', description: '2 * 3 < 7', hidden: true, bbox: [[121.4, 31.3], [110, 40]] },
  ]
};
module.exports = config;`;

describe('a Mapbox storytelling configuration', () => {
  const read = importTour(script, context);
  const { tour, notes } = read.type === 'ready' ? read : { tour: null, notes: [] };
  const scenes = tour?.scenes ?? [];

  it('is read from its script without running it', () => {
    expect(read).toMatchObject({ type: 'ready', format: 'mapbox' });
    expect(tour).toMatchObject({
      id: 'from-field-to-city',
      title: { en: 'From field to city', ru: 'From field to city' },
      subtitle: { zh: 'A pipe & its ‘route’' },
      authors: [{ en: 'By a class' }],
      date: '2026-11-23',
      language: 'ru',
      licence: null,
      minutes: 4,
    });
  });

  it('becomes scenes with ids of their own and text without HTML', () => {
    expect(scenes.map(({ id, kind }) => [id, kind])).toEqual([
      ['the-field', 'map'],
      ['the-field-2', 'map'],
      ['scene-3', 'text'],
      ['end', 'map'],
    ]);
    expect(scenes[0]?.body.en).toBe('Gas comes from Yakutia.\n\n- One\n- Two & three');
    expect(scenes[1]?.title.en).toBe('No title here.');
    expect(scenes[3]?.body.en).toBe('');
    expect(plainWords(scenes[3]?.notes.en ?? '')).toBe('2 * 3 < 7\nSource: a report');
  });

  it('looks where the chapters looked, within the limits of the atlas', () => {
    expect(scenes[0]).toMatchObject({
      view: { projection: 'mercator', camera: { longitude: 112.3, latitude: 60.2, zoom: 5.5 }, bounds: null },
    });
    expect(scenes[1]).toMatchObject({ view: { camera: { zoom: 22, bearing: 40 } } });
    expect(scenes[3]).toMatchObject({ view: { camera: null, bounds: [110, 31.3, 121.4, 40] } });
  });

  it('shows in each scene what playing up to it would show', () => {
    // Entering the second shows the railway; the gas goes when the second is left, not when it is entered.
    expect(sectorsOf(scenes[0])).toEqual(['gas']);
    expect(sectorsOf(scenes[1])).toEqual(['gas', 'rail']);
    expect(sectorsOf(scenes[3])).toEqual(['rail']);
  });

  it('says what was left behind', () =>
    expect(notes).toEqual([
      { type: 'layer', path: '', value: 'hillshade' },
      { type: 'image', path: 'chapters.0.image', value: '' },
      { type: 'hidden', path: 'chapters.3.hidden', value: '' },
    ]));
});

describe('layers', () => {
  it.each([
    ['gas-pipeline', 'gas'],
    ['Yamal LNG gas', 'lng'],
    ['railway_lines', 'rail'],
    ['NSR', 'sea'],
    ['Нефтепровод ВСТО', 'oil'],
    ['nuclear', 'nuclear'],
    ['gasoline-stations', null],
    ['buildings', null],
    ['', null],
  ])('%j stands for %s', (name, sector) => expect(sectorOfLayer(name)).toBe(sector));

  it('that the story first takes away were there from the beginning', () => {
    const chapter = (change: object) => ({ title: 'A', location: here, ...change });
    const { tour } = done({
      chapters: [
        chapter({ onChapterExit: [{ layer: 'oil', opacity: 0 }] }),
        chapter({ onChapterEnter: [{ layer: 'gas', opacity: 0.5 }] }),
      ],
    });
    expect(tour.scenes.map(sectorsOf)).toEqual([['oil'], ['gas']]);
  });

  it('that stand for no sector leave all sectors on', () => {
    const { tour, notes } = done({
      chapters: [{ title: 'A', location: here, onChapterEnter: [{ layer: 'hillshade', opacity: 0 }] }],
    });
    expect(tour.scenes.map(sectorsOf)).toEqual([null]);
    expect(notes).toEqual([{ type: 'layer', path: '', value: 'hillshade' }]);
  });
});

describe('a GeoLibre story', () => {
  const storymap = {
    title: '',
    theme: 'dark',
    projection: { name: 'globe' },
    chapters: [
      {
        id: 'intro',
        title: 'The coast',
        description: 'Ice.<br><br>And <em>more</em> ice.',
        image: 'https://example.com/a.jpg',
        location: here,
        mapAnimation: 'flyTo',
        onChapterEnter: [{ layerId: '7f0c', opacity: 1, duration: 2000 }],
        onChapterExit: [{ layerId: '7f0c', opacity: 0 }],
      },
      { title: 'After', location: here },
    ],
  };

  it('is found in a project, with the names of its layers', () => {
    const { format, tour } = done({
      version: '0.2.0',
      name: 'Arctic',
      layers: [{ id: '7f0c', name: 'Sea lanes' }],
      storymap,
    });
    expect(format).toBe('geolibre');
    expect(tour).toMatchObject({ id: 'arctic', title: { en: 'Arctic' } });
    expect(tour.scenes.map(sectorsOf)).toEqual([['sea'], []]);
    expect(tour.scenes[0]).toMatchObject({
      body: { en: 'Ice.\n\nAnd more ice.' },
      view: { projection: 'globe', camera: { longitude: 128.2, latitude: 50.3, zoom: 6, pitch: 30, bearing: -20 } },
    });
  });

  it('is read alone, too', () =>
    expect(done(storymap)).toMatchObject({ format: 'geolibre', tour: { id: 'the-coast' } }));
});

describe('an import', () => {
  it('takes a tour of ours as it is', () =>
    fc.assert(
      fc.property(anyTour, (tour) => {
        expect(importTour(writeTour(tour), context)).toEqual({ type: 'ready', format: 'corridors', tour, notes: [] });
      }),
      { numRuns: 30 },
    ));

  it('names the place of a fault', () => {
    const chapter = { title: 'A', location: here };
    expect(faultOf({ chapters: [] })).toMatchObject({ path: 'chapters' });
    expect(faultOf({ chapters: [chapter, { ...chapter, title: 7 }] })).toMatchObject({ path: 'chapters.1.title' });
    expect(faultOf({ chapters: [{ location: { center: [50, 128], zoom: 3 } }] })).toMatchObject({
      path: 'chapters.0.location.center.1',
    });
    expect(faultOf({ chapters: [{ ...chapter, onChapterEnter: [{ opacity: 'x' }] }] })).toMatchObject({
      path: 'chapters.0.onChapterEnter.0.opacity',
    });
    expect(faultOf({ storymap: { chapters: 3 } })).toMatchObject({ path: 'storymap.chapters' });
    expect(faultOf({ version: 1, scenes: [] })).toMatchObject({ type: 'schema' });
    expect(faultOf({ type: 'FeatureCollection' })).toEqual({ type: 'no-story' });
    expect(faultOf(null)).toEqual({ type: 'no-story' });
    expect(importTour('{"chapters": [', context)).toMatchObject({ fault: { type: 'json' } });
    expect(importTour(' '.repeat(maxTourLength + 1), context)).toMatchObject({ fault: { type: 'length' } });
    expect(importTour('var config = {\n  title: `a`,\n  chapters: load()\n}', context)).toEqual({
      type: 'failed',
      fault: { type: 'script', line: 3 },
    });
  });

  it('leaves out what is too many and says so, keeps long text in the notes', () => {
    const chapters = Array.from({ length: maxScenes + 2 }, (_, at) => ({ title: `${at}`, location: here }));
    const many = done({ chapters });
    expect(many.tour.scenes).toHaveLength(maxScenes);
    expect(many.notes).toEqual([{ type: 'left-out', path: `chapters.${maxScenes}`, value: '2' }]);
    const long = 'word '.repeat(500);
    const { tour, notes } = done({ chapters: [{ title: long.slice(0, 1900), description: long, location: here }] });
    expect(notes).toEqual([{ type: 'shortened', path: 'chapters.0.description', value: '' }]);
    expect(tour.scenes[0]?.body.en).toMatch(/ word…$/);
    expect(tour.scenes[0]?.notes.en).toBe(long.trim());
    expect(tour.scenes[0]?.title.en.length).toBeLessThanOrEqual(120);
  });

  const hostile = fc.array(
    fc.constantFrom(
      '<',
      '>',
      '<script>',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '&lt;',
      '&#x41;',
      '&#0;',
      '<!--',
      '-->',
      'a',
      '*',
      '\n',
      '<li>',
    ),
  );

  it('makes of any text a tour that its own parser reads', () =>
    fc.assert(
      fc.property(hostile, hostile, (title, description) => {
        const imported = done({
          chapters: [{ title: title.join(''), description: description.join(''), location: here }],
        });
        expect(readTour(writeTour(imported.tour))).toMatchObject({ type: 'ready' });
      }),
    ));

  it('never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"chapters":[${json}]}`),
        ),
        (text) => {
          expect(['ready', 'failed']).toContain(importTour(text, context).type);
        },
      ),
    ));
});

describe('HTML as text', () => {
  it.each([
    ['a < b and c > d', 'a < b and c > d'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One\nline<br>two', 'One line\ntwo'],
    ['Plain\n\nlines', 'Plain\n\nlines'],
    ['x<script>alert("<b>")</script>y', 'xy'],
    ['x<style>p{}</style><!-- a > b -->y', 'xy'],
    ['&lt;b&gt; &amp;lt; &#8211; &nope; &#xD800;', '<b> &lt; – &nope; '.trim()],
    ['<b onclick="alert(1)">bold</b>', 'bold'],
    ['<script>never closed', ''],
    ['open <b', 'open <b'],
  ])('%j', (html, text) => expect(textOfHtml(html)).toBe(text));

  it('takes no more time than its length', () => {
    expect(textOfHtml('<'.repeat(200_000))).toHaveLength(200_000);
    expect(textOfHtml('<script>'.repeat(20_000))).toBe('');
    expect(textOfHtml('<script></script>'.repeat(5_000))).toBe('');
  });
});

describe('the object of a script', () => {
  it.each([
    ['{a: 1, "b": .5, c: -2e3, d: 0x10}', { a: 1, b: 0.5, c: -2000, d: 16 }],
    ["export default { a: 'it\\'s', b: `two\nlines`, c: [1, [2,],] }", { a: "it's", b: 'two\nlines', c: [1, [2]] }],
    ['const config = { a: true, b: null, c: undefined, d: some.where }', { a: true, b: null, c: null, d: null }],
    ['var myConfig = {}; var other = {a: 1}', {}],
    ["{ a: 'x' +\n 'y' /* z */ }", { a: 'xy' }],
  ])('%j', (text, data) => expect(readLiteral(text)).toEqual({ type: 'ready', data }));

  it.each([
    '{a: () => 1}',
    '{a: f(1)}',
    '{a: function () {}}',
    '{a: `x$' + '{y}`}',
    '{...b}',
    '{a: 1 + 1}',
    '{',
    "{a: 'x",
    '{a b}',
    '',
    '[1 2]',
  ])('%j cannot be read without being run, or not at all', (text) =>
    expect(readLiteral(text)).toEqual({ type: 'failed', line: 1 }),
  );

  it('makes no prototype of a key, and stops at a depth', () => {
    const read = readLiteral('{ "__proto__": { "chapters": [] } }');
    expect(read.type === 'ready' && Object.getPrototypeOf(read.data)).toBe(Object.prototype);
    expect(readLiteral('['.repeat(100_000))).toEqual({ type: 'failed', line: 1 });
  });
});

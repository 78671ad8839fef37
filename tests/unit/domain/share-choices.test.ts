// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactions, presets } from '../../../src/domain/embed.ts';
import { noFilters } from '../../../src/domain/filters.ts';
import {
  choicesFor,
  differencesFromPage,
  embedOptions,
  frameHeights,
  placeOf,
  type ShareChoices,
  sharedView,
} from '../../../src/domain/share-choices.ts';
import { elementSnippet, iframeSnippet } from '../../../src/domain/snippets.ts';
import { homeView, pages, projections, themes, type View } from '../../../src/domain/view.ts';
import { viewOfPage } from '../../../src/domain/view-page.ts';
import { sharedAddresses } from '../../../src/state/share-addresses.ts';
import { decode } from '../../../src/url/codec.ts';
import { decodeEmbed } from '../../../src/url/embed-codec.ts';

const camera = { longitude: 120.5, latitude: 55.25, zoom: 4.5, bearing: 0, pitch: 0 };
const version = '2026.11.1';
const year = fc.constantFrom(null, 1950, 2018, 2035);
const view: fc.Arbitrary<View> = fc.record({
  language: fc.constantFrom('auto', 'en', 'ru', 'zh'),
  theme: fc.constantFrom(...themes),
  projection: fc.constantFrom(...projections),
  camera: fc.constantFrom(null, camera),
  bounds: fc.constantFrom(null, [100, 30, 190, 72] as const).map((bounds) => bounds && [...bounds]),
  version: fc.constantFrom(null, '2026.10.1'),
  filters: fc.constantFrom(noFilters, { ...noFilters, sector: ['gas', 'lng'], status: [] }),
  text: fc.constantFrom('', 'tynda', 'a"b<c>&d', '“Тында” 滕达'),
  dim: fc.boolean(),
  selection: fc.constantFrom(null, 'eastern-route'),
  page: fc.constantFrom(null, ...pages),
  year,
  compare: year,
  table: fc.boolean(),
  claim: fc.constantFrom(null, 'trade-100bn'),
}) as fc.Arbitrary<View>;
const choices: fc.Arbitrary<ShareChoices> = fc.record({
  language: fc.constantFrom('auto', 'en', 'ru', 'zh'),
  theme: fc.constantFrom(...themes, 'print'),
  projection: fc.constantFrom(...projections),
  year: fc.constantFrom('shown', 'none'),
  place: fc.constantFrom('same', 'fit', 'opening'),
  data: fc.constantFrom('updating', 'frozen'),
  ui: fc.constantFrom(...presets),
  title: fc.boolean(),
  interact: fc.constantFrom(...interactions),
  load: fc.constantFrom('click', 'visible'),
  height: fc.constantFrom(...frameHeights),
});
const seen = [60, 40, 150, 75] as [number, number, number, number];
const given = { version, seen };

describe('what is shared', () => {
  it('comes back from the code of the iframe: the same view, the same options', () => {
    fc.assert(
      fc.property(view, choices, fc.string(), (current, chosen, title) => {
        const shared = sharedView(current, chosen, given);
        const options = embedOptions(chosen);
        const { frame } = sharedAddresses({ view: shared, options }, 'atlas', 'en');
        const template = document.createElement('template');
        template.innerHTML = iframeSnippet(frame, title, chosen.height);
        const source = new URL(template.content.querySelector('iframe')?.getAttribute('src') ?? '');
        expect(source.pathname).toBe('/embed.html');
        expect(decodeEmbed(source.search)).toEqual({ place: null, view: shared, options, ignored: [] });
      }),
    );
  });

  it('comes back from the web component, whose script makes the frame of its attributes', () => {
    const caption = { title: '', alt: '', contents: '', credit: '', open: '' };
    fc.assert(
      fc.property(view, choices, (current, chosen) => {
        const shared = sharedView(current, chosen, given);
        const options = embedOptions(chosen);
        const addresses = sharedAddresses({ view: shared, options }, 'atlas', 'en');
        const template = document.createElement('template');
        template.innerHTML = elementSnippet(addresses, caption);
        const element = template.content.querySelector('corridors-map');
        const address = new URL(element?.getAttribute('src') ?? '');
        // As src/embed/element.ts does it; `load` and `title` are no parameters that it reads.
        for (const { name, value } of element?.attributes ?? [])
          if (!['src', 'load', 'auto-height'].includes(name)) address.searchParams.set(name, value);
        expect(element?.getAttribute('load')).toBe(chosen.load);
        // On any element the first is a tooltip, the second what a screen reader takes it for.
        for (const name of ['title', 'role']) expect(element?.hasAttribute(name)).toBe(false);
        const decoded = decodeEmbed(address.search);
        expect(decoded).toEqual({ place: null, view: shared, options: { ...options, load: 'visible' }, ignored: [] });
      }),
    );
  });

  it('comes back from the link, with table and comparison', () => {
    fc.assert(
      fc.property(view, choices, (current, chosen) => {
        const shared = sharedView(current, chosen, given);
        const { app } = sharedAddresses({ view: shared, options: embedOptions(chosen) }, 'atlas', 'en');
        expect(decode(new URL(app).search)).toEqual({ view: shared, ignored: [] });
        expect([shared.table, shared.compare]).toEqual([current.table, current.compare]);
      }),
    );
  });

  it('is the view as it is where nothing is chosen, but for the page it is shared from', () => {
    fc.assert(
      fc.property(view, (current) => {
        const shared = sharedView(current, choicesFor(current), { version: '2026.10.1', seen });
        expect(shared).toEqual({ ...current, page: current.claim === null ? null : 'claims' });
      }),
    );
  });

  it('looks where it is asked to', () => {
    const current = { ...homeView, camera };
    const at = (place: ShareChoices['place'], bounds: typeof seen | null = seen) => {
      const shared = sharedView(current, { ...choicesFor(current), place }, { version, seen: bounds });
      return [shared.camera, shared.bounds];
    };
    expect(at('same')).toEqual([camera, null]);
    expect(at('fit')).toEqual([null, seen]);
    expect(at('fit', null)).toEqual([null, null]);
    expect(at('opening')).toEqual([null, null]);
  });

  it('is frozen to the data at hand, or updates', () => {
    const of = (data: ShareChoices['data']) =>
      sharedView({ ...homeView, version: '2026.10.1' }, { ...choicesFor(homeView), data }, given).version;
    expect([of('frozen'), of('updating')]).toEqual([version, null]);
    expect(choicesFor({ ...homeView, version }).data).toBe('frozen');
  });

  it('has a light theme on paper', () => {
    const print = { ...choicesFor(homeView), theme: 'print' as const };
    expect(sharedView(homeView, print, given).theme).toBe('light');
    expect(embedOptions(print).print).toBe(true);
  });
});

describe('a place that a frame can hold', () => {
  it('begins within one turn round the world', () => {
    expect(placeOf([-200, 30, -150, 70])).toEqual([160, 30, 210, 70]);
    expect(placeOf([190, 30, 220, 70])).toEqual([-170, 30, -140, 70]);
    expect(placeOf([100, 30, 190, 72])).toEqual([100, 30, 190, 72]);
  });

  it('is none where the whole world is seen, as round the pole', () => {
    expect(placeOf([-180, 20, 180, 90])).toBeNull();
    expect(placeOf(null)).toBeNull();
    expect(placeOf([10, 10, 10, 20])).toBeNull();
  });

  it('survives its address', () => {
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        degrees(-540, 540),
        degrees(-89, 80),
        degrees(0.1, 400),
        degrees(0.1, 20),
        (west, south, wide, high) => {
          const place = placeOf([west, south, west + wide, south + high]);
          const { view: framed, ignored } = decode(
            new URL(
              sharedAddresses(
                { view: { ...homeView, bounds: place }, options: embedOptions(choicesFor(homeView)) },
                'atlas',
                'en',
              ).app,
            ).search,
          );
          expect(ignored).toEqual([]);
          expect(framed.bounds === null).toBe(place === null);
        },
      ),
    );
  });
});

describe('what a pasted address loses', () => {
  it('is nothing for the view of the page itself', () => {
    expect(differencesFromPage(viewOfPage('eastern-route'), viewOfPage('eastern-route'))).toEqual([]);
    expect(differencesFromPage({ ...homeView, claim: 'trade-100bn' }, homeView)).toEqual([]);
  });

  it('is everything that the reader has set besides', () => {
    const set: View = {
      ...homeView,
      selection: 'eastern-route-1',
      filters: { ...noFilters, sector: ['gas'] },
      text: 'tynda',
      year: 2018,
      camera,
      projection: 'globe',
      theme: 'dark',
      version,
    };
    expect(differencesFromPage(set, viewOfPage('eastern-route'))).toEqual([
      'part',
      'filters',
      'text',
      'year',
      'place',
      'projection',
      'theme',
      'version',
    ]);
    expect(differencesFromPage({ ...homeView, filters: { ...noFilters, role: [] } }, homeView)).toEqual(['filters']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets } from '../../../src/domain/filters.ts';
import { firstYear, homeView, lastYear, pages, type View } from '../../../src/domain/view.ts';
import { cooperationRoles, countries, sectors, statuses } from '../../../src/domain/vocabulary.ts';
import { decode, encode, maxLinkLength, roundedCamera } from '../../../src/url/codec.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,10}){0,3}$/);
const some = (values: readonly string[]) => fc.option(fc.subarray([...values]), { nil: null });
const camera = fc
  .record({
    longitude: fc.double({ min: -180, max: 200, noNaN: true }),
    latitude: fc.double({ min: -89, max: 89, noNaN: true }),
    zoom: fc.double({ min: 0, max: 20, noNaN: true }),
    bearing: fc.integer({ min: 0, max: 359 }),
    pitch: fc.integer({ min: 0, max: 60 }),
  })
  .map(roundedCamera);
const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
const bounds = fc
  .record({ west: tenths(-180, 180), south: tenths(-90, 89), wide: tenths(1, 180), high: tenths(1, 180) })
  .map(({ west, south, wide, high }): View['bounds'] => {
    const [east, north] = [Number((west + wide).toFixed(4)), Number(Math.min(90, south + high).toFixed(4))];
    return [west, south, east, north];
  });
const view: fc.Arbitrary<View> = fc.record({
  language: fc.constantFrom('auto', 'en', 'ru', 'zh'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  projection: fc.constantFrom('arctic', 'globe', 'mercator'),
  camera: fc.option(camera, { nil: null }),
  bounds: fc.option(bounds, { nil: null }),
  version: fc.constantFrom(null, '2026.11.1', '2031.1.12'),
  filters: fc.record({
    sector: some(sectors),
    status: some(statuses),
    country: some(countries),
    role: some(cooperationRoles),
    participant: fc.option(fc.uniqueArray(id, { maxLength: 8 }), { nil: null }),
  }),
  text: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.slice(0, 80).trim()),
  dim: fc.boolean(),
  selection: fc.option(id, { nil: null }),
  page: fc.constantFrom(null, ...pages),
  year: fc.option(fc.integer({ min: firstYear, max: lastYear }), { nil: null }),
  compare: fc.option(fc.integer({ min: firstYear, max: lastYear }), { nil: null }),
  table: fc.boolean(),
  claim: fc.option(id, { nil: null }),
});

describe('the link', () => {
  it('gives back the view it was made from', () => {
    fc.assert(
      fc.property(view, (made) => {
        expect(decode(encode(made))).toEqual({ view: made, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is empty for the opening view', () => expect(encode(homeView)).toBe(''));

  it('is short and readable', () => {
    const made: View = {
      ...homeView,
      language: 'ru',
      projection: 'globe',
      filters: { ...homeView.filters, sector: ['gas', 'lng'], status: [] },
      camera: { longitude: 123.456789, latitude: 54.1, zoom: 4.256, bearing: 0, pitch: 0 },
      selection: 'eastern-route',
    };
    expect(encode(made)).toBe(
      '?lang=ru&map=globe&view=4.26/54.1/123.4568&feature=eastern-route&sector=gas,lng&status=none',
    );
  });

  it('never grows past its limit, whatever is in the view', () => {
    const long = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 3000 }),
      participant: fc.array(id, { maxLength: 200 }),
    });
    fc.assert(
      fc.property(view, long, (made, { text, participant }) => {
        const link = encode({ ...made, text, filters: { ...made.filters, participant } });
        expect(`https://example.org/corridors/${link}`.length).toBeLessThanOrEqual(maxLinkLength);
      }),
    );
  });

  it('survives any query without throwing, and keeps every value in its bounds', () => {
    const name = fc.constantFrom(
      'lang',
      'theme',
      'map',
      'view',
      'q',
      'dim',
      'feature',
      'page',
      'year',
      'vs',
      'table',
      'claim',
      ...facets,
      '__proto__',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary', maxLength: 50 }))), (pairs) => {
        const query = pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join('&');
        const { view: read } = decode(`?${query}`);
        expect(decode(encode(read)).view).toEqual(read);
      }),
    );
  });

  it('names what it ignored', () => {
    expect(decode('?map=flat&view=1/2&lang=en&utm_source=x').ignored).toEqual(['map', 'view']);
    expect(decode('?view=4/95/10').view.camera).toBeNull();
  });
});

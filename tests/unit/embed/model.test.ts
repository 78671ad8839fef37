// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { usualEmbed } from '../../../src/domain/embed.ts';
import { homeView } from '../../../src/domain/view.ts';
import { sectors } from '../../../src/domain/vocabulary.ts';
import { type Known, modelOf, partsOf } from '../../../src/embed/model.ts';

const text = (en: string) => ({ en, ru: `${en} (ru)`, zh: `${en} (zh)` });
const newest = { version: '2026.11.1', date: '2026-11-23' };
const known: Known = {
  view: homeView,
  look: { language: 'en', theme: 'light' },
  place: null,
  page: 'tianwan',
  poster: {
    id: 'tianwan',
    title: text('Tianwan'),
    alt: text('A map of Tianwan'),
    facts: [{ label: text('Units'), value: text('8') }],
  },
  newest,
  frozen: null,
  credits: '© Somebody',
  drawn: null,
  day: null,
};
const older = { version: '2026.10.1', date: '2026-10-02' };
const frozenView = { ...homeView, version: older.version };

describe('what an embedded view says', () => {
  it('is what its poster is about, in the language of the view', () => {
    const { title, alt, facts, posterId } = modelOf({ ...known, look: { language: 'ru', theme: 'dark' } });
    expect({ title, alt, facts, posterId }).toEqual({
      title: 'Tianwan (ru)',
      alt: 'A map of Tianwan (ru)',
      facts: [{ label: 'Units (ru)', value: '8 (ru)' }],
      posterId: 'tianwan',
    });
  });

  it('is the title of the atlas while there is no information of a poster', () => {
    const { title, alt, facts, posterId } = modelOf({ ...known, poster: null });
    // The picture is the view's own from the first: no other is fetched for nothing.
    expect({ facts, posterId }).toEqual({ facts: [], posterId: 'tianwan' });
    expect(title).toBe('Russia–China infrastructure, mapped and sourced');
    expect(alt).toBe(title);
  });

  it('names the day of the data while it is a picture, whatever the year, and the shown day once it is live', () => {
    const view = { ...homeView, year: 2018 };
    expect(modelOf({ ...known, view }).subtitle).toBe('Status on 23 November 2026');
    expect(modelOf({ ...known, view, day: '2018-12-31' }).subtitle).toBe('Status on 31 December 2018');
  });

  it('has the legend of the whole atlas on its picture, none on another, and of what is drawn on a live map', () => {
    expect(modelOf({ ...known, page: 'atlas', poster: null }).sectors).toEqual(sectors);
    expect(modelOf(known).sectors).toEqual([]);
    expect(modelOf({ ...known, drawn: ['gas'] }).sectors).toEqual(['gas']);
  });

  it('says of which day frozen data are, and offers newer ones', () => {
    const frozen = { type: 'frozen', data: older, newer: newest } as const;
    const model = modelOf({ ...known, view: frozenView, frozen });
    expect(model.subtitle).toBe('Data of 2 October 2026');
    expect(model.data).toBe('data 2 Oct 2026');
    expect(model.newer).toBe('Show the data of 23 November 2026');
    const inYear = { ...frozenView, year: 2018 };
    expect(modelOf({ ...known, view: inYear, frozen, day: '2018-12-31' }).subtitle).toBe(
      'Status on 31 December 2018 · Data of 2 October 2026',
    );
  });

  it('offers nothing where the frozen data are the newest, and does not guess the day of data it does not know', () => {
    const current = { ...homeView, version: newest.version };
    expect(
      modelOf({ ...known, view: current, frozen: { type: 'frozen', data: newest, newer: null } }).newer,
    ).toBeNull();
    const model = modelOf({ ...known, view: frozenView, frozen: { type: 'unknown' } });
    expect([model.subtitle, model.data, model.newer]).toEqual(['', '', null]);
  });

  it('says so where a version was never published', () => {
    expect(modelOf({ ...known, frozen: { type: 'never-published' } }).subtitle).toBe(
      'Status on 23 November 2026 · This data version was never published. The newest is shown.',
    );
  });

  it('leads to the full map with the same view', () => {
    const view = { ...homeView, selection: 'tianwan', year: 2018 };
    expect(new URL(modelOf({ ...known, view }).fullMap).search).toBe('?feature=tianwan&year=2018');
  });
});

describe('the presets', () => {
  it('have title, legend and buttons; the legend alone; or neither', () => {
    expect(partsOf(usualEmbed)).toEqual({ title: true, legend: true, buttons: true });
    expect(partsOf({ ...usualEmbed, title: false })).toEqual({ title: false, legend: true, buttons: true });
    expect(partsOf({ ...usualEmbed, ui: 'legend' })).toEqual({ title: false, legend: true, buttons: false });
    expect(partsOf({ ...usualEmbed, ui: 'none' })).toEqual({ title: false, legend: false, buttons: false });
    expect(partsOf({ ...usualEmbed, print: true }).buttons).toBe(false);
  });
});

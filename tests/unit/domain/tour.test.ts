import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedSources } from '../../../src/domain/citations.ts';
import { noFilters } from '../../../src/domain/filters.ts';
import { plannedMinutes, sceneIndex, tourCitations, tourSources } from '../../../src/domain/tour.ts';
import { checkedTour, maxTourLength, readTour, writeTour } from '../../../src/domain/tour-file.ts';
import { mapOfScene, type Scene, sceneViewOf, viewOfScene } from '../../../src/domain/tour-scene.ts';
import { inEveryLanguage, wordsIn } from '../../../src/domain/tour-text.ts';
import { homeView } from '../../../src/domain/view.ts';
import { decode, encode } from '../../../src/url/codec.ts';
import { anyScene, anySceneView, anyTour } from './tour-any.ts';

const text = inEveryLanguage('Words');
const none = inEveryLanguage('');
const common = { title: text, body: none, notes: none, alt: none, sources: [], seconds: 60 };
const map = { kind: 'map', id: 'start', ...common, view: {} };
const kept = {
  version: 1,
  id: 'tour',
  title: text,
  subtitle: none,
  authors: [],
  date: '2026-11-23',
  licence: null,
  minutes: 1,
  audience: none,
  objectives: [],
  vocabulary: [],
  prompts: [],
  contested: [],
  scenes: [map],
};
const faultOf = (more: object) => {
  const read = checkedTour({ ...kept, ...more });
  return read.type === 'failed' ? read.fault : null;
};
const pathOf = (more: object) => {
  const fault = faultOf(more);
  return fault?.type === 'schema' ? fault.path : null;
};
const sceneFault = (more: object) => pathOf({ scenes: [{ ...map, ...more }] });
const quizFault = (task: object, more: object = { view: {} }) =>
  sceneFault({ kind: 'quiz', quiz: { question: text, explanation: text, task }, ...more });

describe('a tour file', () => {
  it('is read as it was written', () =>
    fc.assert(
      fc.property(anyTour, (tour) => {
        expect(readTour(writeTour(tour))).toEqual({ type: 'ready', tour });
      }),
      { numRuns: 60 },
    ));

  it('has what a scene leaves out from the opening view', () => {
    const read = checkedTour(kept);
    expect(read.type === 'ready' && read.tour.scenes[0]).toMatchObject({
      view: {
        projection: 'arctic',
        camera: null,
        bounds: null,
        sectors: null,
        selection: null,
        year: null,
        dim: false,
      },
    });
  });

  it('names the place of a fault', () => {
    expect(readTour('{')).toEqual({ type: 'failed', fault: { type: 'json' } });
    expect(readTour(' '.repeat(maxTourLength + 1))).toEqual({ type: 'failed', fault: { type: 'length' } });
    expect(pathOf({ version: 2 })).toBe('version');
    expect(pathOf({ title: { en: 'A', ru: ' ', zh: 'C' } })).toBe('title.ru');
    expect(pathOf({ surprise: true })).toBe('surprise');
    expect(pathOf({ licence: 'MIT' })).toBe('licence');
    expect(pathOf({ scenes: [] })).toBe('scenes');
    expect(pathOf({ scenes: [map, { ...map, id: 'next' }, map] })).toBe('scenes.2.id');
    expect(pathOf({ scenes: Array.from({ length: 61 }, (_, at) => ({ ...map, id: `s-${at}` })) })).toBe('scenes');
    expect(pathOf({ contested: [{ text, sources: ['No Slug'] }] })).toBe('contested.0.sources.0');
  });

  it('names the place of a fault in a scene', () => {
    expect(sceneFault({ kind: 'film' })).toBe('scenes.0.kind');
    expect(sceneFault({ seconds: 1 })).toBe('scenes.0.seconds');
    expect(sceneFault({ view: undefined })).toBe('scenes.0.view');
    expect(sceneFault({ view: { year: 1700 } })).toBe('scenes.0.view.year');
    expect(sceneFault({ view: { sectors: ['gas', 'coal'] } })).toBe('scenes.0.view.sectors.1');
    expect(sceneFault({ view: { bounds: [20, 10, 10, 20] } })).toBe('scenes.0.view.bounds');
    expect(sceneFault({ view: { bounds: [1, 2, 3, 4], camera: { longitude: 0, latitude: 0, zoom: 1 } } })).toBe(
      'scenes.0.view',
    );
    expect(sceneFault({ kind: 'compare', years: [2024, 2018] })).toBe('scenes.0.years');
    expect(sceneFault({ body: inEveryLanguage('x'.repeat(1201)) })).toBe('scenes.0.body.en');
    expect(sceneFault({ onclick: 'alert(1)' })).toBe('scenes.0.onclick');
  });

  it('names the place of a fault in a question', () => {
    const choices = [text, inEveryLanguage('Other')];
    expect(quizFault({ type: 'identify', choices, answer: 1 })).toBeNull();
    expect(quizFault({ type: 'identify', choices, answer: 2 })).toBe('scenes.0.quiz.task.answer');
    expect(quizFault({ type: 'order', ids: ['a', 'b', 'a'] })).toBe('scenes.0.quiz.task.ids');
    expect(quizFault({ type: 'locate', target: 'a', toleranceKm: 0 })).toBe('scenes.0.quiz.task.toleranceKm');
    expect(quizFault({ type: 'locate', target: 'a', toleranceKm: 10 }, { view: undefined })).toBe('scenes.0.view');
    expect(quizFault({ type: 'estimate', value: 1, unit: 'miles', tolerance: 1 })).toBe('scenes.0.quiz.task.unit');
    const pair = { left: text, right: text };
    expect(quizFault({ type: 'match', pairs: [pair, { left: inEveryLanguage('B'), right: text }] })).toBe(
      'scenes.0.quiz.task.pairs',
    );
  });

  it('never throws, whatever is in it', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        expect(['ready', 'failed']).toContain(readTour(json).type);
      }),
    ));
});

describe('the view of a scene', () => {
  it('is whole: it does not depend on any other scene, and a link can say it', () =>
    fc.assert(
      fc.property(anyScene, (scene) => {
        const view = viewOfScene(scene);
        expect(Object.keys(view).sort()).toEqual(Object.keys(homeView).sort());
        const { view: linked, ignored } = decode(encode(view));
        expect(ignored).toEqual([]);
        // A link rounds the camera; everything else comes back as it was.
        expect({ ...linked, camera: null, bounds: null }).toEqual({ ...view, camera: null, bounds: null });
        expect(linked.camera === null).toBe(view.camera === null);
      }),
    ));

  it('is the opening view where there is no map', () => {
    const blank: Scene = { kind: 'blank', id: 'dark', ...common };
    expect(viewOfScene(blank)).toEqual(homeView);
    expect(mapOfScene(blank)).toBeNull();
  });

  it('has both years of a comparison, and not that of its map', () =>
    fc.assert(
      fc.property(anySceneView, (view) => {
        const shown = viewOfScene({ kind: 'compare', id: 'two', ...common, view, years: [1916, 1989] });
        expect([shown.year, shown.compare]).toEqual([1916, 1989]);
        expect(shown.filters).toEqual({ ...noFilters, sector: view.sectors });
      }),
    ));

  it('names the claim but opens no page', () => {
    const shown = viewOfScene({ kind: 'claim', id: 'said', ...common, claim: 'trade-100bn', view: null });
    expect(shown).toEqual({ ...homeView, claim: 'trade-100bn' });
  });

  it('is captured from a view and gives it back', () =>
    fc.assert(
      fc.property(anySceneView, (view) => {
        expect(sceneViewOf(viewOfScene({ kind: 'map', id: 'one', ...common, view }))).toEqual(view);
      }),
    ));
});

describe('a tour', () => {
  it('finds its scenes and counts its minutes', () => {
    const scenes = [
      { id: 'a', seconds: 60 },
      { id: 'b', seconds: 61 },
    ] as unknown as Scene[];
    expect(sceneIndex({ scenes }, 'b')).toBe(1);
    expect(sceneIndex({ scenes }, 'c')).toBeNull();
    expect(plannedMinutes(scenes)).toBe(3);
    expect(plannedMinutes([])).toBe(1);
  });

  it('cites each source once, in the order of the talk, disputes last', () => {
    const scene = (id: string, sources: string[]): Scene => ({ kind: 'text', id, ...common, sources });
    const tour = {
      scenes: [scene('a', ['two', 'one']), scene('b', ['one', 'three'])],
      contested: [{ text, sources: ['four', 'two'] }],
    };
    expect(tourSources(tour)).toEqual(['two', 'one', 'three', 'four']);
    expect([...numberedSources(tourCitations(tour))]).toEqual([
      ['two', 1],
      ['one', 2],
      ['three', 3],
      ['four', 4],
    ]);
  });

  it('is read in another language where one is empty', () => {
    expect(wordsIn({ en: '', ru: 'Слова', zh: '' }, 'zh')).toBe('Слова');
    expect(wordsIn({ en: 'Words', ru: 'Слова', zh: '词' }, 'zh')).toBe('词');
    expect(wordsIn(none, 'en')).toBe('');
  });
});

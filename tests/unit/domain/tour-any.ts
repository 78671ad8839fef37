import fc from 'fast-check';
import type { Bounds } from '../../../src/domain/atlas.ts';
import type { Text } from '../../../src/domain/text.ts';
import type { Tour } from '../../../src/domain/tour.ts';
import type { Quiz, QuizTask } from '../../../src/domain/tour-quiz.ts';
import type { Scene, SceneView } from '../../../src/domain/tour-scene.ts';
import { firstYear, lastYear, projections } from '../../../src/domain/view.ts';
import { sectors } from '../../../src/domain/vocabulary.ts';

/* Tours of every shape that the schema allows, for property tests. */

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const words = fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.trim() || 'words');
const text: fc.Arbitrary<Text> = fc.record({ en: words, ru: words, zh: words });
const maybeText: fc.Arbitrary<Text> = fc.oneof(text, fc.constant({ en: '', ru: '', zh: '' }));
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const year = fc.integer({ min: firstYear, max: lastYear });

const camera = fc.record({
  longitude: degrees(-180, 360),
  latitude: degrees(-90, 90),
  zoom: degrees(0, 22),
  bearing: degrees(-360, 360),
  pitch: degrees(0, 85),
});
const bounds: fc.Arbitrary<Bounds> = fc
  .record({ west: degrees(-180, 180), south: degrees(-80, 70), wide: degrees(0.1, 180), high: degrees(0.1, 10) })
  .map(({ west, south, wide, high }) => [west, south, west + wide, south + high]);
const place = fc.oneof(
  camera.map((value) => ({ camera: value, bounds: null })),
  bounds.map((value) => ({ camera: null, bounds: value })),
  fc.constant({ camera: null, bounds: null }),
);
export const anySceneView: fc.Arbitrary<SceneView> = fc
  .record({
    projection: fc.constantFrom(...projections),
    sectors: fc.option(fc.subarray([...sectors])),
    selection: fc.option(id),
    year: fc.option(year),
    dim: fc.boolean(),
  })
  .chain((rest) => place.map((where) => ({ ...rest, ...where })));

const task: fc.Arbitrary<QuizTask> = fc.oneof(
  fc.record({ type: fc.constant('locate' as const), target: id, toleranceKm: degrees(1, 2000) }),
  fc
    .array(text, { minLength: 2, maxLength: 6 })
    .chain((choices) =>
      fc.integer({ min: 0, max: choices.length - 1 }).map((answer) => ({ type: 'identify' as const, choices, answer })),
    ),
  fc.uniqueArray(id, { minLength: 3, maxLength: 8 }).map((ids) => ({ type: 'order' as const, ids })),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 6 })
    .map((numbers) => numbers.map((number) => `${number}`))
    .map((sides) => ({
      type: 'match' as const,
      pairs: sides.map((side) => ({ left: { en: side, ru: side, zh: side }, right: { en: side, ru: side, zh: side } })),
    })),
  fc.record({
    type: fc.constant('estimate' as const),
    value: degrees(-1e6, 1e6),
    unit: fc.constantFrom('km', 'Mt'),
    tolerance: degrees(0, 1e6),
  }),
);
const quiz: fc.Arbitrary<Quiz> = fc.record({
  question: text,
  explanation: text,
  task,
  evidence: fc.array(fc.record({ projectId: id, factKey: id }), { maxLength: 2 }),
});

const common = {
  id,
  title: text,
  body: maybeText,
  notes: maybeText,
  alt: maybeText,
  sources: fc.array(id, { maxLength: 3 }),
  seconds: fc.integer({ min: 5, max: 3600 }),
};
const view = fc.option(anySceneView);
export const anyScene: fc.Arbitrary<Scene> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), ...common }),
  fc.record({ kind: fc.constant('blank' as const), ...common }),
  fc.record({ kind: fc.constant('map' as const), ...common, view: anySceneView }),
  fc
    .record({
      kind: fc.constant('compare' as const),
      ...common,
      view: anySceneView,
      at: year.filter((y) => y < lastYear),
    })
    .map(({ at, ...rest }) => ({ ...rest, years: [at, lastYear] as [number, number] })),
  fc.record({
    kind: fc.constant('chart' as const),
    ...common,
    series: fc.record({ projectId: fc.option(id), seriesId: id }),
    view,
  }),
  fc.record({ kind: fc.constant('claim' as const), ...common, claim: id, view }),
  fc.record({ kind: fc.constant('quiz' as const), ...common, quiz, view: anySceneView }),
);

export const anyTour: fc.Arbitrary<Tour> = fc
  .record({
    id,
    title: text,
    subtitle: maybeText,
    authors: fc.array(text, { maxLength: 2 }),
    date: fc.constantFrom('2026', '2026-11', '2026-11-23'),
    licence: fc.constantFrom(null, 'CC-BY-4.0' as const),
    minutes: fc.integer({ min: 1, max: 240 }),
    audience: maybeText,
    objectives: fc.array(text, { maxLength: 2 }),
    vocabulary: fc.array(fc.record({ term: text, meaning: text }), { maxLength: 2 }),
    prompts: fc.array(text, { maxLength: 2 }),
    contested: fc.array(fc.record({ text, sources: fc.array(id, { maxLength: 2 }) }), { maxLength: 2 }),
    scenes: fc.uniqueArray(anyScene, { minLength: 1, maxLength: 6, selector: (scene) => scene.id }),
  })
  .map((tour) => ({ version: 1, ...tour }));

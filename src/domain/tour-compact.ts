import * as v from 'valibot';
import type { Tour } from './tour.ts';
import { carriedId } from './tour-made-id.ts';
import { sceneViewSchema } from './tour-scene.ts';
import { inEveryLanguage } from './tour-text.ts';

/*
 * A tour with everything left out that goes without saying, for a link: the same words in three languages once, and
 * nothing for what is empty. Reading fills it in again; whether that makes a tour is for the schema to say.
 */

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is not said. */
const ofTour: Plain = {
  version: 1,
  id: carriedId,
  subtitle: '',
  authors: [],
  licence: null,
  audience: '',
  objectives: [],
  vocabulary: [],
  prompts: [],
  contested: [],
};
const ofScene: Plain = { body: '', notes: '', alt: '', sources: [], seconds: 60 };
const ofView: Plain = v.parse(sceneViewSchema, {});

/** Where a text may stand as words alone, and where a list of them. */
const texts = new Set(
  'title subtitle audience body notes alt question explanation left right term meaning text'.split(' '),
);
const lists = new Set(['authors', 'objectives', 'prompts', 'choices']);

const isSame = (value: unknown): value is { en: string } =>
  isPlain(value) && typeof value.en === 'string' && value.en === value.ru && value.en === value.zh;

function folded(value: unknown): unknown {
  if (isSame(value) && Object.keys(value).length === 3) return value.en;
  if (Array.isArray(value)) return value.map(folded);
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, folded(inner)])) : value;
}

/** Levels of a tour are few; what lies deeper is none. */
const deepest = 12;

function unfolded(value: unknown, key: string, depth: number): unknown {
  if (typeof value === 'string') return texts.has(key) ? inEveryLanguage(value) : value;
  if (depth > deepest) return null;
  if (Array.isArray(value))
    return value.map((item) =>
      typeof item === 'string' && lists.has(key) ? inEveryLanguage(item) : unfolded(item, '', depth + 1),
    );
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unfolded(inner, name, depth + 1)]));
}

const without = (value: Plain, unsaid: Plain): Plain =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([key, inner]) => !(key in unsaid && JSON.stringify(inner) === JSON.stringify(unsaid[key])),
    ),
  );

/** The tour as a link carries it. Its id is this browser's affair. */
export function compactTour(tour: Tour): unknown {
  const { scenes, ...rest } = folded({ ...tour, id: carriedId }) as Plain & { scenes: readonly Plain[] };
  return {
    ...without(rest, ofTour),
    scenes: scenes.map((scene) => ({
      ...without(scene, ofScene),
      ...(isPlain(scene.view) && { view: without(scene.view, ofView) }),
    })),
  };
}

/** The reverse, for whatever came: never throws. */
export function expandedTour(data: unknown): unknown {
  if (!isPlain(data)) return data;
  const { scenes } = data;
  const whole = {
    ...ofTour,
    ...data,
    scenes: Array.isArray(scenes)
      ? scenes.map((scene: unknown) =>
          isPlain(scene)
            ? { ...ofScene, ...scene, ...(isPlain(scene.view) && { view: { ...ofView, ...scene.view } }) }
            : scene,
        )
      : scenes,
  };
  return unfolded(whole, '', 0);
}

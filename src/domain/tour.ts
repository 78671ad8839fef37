import * as v from 'valibot';
import { dateSchema } from './source.ts';
import { idSchema, languages } from './text.ts';
import { type Scene, sceneSchema } from './tour-scene.ts';
import { maybeSaidSchema, saidSchema } from './tour-text.ts';

/** How many scenes a tour may have. */
export const maxScenes = 60;

const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most));

/** Names the second of two scenes with one id. */
const scenesSchema = v.pipe(
  v.array(sceneSchema),
  v.minLength(1),
  v.maxLength(maxScenes),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const scenes = dataset.value;
    const second = scenes.findIndex(({ id }, at) => scenes.findIndex((other) => other.id === id) < at);
    if (second < 0) return;
    const inArray = { type: 'array', origin: 'value', input: scenes, key: second, value: scenes[second] } as const;
    const inScene = { type: 'object', origin: 'value', input: {}, key: 'id', value: scenes[second]?.id } as const;
    addIssue({ message: 'expected an id that no other scene has', path: [inArray, inScene] });
  }),
);

/**
 * A tour as it is kept (geodata/tours/<id>.json), exported and imported: a talk of absolute scenes. Strict, so that a
 * slip of the pen is found; bounded, so that a file from anywhere can be read.
 */
export const tourSchema = v.strictObject({
  version: v.literal(1),
  id: idSchema,
  title: saidSchema(120),
  subtitle: maybeSaidSchema(200),
  authors: list(saidSchema(120), 10),
  date: dateSchema,
  /** Of the words. `null`: whoever made it did not say. */
  licence: v.nullable(v.literal('CC-BY-4.0')),
  /** Where it was written in one language: which. Every text then holds the same words three times. */
  language: v.optional(v.picklist(languages)),
  /** Planned length. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
  audience: maybeSaidSchema(300),
  objectives: list(saidSchema(300), 12),
  vocabulary: list(v.strictObject({ term: saidSchema(80), meaning: saidSchema(300) }), 40),
  /** Questions to talk about. */
  prompts: list(saidSchema(300), 12),
  /** What is disputed, and by whom. */
  contested: list(v.strictObject({ text: saidSchema(600), sources: list(idSchema, 20) }), 12),
  scenes: scenesSchema,
});
export type Tour = v.InferOutput<typeof tourSchema>;

/** Place of a scene, from 0; `null` for an id that the tour does not have. */
export function sceneIndex({ scenes }: Pick<Tour, 'scenes'>, id: string): number | null {
  const index = scenes.findIndex((scene) => scene.id === id);
  return index < 0 ? null : index;
}

/** Planned minutes of scenes, rounded up: what `minutes` of a finished tour says. */
export const plannedMinutes = (scenes: readonly Pick<Scene, 'seconds'>[]): number =>
  Math.max(1, Math.ceil(scenes.reduce((sum, { seconds }) => sum + seconds, 0) / 60));

/** Lists of source ids in the order of the talk; last those of what is disputed. For `numberedSources`. */
export function* tourCitations({ scenes, contested }: Pick<Tour, 'scenes' | 'contested'>): Iterable<readonly string[]> {
  for (const scene of scenes) yield scene.sources;
  for (const { sources } of contested) yield sources;
}

/** Every source of a tour once, in the order of first citing. */
export const tourSources = (tour: Pick<Tour, 'scenes' | 'contested'>): readonly string[] => [
  ...new Set([...tourCitations(tour)].flat()),
];

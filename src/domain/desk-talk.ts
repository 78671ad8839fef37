import * as v from 'valibot';
import { languages } from './languages.ts';
import { pointerTools } from './pointer.ts';
import { idSchema } from './text.ts';
import { maxScenes } from './tour.ts';

/*
 * What deck and desk say to each other. Both are pages of one site, yet each reads the other's words as a stranger's:
 * closed lists, bounded numbers, no text that would be shown. Neither can make the other do more than a presenter could.
 */

const fraction = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const tool = v.nullable(v.picklist(pointerTools));
const sceneNumber = count(maxScenes - 1);

const toolSchema = v.strictObject({ type: v.literal('tool'), tool });
/** Where the pointer is on the stage; `null`: beside it. */
const markSchema = v.strictObject({
  type: v.literal('mark'),
  at: v.nullable(v.strictTuple([fraction, fraction])),
  /** Pressed: ink flows. */
  isDown: v.boolean(),
});

/** What a desk can ask of the deck. What opens over the stage is for who stands there. */
export const deskCommands = ['next', 'previous', 'first', 'last', 'black', 'play', 'up'] as const;
export type DeskCommand = (typeof deskCommands)[number];

const toDeckSchema = v.variant('type', [
  v.strictObject({ type: v.literal('command'), command: v.picklist(deskCommands) }),
  v.strictObject({ type: v.literal('goTo'), scene: sceneNumber }),
  toolSchema,
  markSchema,
  /** Are you there? Answered with the news. */
  v.strictObject({ type: v.literal('ask') }),
]);
export type ToDeck = v.InferOutput<typeof toDeckSchema>;

/** Where the talk is. */
const newsSchema = v.strictObject({
  type: v.literal('news'),
  tour: idSchema,
  scene: sceneNumber,
  step: count(9),
  language: v.picklist(languages),
  isBlack: v.boolean(),
  isPlaying: v.boolean(),
  isExploring: v.boolean(),
  /** WCAG 2.1.4: who switched the letters off on the stage has them off at the desk. */
  areLettersOn: v.boolean(),
  tool,
});
export type DeskNews = Omit<v.InferOutput<typeof newsSchema>, 'type'>;

/** Bytes of the largest picture of a stage. */
const largestPicture = 3_000_000;

/** What the room sees: the stage's size, its map, and where the words lie over it. */
const stageSchema = v.strictObject({
  type: v.literal('stage'),
  /** That it was taken of. */
  scene: sceneNumber,
  /** Width to height. */
  aspect: v.pipe(v.number(), v.finite(), v.minValue(0.1), v.maxValue(10)),
  card: v.nullable(v.strictTuple([fraction, fraction, fraction, fraction])),
  picture: v.nullable(
    v.pipe(v.blob(), v.mimeType(['image/webp', 'image/png', 'image/jpeg']), v.maxSize(largestPicture)),
  ),
});
export type StagePicture = Omit<v.InferOutput<typeof stageSchema>, 'type'>;

const toDeskSchema = v.variant('type', [
  newsSchema,
  stageSchema,
  markSchema,
  /** The deck's page is being left. */
  v.strictObject({ type: v.literal('bye') }),
]);
export type ToDesk = v.InferOutput<typeof toDeskSchema>;

const reader =
  <Schema extends typeof toDeckSchema | typeof toDeskSchema>(schema: Schema) =>
  (data: unknown): v.InferOutput<Schema> | null => {
    const result = v.safeParse(schema, data);
    return result.success ? result.output : null;
  };

/** Reads what has arrived, whatever it is; `null` for what is no message. Never throws. */
export const readToDeck = reader(toDeckSchema);
export const readToDesk = reader(toDeskSchema);

import { sectors } from '../domain/vocabulary.ts';

/* Small expressions that several layers share. */

/** An expression as the JSON it is. TypeScript's tuples cannot follow it; the style validator, in a test, does. */
export type Expression = readonly unknown[];
/** A layer of the style as JSON, likewise. */
export type Layer = Readonly<Record<string, unknown> & { id: string; type: string }>;

export const colour = (name: string): Expression => ['global-state', name];

const state = (name: string): Expression => ['boolean', ['feature-state', name], false];

/** The status on the day that is shown: today's stands in the file, another day's in feature-state. */
export const status: Expression = ['coalesce', ['feature-state', 'status'], ['get', 'status']];

/** Ids of layers' features are hidden or faded by feature-state, which costs no new tiles. */
export const isHidden = state('hidden');
export const isFaded = state('faded');
export const isSelected = state('selected');
export const isFocused = state('focused');
export const isLit = state('lit');

/** What does not belong to the selected project. */
export const fadedOpacity = 0.35;

/** Full, faded or nothing, times the opacity that the layer wants. */
export const opacity = (full: number | Expression = 1): Expression => [
  '*',
  full,
  ['case', isHidden, 0, isFaded, fadedOpacity, 1],
];

/** The sector's colour; grey for what is suspended or cancelled on the shown day. */
export const featureColour: Expression = [
  'match',
  status,
  ['suspended', 'cancelled'],
  colour('stopped'),
  [
    'match',
    ['get', 'sector'],
    ...sectors.slice(1).flatMap((sector) => [sector, colour(`sector-${sector}`)]),
    colour(`sector-${sectors[0]}`),
  ],
];

/**
 * A value that is the same everywhere, as one that is read from each feature. Layers share a GPU program if the same of
 * their properties are read from features, and each program more keeps the first picture waiting.
 */
export const perFeature = (value: unknown): Expression => ['case', ['has', 'id'], value, value];

/** The name in the reader's language: `name_en` or `label_en` and so on, as the file calls it. */
export const named = (prefix: 'name' | 'label'): Expression => ['get', ['concat', `${prefix}_`, colour('language')]];

/** Leaves out what the filters hide: an invisible name would still push others away. */
export const isShown: Expression = ['!', ['in', ['get', 'id'], colour('hidden')]];

/** A layer that is drawn only while a property of the state says so. */
export const drawnWhile = (name: string): Expression => ['case', colour(name), 'visible', 'none'];

/** A value that doubles with each zoom level between two, as a line grows that keeps its place. */
export const growing = (...stops: readonly (readonly [zoom: number, value: number | Expression])[]): Expression => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  ...stops.flat(),
];

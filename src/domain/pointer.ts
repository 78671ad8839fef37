/** What a speaker can point with. */
export const pointerTools = ['laser', 'spotlight', 'ink'] as const;
export type PointerTool = (typeof pointerTools)[number];

/**
 * A place on the stage as fractions of its width and height, from the upper left corner: the same place on a projector,
 * on the desk's picture of the stage and on a stage that has been made larger since.
 */
export type StagePlace = readonly [across: number, down: number];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const fraction = (value: number, from: number, size: number): number =>
  size > 0 ? Math.min(1, Math.max(0, (value - from) / size)) : 0;

/** Where a point of the window is on a stage; one beside it is at its edge. */
export const placeIn = ({ left, top, width, height }: Box, x: number, y: number): StagePlace => [
  fraction(x, left, width),
  fraction(y, top, height),
];

/** A place of a line that is drawn; `begins`: the pen came down here. */
export interface InkPoint {
  readonly at: StagePlace;
  readonly begins: boolean;
  /** Milliseconds of the clock of whoever shows it. */
  readonly time: number;
}

/** Milliseconds after which ink is gone. */
export const inkLasts = 2000;
/** Points of the longest line that is kept: two seconds of the fastest pointer. */
const mostPoints = 600;

/** The line with one more point, without what has faded. */
export const withInk = (ink: readonly InkPoint[], point: InkPoint): readonly InkPoint[] =>
  [...wetInk(ink, point.time), point].slice(-mostPoints);

/** What has not faded yet; the same list, by reference, where nothing has. */
export const wetInk = (ink: readonly InkPoint[], now: number): readonly InkPoint[] =>
  ink[0] && now - ink[0].time >= inkLasts ? ink.filter(({ time }) => now - time < inkLasts) : ink;

/** A piece of a line between two points, and how fresh it is: 1 just drawn, 0 gone. */
export interface InkStroke {
  readonly from: StagePlace;
  readonly to: StagePlace;
  readonly freshness: number;
}

/** The pieces of the line. A point alone is a dot. */
export function strokesOf(ink: readonly InkPoint[], now: number): readonly InkStroke[] {
  return ink.flatMap(({ at, begins, time }, index) => {
    const before = begins ? undefined : ink[index - 1];
    const freshness = Math.max(0, 1 - (now - time) / inkLasts);
    return freshness > 0 ? [{ from: before?.at ?? at, to: at, freshness }] : [];
  });
}

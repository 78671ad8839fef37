/*
 * When a frame gives its live map back: a browser allows about 16 of them on a page and takes the oldest away without
 * asking. What is out of sight goes first; what is in sight goes only when the page holds more than it can.
 */

/** From so many other live frames on, one that is out of sight does not wait long. */
const many = 6;
/** No more are live at once, in sight or not. */
export const most = 12;
const soon = 2_000;
const later = 30_000;

/** Milliseconds out of sight after which the map is given back. `null` other frames: nobody knows how many there are. */
export const releaseAfter = (otherFrames: number | null): number =>
  otherFrames === null || otherFrames >= many ? soon : later;

/** A frame with a live map, and when the reader last saw or touched it. */
export interface LiveFrame {
  readonly id: string;
  readonly touched: number;
}

/** Whether a frame is among those that are too many: the ones that were touched longest ago. */
export function isTooMany(self: LiveFrame, others: readonly LiveFrame[]): boolean {
  const later = (frame: LiveFrame) =>
    frame.touched > self.touched || (frame.touched === self.touched && frame.id > self.id);
  return others.filter(later).length >= most;
}

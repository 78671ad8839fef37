/*
 * The height that a frame asks for: its bar and a picture of a set shape. It depends on the width alone, never on what
 * the map or its panels do, so that host and frame cannot chase each other.
 */

const lowest = 200;
const highest = 1000;

/** Width over height of the picture. A narrow frame is a column of text: there a wide strip would be unreadable. */
const shape = (width: number): number => (width >= 640 ? 16 / 9 : width >= 400 ? 4 / 3 : 1);

/** The words of a scene stand under the map of a narrow frame: from this width on beside it. */
const wide = 560;
const words = 220;

/** Pixels, for a frame so wide with a bar so high, in a tour or without. A frame without a width (hidden) takes that of a usual column. */
export function declaredHeight(width: number, bar: number, isTour = false): number {
  const known = width > 0 ? width : 640;
  return Math.round(
    Math.min(highest, Math.max(lowest, known / shape(known) + bar + (isTour && known < wide ? words : 0))),
  );
}

import type { Padding } from '../map/port.ts';

/** What lies over the map, pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 8;
/** Names stand to the right of what they name. */
const forNames = 0.1;
/** A map with less room than this is no use; then it runs under what lies over it. */
const least = 80;

/** The four ways of keeping clear of a box: a strip along each side of the map. */
const strips = (box: Box, { width, height }: Size): readonly Partial<Padding>[] => [
  { top: box.bottom + gap },
  { bottom: height - box.top + gap },
  { left: box.right + gap },
  { right: width - box.left + gap },
];

const both = (a: Padding, b: Partial<Padding>): Padding => ({
  top: Math.max(a.top, b.top ?? 0),
  right: Math.max(a.right, b.right ?? 0),
  bottom: Math.max(a.bottom, b.bottom ?? 0),
  left: Math.max(a.left, b.left ?? 0),
});

/**
 * The padding that keeps what the map opens with clear of all boxes and leaves it the most room, for a picture of a
 * shape (width over height).
 */
export function paddingAround(boxes: readonly Box[], size: Size, shape: number): Padding {
  const room = ({ top, right, bottom, left }: Padding) => ({
    width: size.width - left - right,
    height: size.height - top - bottom,
  });
  const scale = (padding: Padding) => Math.min(room(padding).width / shape, room(padding).height);
  const bare: Padding = { top: gap, right: Math.max(gap, size.width * forNames), bottom: gap, left: gap };
  const ways = boxes.reduce<readonly Padding[]>(
    (known, box) => known.flatMap((padding) => strips(box, size).map((strip) => both(padding, strip))),
    [bare],
  );
  const best = ways.reduce((a, b) => (scale(b) > scale(a) ? b : a));
  const { width, height } = room(best);
  return width >= least && height >= least ? best : bare;
}

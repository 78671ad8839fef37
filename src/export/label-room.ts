/** A rectangle, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Keeps names apart: who comes first keeps the room. */
export function labelRoom(width: number, height: number) {
  const taken: Box[] = [];
  const isFree = (box: Box) =>
    box.left >= 2 &&
    box.top >= 2 &&
    box.right <= width - 2 &&
    box.bottom <= height - 2 &&
    !taken.some(
      (other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
    );
  return {
    /** Takes the room of all the boxes if it is free. */
    take(boxes: readonly Box[]): boolean {
      if (!boxes.every(isFree)) return false;
      taken.push(...boxes);
      return true;
    },
    /** Keeps names off a thing that is drawn in any case. */
    block(box: Box): void {
      taken.push(box);
    },
  };
}
export type LabelRoom = ReturnType<typeof labelRoom>;

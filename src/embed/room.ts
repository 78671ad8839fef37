import { homeFrame } from '../map/home.ts';
import type { Padding } from '../map/port.ts';
import { paddingAround } from './padding.ts';

const shape = (homeFrame.east - homeFrame.west) / (homeFrame.north - homeFrame.south);

/** The padding of the map in its stage, for what lies over it just now. What is hidden covers nothing. */
export function roomIn(stage: HTMLElement, over: readonly HTMLElement[]): Padding {
  const { left, top, width, height } = stage.getBoundingClientRect();
  const boxes = over
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 1 && box.height > 1)
    .map((box) => ({ left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top }));
  return paddingAround(boxes, { width, height }, shape);
}

import { type RefObject, useLayoutEffect } from 'react';
import { deckStore, type StageRoom, setRoom } from '../../state/deck.ts';

/** Size of the words in the caption's style sheet, and of the map's smallest names: both as large on the stage. */
const bodySize = 2.5;
const nameUnits = 5.45;
const gap = 20;

/**
 * What the stage leaves to its map. The unit of the style sheet is read from the size of the words, so that it stands
 * in one place: the map is enlarged by as much, its names no smaller than a caption.
 */
function measured(stage: HTMLElement, card: HTMLElement): StageRoom {
  const unit = Number.parseFloat(getComputedStyle(card).fontSize) / bodySize || nameUnits;
  const scale = Math.max(1, unit / nameUnits);
  const [all, box] = [stage.getBoundingClientRect(), card.getBoundingClientRect()];
  const below = 9 * unit;
  // Words across the stage leave the map a strip above them; those at its side, what is beside them.
  const isAcross = box.width > 0.8 * all.width && box.top - all.top > 0.25 * all.height;
  const padding = isAcross
    ? { top: gap, right: gap, bottom: all.bottom - box.top + gap, left: gap }
    : { top: gap, right: gap, bottom: below, left: Math.min(box.right - all.left, 0.7 * all.width) + gap };
  const [top, right, bottom, left] = [padding.top, padding.right, padding.bottom, padding.left].map((pixels) =>
    Math.round(pixels / scale),
  ) as [number, number, number, number];
  return { width: all.width / scale, height: all.height / scale, padding: { top, right, bottom, left }, scale };
}

const same = (a: StageRoom | null, b: StageRoom): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Keeps the store's word on the map's room true; `scene` is whatever may change the caption's size. */
export function useStageRoom(
  stage: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  scene: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene has another caption
  useLayoutEffect(() => {
    const [all, box] = [stage.current, card.current];
    if (!all || !box) return;
    const measure = () => {
      const room = measured(all, box);
      if (!same(deckStore.getState().room, room)) setRoom(room);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(all);
    observer.observe(box);
    return () => observer.disconnect();
  }, [stage, card, scene]);
}

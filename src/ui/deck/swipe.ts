import { useEffect } from 'react';
import { deckStore, runDeck } from '../../state/deck.ts';

/** A swipe goes at least so far, CSS pixels, and takes at most so long, milliseconds. */
const far = 56;
const long = 700;

/** A finger that is drawn across the stage goes on or back, except while it moves the map. */
export function useSwipe(stage: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const { current } = stage;
    if (!current) return;
    let from: { readonly x: number; readonly y: number; readonly at: number } | null = null;
    const down = (event: PointerEvent) => {
      const isField = event.target instanceof Element && event.target.closest('input, select, dialog') !== null;
      const { isExploring, layer } = deckStore.getState().deck;
      const isSwipe = event.pointerType === 'touch' && event.isPrimary && !isField && !isExploring && layer === null;
      from = isSwipe ? { x: event.clientX, y: event.clientY, at: event.timeStamp } : null;
    };
    const up = (event: PointerEvent) => {
      if (!from || !event.isPrimary) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      const isSwipe = Math.abs(x) > far && Math.abs(x) > 2 * Math.abs(y) && event.timeStamp - from.at < long;
      from = null;
      if (isSwipe) runDeck(x < 0 ? 'next' : 'previous');
    };
    const drop = () => {
      from = null;
    };
    current.addEventListener('pointerdown', down);
    current.addEventListener('pointerup', up);
    current.addEventListener('pointercancel', drop);
    return () => {
      current.removeEventListener('pointerdown', down);
      current.removeEventListener('pointerup', up);
      current.removeEventListener('pointercancel', drop);
    };
  }, [stage]);
}

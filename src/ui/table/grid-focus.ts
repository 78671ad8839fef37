import { type RefObject, useLayoutEffect } from 'react';
import type { GridPlace } from './grid-place.ts';
import type { RowSight } from './virtual-rows.ts';

/**
 * Focus and scroller follow the keyboard's place in the grid. What has left the table under the keyboard gives the
 * focus to the head of its column. Up and down is for the rows' own scrolling (virtual-rows.ts): rows that were never
 * drawn are no higher than a guess, and the browser would aim at the guess.
 */
export function useGridFocus(
  table: RefObject<HTMLTableElement | null>,
  { row, column, move, isInside }: GridPlace,
  { toRow, toTop }: RowSight,
): void {
  useLayoutEffect(() => {
    const moved = move.current;
    const hasLostFocus = isInside.current && document.activeElement === document.body;
    if (moved === null && !hasLostFocus) return;
    move.current = null;
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    const scroller = table.current?.parentElement;
    if (!cell || !scroller) return;
    cell.focus({ preventScroll: true });
    // Where the card is lower than what it holds, it scrolls as a whole.
    scroller.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    if (row > 0) toRow(row - 1);
    // The heads are always in sight: along them the rows stay, up to them the first rows come.
    else if (moved === 'rows') toTop();
    showColumn(scroller, cell, column);
  });
}

/** Sideways, clear of the first column, which stays where it is. */
function showColumn(scroller: HTMLElement, cell: HTMLElement, column: number): void {
  if (column === 0) {
    scroller.scrollLeft = 0;
    return;
  }
  const { left, right } = cell.getBoundingClientRect();
  const start = scroller.querySelector('thead th')?.getBoundingClientRect().right ?? 0;
  const end = scroller.getBoundingClientRect().left + scroller.clientWidth;
  if (left < start) scroller.scrollLeft -= start - left;
  else if (right > end) scroller.scrollLeft += right - end;
}

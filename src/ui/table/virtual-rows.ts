import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { TableRow } from '../../domain/table-rows.ts';
import { usePrinting } from './printing.ts';

/** From here on only the rows in sight are in the page. */
const virtualFrom = 200;
/** Pixels of a row with a native name; each is measured once it is there. */
const usualHeight = 49;

/** Pixels of the heads, at most. */
const headHeight = 48;

/** A row to draw, or the room that rows out of sight take. */
export type Slot =
  | { readonly type: 'row'; readonly index: number }
  | { readonly type: 'room'; readonly key: string; readonly height: number };

/** Brings rows into sight. */
export interface RowSight {
  /** A row by its place among the rows, from 0. */
  toRow(index: number): void;
  toTop(): void;
}

interface VirtualRows {
  readonly slots: readonly Slot[];
  /** Tells the virtual scroller how high a row came out. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  readonly sight: RowSight;
}

/**
 * Which rows to draw now, with the room between them. The row that holds the keyboard is always drawn:
 * scrolled out of sight, it must not lose the focus. Paper does not scroll: a print has them all.
 */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly TableRow[],
  kept: number | null,
): VirtualRows {
  const count = rows.length;
  const isVirtual = count > virtualFrom;
  const isPrinting = usePrinting();
  const virtualizer = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    estimateSize: () => usualHeight,
    // The heads cover the top, so that the rows in sight end that much earlier.
    scrollPaddingEnd: headHeight,
    overscan: 8,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const indexes = defaultRangeExtractor(range);
        if (kept === null || kept >= range.count || indexes.includes(kept)) return indexes;
        return [...indexes, kept].sort((a, b) => a - b);
      },
      [kept],
    ),
  });
  if (!isVirtual) return { slots: everyRow(count), measure: undefined, sight: sightIn(scroller) };
  const sight: RowSight = {
    toRow: (index) => virtualizer.scrollToIndex(index),
    toTop: () => virtualizer.scrollToOffset(0),
  };
  if (isPrinting) return { slots: everyRow(count), measure: undefined, sight };
  const slots: Slot[] = [];
  let end = 0;
  for (const item of virtualizer.getVirtualItems()) {
    if (item.start > end) slots.push({ type: 'room', key: `before-${item.index}`, height: item.start - end });
    slots.push({ type: 'row', index: item.index });
    end = item.end;
  }
  const rest = virtualizer.getTotalSize() - end;
  if (rest > 0) slots.push({ type: 'room', key: 'after', height: rest });
  return { slots, measure: virtualizer.measureElement, sight };
}

const everyRow = (count: number): readonly Slot[] =>
  Array.from({ length: count }, (_, index): Slot => ({ type: 'row', index }));

/** Where all rows are drawn, the browser knows their places. */
const sightIn = (scroller: RefObject<HTMLElement | null>): RowSight => ({
  toRow: (index) =>
    scroller.current
      ?.querySelector(`[data-index="${index}"]`)
      ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' }),
  toTop: () => {
    if (scroller.current) scroller.current.scrollTop = 0;
  },
});

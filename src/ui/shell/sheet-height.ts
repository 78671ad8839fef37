import { type PointerEvent, useRef, useState } from 'react';
import { peekHeight, type SheetHeight } from './layout.ts';

const order: readonly SheetHeight[] = ['peek', 'half', 'full'];

/** A finger that moves less than this many pixels taps. */
const slack = 6;

/** Pixels of each height in a window. */
const pixels = (height: SheetHeight): number => {
  const whole = window.innerHeight;
  return height === 'peek' ? peekHeight : height === 'half' ? whole / 2 : whole - 64;
};

/** The next height up or down, or the same at the end. */
export const stepped = (height: SheetHeight, by: 1 | -1): SheetHeight => order[order.indexOf(height) + by] ?? height;

/** The height nearest to where the sheet was let go. */
export function nearest(at: number): SheetHeight {
  return [...order].sort((a, b) => Math.abs(pixels(a) - at) - Math.abs(pixels(b) - at))[0] ?? 'half';
}

/** Drags a sheet by its handle; buttons do the same in steps. `dragged` is its height in pixels while it is held. */
export function useSheetDrag(height: SheetHeight, onHeight: (height: SheetHeight) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef<{ y: number; height: number } | null>(null);
  const at = (event: PointerEvent) =>
    start.current ? Math.max(peekHeight / 2, start.current.height + start.current.y - event.clientY) : 0;
  return {
    dragged,
    handle: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        start.current = { y: event.clientY, height: pixels(height) };
        // A captured tap would never reach the button under it: there the capture waits until it is a drag.
        const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
        if (!isOnButton) event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        // Let go outside, before it was a drag.
        if (event.buttons === 0) start.current = null;
        if (!start.current || (dragged === null && Math.abs(start.current.y - event.clientY) <= slack)) return;
        if (dragged === null) event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(at(event));
      },
      onPointerUp: (event: PointerEvent) => {
        // A tap is for the button under it; only a drag changes the height.
        if (start.current && Math.abs(start.current.y - event.clientY) > slack) onHeight(nearest(at(event)));
        start.current = null;
        setDragged(null);
      },
      onPointerCancel: () => {
        start.current = null;
        setDragged(null);
      },
    },
  };
}

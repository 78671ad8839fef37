import { useSyncExternalStore } from 'react';

/* The measures that the style sheets share with the map: what panels cover, the map keeps free. Keep both in step. */

export type Layout = 'wide' | 'medium' | 'phone';
export type SheetHeight = 'peek' | 'half' | 'full';

const phoneBelow = 700;
const wideFrom = 1100;
const gap = 16;
const panel = { wide: 340, medium: 300 } as const;
const detail = 380;
const topBar = 64;
/** The time axis and the line above it. */
const bottomLine = 136;
/** How much of the window's height the table takes beside the map. */
const tableShare = 0.36;
/** Pixels of the lowest sheet: its handle, the year, the count. */
export const peekHeight = 168;

export const layoutOf = (width: number): Layout =>
  width < phoneBelow ? 'phone' : width < wideFrom ? 'medium' : 'wide';

/** Pixels at each side of a window that panels cover: the map's padding, and the poster's. */
export function mapPadding(
  width: number,
  height: number,
  open: { detail: boolean; sheet: SheetHeight; table?: boolean },
) {
  const layout = layoutOf(width);
  if (layout === 'phone') {
    const covered = open.sheet === 'peek' ? peekHeight : height / 2;
    return { top: 68, right: 60, bottom: Math.round(covered) + 36, left: 8 };
  }
  const right = gap + (open.detail && layout === 'wide' ? detail + gap : 0);
  const table = open.table ? Math.round(height * tableShare) : 0;
  return { top: topBar, right, bottom: bottomLine + table, left: gap + panel[layout] + gap };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** The layout of the window now; renders again when it changes. */
export const useLayout = (): Layout => useSyncExternalStore(subscribe, () => layoutOf(window.innerWidth));

/** Size of the window in CSS pixels, as one string so that it compares by value. */
export function useWindowSize(): { width: number; height: number } {
  const size = useSyncExternalStore(subscribe, () => `${window.innerWidth}x${window.innerHeight}`);
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
}

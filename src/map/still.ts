import type { Map as LibraryMap } from 'maplibre-gl';

/** Draws the map once more and copies it before the browser takes the drawing away, all in one go. */
export function stillOf(map: LibraryMap): HTMLCanvasElement | null {
  map.redraw();
  const drawn = map.getCanvas();
  const copy = document.createElement('canvas');
  copy.width = drawn.width;
  copy.height = drawn.height;
  const context = copy.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(drawn, 0, 0);
  return copy;
}

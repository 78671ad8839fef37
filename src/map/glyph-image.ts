import { glyphs } from '../domain/glyphs.ts';
import type { Sector } from '../domain/vocabulary.ts';

/** A glyph as pixels for the map's image store: white on nothing, `size` device pixels square. */
export function glyphImage(sector: Sector, size: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return new ImageData(size, size);
  context.scale(size / 24, size / 24);
  context.fillStyle = '#fff';
  context.fill(new Path2D(glyphs[sector]), 'evenodd');
  return context.getImageData(0, 0, size, size);
}

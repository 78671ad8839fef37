import type { Looking } from '../../export/picture-files.ts';
import type { AtlasState } from '../../state/store.ts';
import { mapPadding } from '../shell/layout.ts';

/** Square pixels of a picture's map: with title and legend, four times enlarged, it stays below what phones draw (16.7 M). */
const area = 1080 * 700;
/** Wider or taller than this, title and legend would not fit. */
const widest = 1.9;
const tallest = 0.8;

/** What a picture looks at: what the panels leave free of the live map, in about its proportions. */
export function lookingAt(
  { view, center, metresPerPixel }: Pick<AtlasState, 'view' | 'center' | 'metresPerPixel'>,
  window: { readonly innerWidth: number; readonly innerHeight: number },
): Looking {
  const { innerWidth, innerHeight } = window;
  const padding = mapPadding(innerWidth, innerHeight, { detail: view.selection !== null, sheet: 'half' });
  const free = {
    width: Math.max(200, innerWidth - padding.left - padding.right),
    height: Math.max(200, innerHeight - padding.top - padding.bottom),
  };
  const aspect = Math.max(tallest, Math.min(widest, free.width / free.height));
  const width = Math.round(Math.sqrt(area * aspect));
  const height = Math.round(width / aspect);
  return {
    projection: view.projection,
    width,
    height,
    camera: view.camera,
    live: center && metresPerPixel ? { centre: center, metresPerPixel } : null,
    shrink: Math.max(free.width / width, free.height / height),
  };
}

import type { GeoProjection } from 'd3-geo';
import { glyphs } from '../domain/glyphs.ts';
import { disc, type Palette } from '../domain/palette.ts';
import type { Sector } from '../domain/vocabulary.ts';
import { colourOf, fadedOpacity } from './line-look.ts';
import { pointIn } from './path-data.ts';
import { type Mark, unitZoom } from './picture-marks.ts';
import { element, escaped, sans } from './svg-text.ts';

/** Zoom from which a site has room for a disc with its glyph; before it is a ring. */
const discZoom = 7;

/** The sites of the opening view are plants, and discs from the start. */
const isPlant = ({ feature: { properties } }: Mark): boolean => properties.type === 'site' && properties.rank === 1;

/** A sector's glyph in white, its middle at a point. */
export const glyph = (sector: Sector, x: number, y: number, scale: number, colour: string): string =>
  element('path', {
    d: glyphs[sector],
    fill: colour,
    'fill-rule': 'evenodd',
    transform: `translate(${(x - 12 * scale).toFixed(1)} ${(y - 12 * scale).toFixed(1)}) scale(${scale})`,
  });

/** Where a mark that is a point lies; `null` outside the picture. */
const pointOf = ({ feature: { geometry } }: Mark, projection: GeoProjection) =>
  geometry.type === 'Point' ? pointIn(projection, geometry.coordinates) : null;

function siteDrawing(mark: Mark, [cx, cy]: readonly [number, number], palette: Palette, zoom: number): string {
  const colour = colourOf(mark.sector, mark.status, palette);
  const opacity = mark.faded ? fadedOpacity : null;
  const rim = mark.selected ? palette.outline : palette.casing;
  const plant = isPlant(mark);
  if (mark.feature.properties.type === 'unit') {
    // Building is a ring, operating a full disc: told apart without colour.
    const open = mark.status === 'building' || mark.status === 'proposed';
    const paint = { fill: open ? palette.halo : colour, stroke: open ? colour : rim, 'stroke-width': 2.4 };
    const number = element(
      'text',
      {
        x: cx,
        y: cy + 4,
        'font-size': 11,
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: open ? colour : palette.casing,
      },
      escaped(mark.feature.properties.label_en ?? ''),
    );
    return element(
      'g',
      { opacity, 'font-family': sans },
      element('circle', { cx, cy, r: disc.radius, ...paint }) + number,
    );
  }
  if (!plant && zoom < discZoom) {
    const r = 3.4 + (Math.max(0, Math.min(6, zoom - 3)) / 6) * 2.6;
    return element('circle', { cx, cy, r, fill: palette.halo, stroke: colour, 'stroke-width': 1.8, opacity });
  }
  const r = plant ? disc.radius : disc.radius - 1;
  const circle = element('circle', { cx, cy, r, fill: colour, stroke: rim, 'stroke-width': disc.rim });
  return element('g', { opacity }, circle + glyph(mark.sector, cx, cy, plant ? 0.5 : 0.42, palette.casing));
}

/** Rings of sites below the discs of plants; a plant gives way to its units when they have room. */
export function sitesDrawing(
  marks: readonly Mark[],
  projection: GeoProjection,
  palette: Palette,
  zoom: number,
): string {
  const points = marks.filter((mark) => !(isPlant(mark) && zoom >= unitZoom));
  return [...points]
    .sort((a, b) => Number(isPlant(a)) - Number(isPlant(b)))
    .flatMap((mark) => {
      const at = pointOf(mark, projection);
      return at ? siteDrawing(mark, at, palette, zoom) : [];
    })
    .join('\n');
}

import { type GeoProjection, geoGraticule10 } from 'd3-geo';
import type { BaseFile } from '../data/geometry-schema.ts';
import type { Palette } from '../domain/palette.ts';
import { pathData } from './path-data.ts';
import { element } from './svg-text.ts';

/** Pixels that the base map's lines may be off: four times enlarged it is still one. */
const tolerance = 0.3;

/** Sea, land, waters and borders, from below. */
export function baseDrawing(projection: GeoProjection, base: BaseFile, palette: Palette): string {
  const data = (layer: string) =>
    pathData(
      projection,
      base.features.filter(({ properties }) => properties.layer === layer).map(({ geometry }) => geometry),
      tolerance,
    );
  // A hairline of the fill's own colour closes the seams along the 180th meridian, where polygons were cut.
  const fill = (layer: string, colour: string) => {
    const d = data(layer);
    return d && element('path', { d, fill: colour, stroke: colour, 'stroke-width': 0.4 });
  };
  const line = (d: string, colour: string, width: number, dash?: string) =>
    d && element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-dasharray': dash });
  // The sphere is the whole picture on flat maps and a disc on the globe.
  const sea = pathData(projection, [{ type: 'Sphere' }], tolerance);
  return [
    sea && element('path', { d: sea, fill: palette.sea }),
    line(pathData(projection, [geoGraticule10()], tolerance), palette.graticule, 0.6),
    fill('land', palette.land),
    fill('country', palette.home),
    line(data('arctic-circle'), palette.graticule, 1, '4 3'),
    fill('lake', palette.lake),
    line(data('river'), palette.river, 0.9),
    line(data('border'), palette.border, 0.8),
    line(data('border-disputed'), palette.border, 1, '2.5 2'),
  ].join('\n');
}

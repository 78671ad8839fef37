import { disc } from '../domain/palette.ts';
import {
  colour,
  type Expression,
  featureColour,
  isFocused,
  isLit,
  isSelected,
  type Layer,
  opacity,
  status,
} from './expressions.ts';

/** Zoom from which a site of each rank shows; the ranks' meaning is in geodata/README.md. */
const shownByRank: Expression = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3.2, 2, 4.6, 3, 6.5, 4]];
/** From here on there are sites at all: their file is fetched at this zoom. */
export const sitesZoom = 3;
/** Units stand on their plant's disc until they have room beside it. */
export const unitZoom = 10.5;

/** Zoom from which a site has room for a disc with its glyph; before it is a ring. */
const discZoom = 7;

const emphasis = (size: number): Expression => ['*', size, ['case', ['any', isLit, isFocused], 1.25, 1]];
const rim = (width: number) => ({
  'circle-stroke-color': ['case', isSelected, colour('outline'), colour('casing')],
  'circle-stroke-width': ['case', isFocused, width + 1.5, width],
  'circle-opacity': opacity(),
  'circle-stroke-opacity': opacity(),
});

/** Building is a ring, proposed a pale disc, operating a full one: told apart without colour. */
const fill = ['match', status, ['building', 'proposed'], colour('halo'), featureColour];
const building = ['in', status, ['literal', ['building', 'proposed']]];

const glyphs = (id: string, source: string, size: number, zooms: Record<string, number>): Layer => ({
  id,
  type: 'symbol',
  source,
  ...zooms,
  filter: ['all', ['==', ['get', 'type'], 'site'], shownByRank],
  layout: {
    'icon-image': ['concat', 'glyph-', ['get', 'sector']],
    'icon-size': size,
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  },
  paint: { 'icon-color': colour('casing'), 'icon-opacity': opacity() },
});

/** Discs of the plants and rings of everything else that is a point. */
export const siteLayers: readonly Layer[] = [
  {
    id: 'sites',
    type: 'circle',
    source: 'sites',
    minzoom: sitesZoom,
    maxzoom: discZoom,
    filter: ['all', ['==', ['get', 'type'], 'site'], shownByRank],
    paint: {
      'circle-color': colour('halo'),
      ...rim(1.8),
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, emphasis(3.4), 9, emphasis(6)],
      'circle-stroke-color': ['case', isFocused, colour('outline'), featureColour],
    },
  },
  {
    id: 'plants',
    type: 'circle',
    source: 'routes',
    filter: ['==', ['get', 'type'], 'site'],
    maxzoom: unitZoom,
    paint: { 'circle-color': featureColour, 'circle-radius': emphasis(disc.radius), ...rim(disc.rim) },
  },
  glyphs('plant-glyphs', 'routes', 0.5, { maxzoom: unitZoom }),
  {
    id: 'site-discs',
    type: 'circle',
    source: 'sites',
    minzoom: discZoom,
    filter: ['all', ['==', ['get', 'type'], 'site'], shownByRank],
    paint: { 'circle-color': featureColour, 'circle-radius': emphasis(disc.radius - 1), ...rim(disc.rim) },
  },
  glyphs('site-glyphs', 'sites', 0.42, { minzoom: discZoom }),
  {
    id: 'units',
    type: 'circle',
    source: 'sites',
    minzoom: unitZoom,
    filter: ['==', ['get', 'type'], 'unit'],
    paint: {
      'circle-color': fill,
      'circle-radius': emphasis(disc.radius),
      ...rim(2.4),
      'circle-stroke-color': ['case', isFocused, colour('outline'), building, featureColour, colour('casing')],
    },
  },
];

import { colour, drawnWhile, type Expression, type Layer, named, perFeature } from './expressions.ts';

const fromBase = (...layers: string[]) =>
  ({ source: 'base', filter: ['in', ['get', 'layer'], ['literal', layers]] }) as const;
/** Without smoothed edges, which are drawn as lines of their own. */
const fill = (id: string, layers: readonly string[], paint: unknown): Layer => ({
  id,
  type: 'fill',
  ...fromBase(...layers),
  paint: { 'fill-color': paint, 'fill-antialias': false },
});
/** Several kinds are one layer where they can be: each layer is drawn tile by tile, at every frame. */
const isKind = (layer: string) => ['==', ['get', 'layer'], layer] as const;
const width = (near: unknown, far: unknown): Expression => [
  'interpolate',
  ['linear'],
  ['zoom'],
  1,
  perFeature(near),
  10,
  perFeature(far),
];

/** Sea, land, waters and borders: they whisper, so that the routes speak. */
export const baseLayers: readonly Layer[] = [
  { id: 'sea', type: 'background', paint: { 'background-color': colour('sea') } },
  {
    id: 'graticule',
    type: 'line',
    ...fromBase('graticule'),
    paint: {
      'line-color': perFeature(colour('graticule')),
      'line-width': width(0.6, 0.6),
      'line-opacity': perFeature(1),
    },
  },
  // One over the other in the order of the file: land, the two countries, lakes.
  fill(
    'ground',
    ['land', 'country', 'lake'],
    ['match', ['get', 'layer'], 'country', colour('home'), 'lake', colour('lake'), colour('land')],
  ),
  {
    id: 'rivers-borders',
    type: 'line',
    ...fromBase('river', 'border'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', isKind('river'), colour('river'), colour('border')],
      'line-width': width(['case', isKind('river'), 0.6, 0.8], ['case', isKind('river'), 2.8, 1.8]),
      'line-opacity': perFeature(1),
    },
  },
  {
    id: 'circle-disputed',
    type: 'line',
    ...fromBase('arctic-circle', 'border-disputed'),
    paint: {
      'line-color': ['case', isKind('arctic-circle'), colour('graticule'), colour('border')],
      'line-width': width(1, ['case', isKind('arctic-circle'), 1, 2]),
      'line-opacity': perFeature(1),
      'line-dasharray': [2.8, 2.2],
    },
  },
  // Sea over all that lies outside; on the globe and in Mercator nothing ends there.
  { ...fill('edge', ['edge'], perFeature(colour('sea'))), layout: { visibility: drawnWhile('isArctic') } },
];

const kindIs = (...kinds: string[]) => ['in', ['get', 'kind'], ['literal', kinds]] as const;
/** Names of rank n come with zoom; rank 1 stands in the opening view. */
const byRank = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 2.9, 2, 3.7, 3, 4.6, 4, 5.5, 5, 6.4, 6]] as const;
const halo = { 'text-halo-color': colour('halo'), 'text-halo-width': 1.4 } as const;

const text = (name: string) => ({ 'text-color': perFeature(colour(name)), 'text-opacity': perFeature(1) });

/** Names of seas, countries and towns, below those of the routes. */
export const baseLabelLayers: readonly Layer[] = [
  {
    id: 'sea-names',
    type: 'symbol',
    source: 'base',
    filter: ['all', kindIs('sea', 'ocean', 'lake'), byRank],
    layout: {
      'text-field': named('name'),
      'text-font': ['Atlas Serif Italic'],
      'text-max-width': 6,
      'text-letter-spacing': 0.04,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1.5, 12, 6, 16],
      'text-padding': 6,
    },
    paint: text('seaName'),
  },
  {
    id: 'country-names',
    type: 'symbol',
    source: 'base',
    filter: ['all', kindIs('country'), byRank],
    maxzoom: 6,
    layout: {
      'text-field': named('name'),
      'text-font': ['Atlas Sans Regular'],
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.22,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1.5, 12, 5, 15],
      'text-max-width': 8,
      'text-padding': 6,
    },
    paint: { ...text('countryName'), ...halo },
  },
  {
    id: 'towns',
    type: 'circle',
    source: 'base',
    filter: ['all', kindIs('town', 'capital'), byRank],
    paint: {
      'circle-radius': ['match', ['get', 'kind'], 'capital', 3.4, 2.8],
      'circle-color': perFeature(colour('halo')),
      'circle-opacity': perFeature(1),
      'circle-stroke-color': perFeature(colour('town')),
      'circle-stroke-opacity': perFeature(1),
      'circle-stroke-width': perFeature(1.2),
    },
  },
  {
    id: 'town-names',
    type: 'symbol',
    source: 'base',
    filter: ['all', kindIs('town', 'capital'), byRank],
    layout: {
      'text-field': named('name'),
      'text-font': ['Atlas Sans Regular'],
      'text-size': 12,
      'text-padding': 3,
      'text-max-width': 9,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { ...text('townName'), ...halo },
  },
];

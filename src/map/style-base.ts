import { colour, type Layer, named } from './expressions.ts';

const fromBase = (layer: string) => ({ source: 'base', filter: ['==', ['get', 'layer'], layer] }) as const;

/** Sea, land, waters and borders: they whisper, so that the routes speak. */
export const baseLayers: readonly Layer[] = [
  { id: 'sea', type: 'background', paint: { 'background-color': colour('sea') } },
  {
    id: 'graticule',
    type: 'line',
    ...fromBase('graticule'),
    paint: { 'line-color': colour('graticule'), 'line-width': 0.6 },
  },
  { id: 'land', type: 'fill', ...fromBase('land'), paint: { 'fill-color': colour('land'), 'fill-antialias': false } },
  {
    id: 'home',
    type: 'fill',
    ...fromBase('country'),
    paint: { 'fill-color': colour('home'), 'fill-antialias': false },
  },
  {
    id: 'arctic-circle',
    type: 'line',
    ...fromBase('arctic-circle'),
    paint: { 'line-color': colour('graticule'), 'line-width': 1, 'line-dasharray': [4, 3] },
  },
  { id: 'lakes', type: 'fill', ...fromBase('lake'), paint: { 'fill-color': colour('lake') } },
  {
    id: 'rivers',
    type: 'line',
    ...fromBase('river'),
    paint: {
      'line-color': colour('river'),
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 6, 1.6, 10, 3],
    },
  },
  {
    id: 'borders',
    type: 'line',
    ...fromBase('border'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour('border'), 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.8, 8, 1.6] },
  },
  {
    id: 'borders-disputed',
    type: 'line',
    ...fromBase('border-disputed'),
    paint: {
      'line-color': colour('border'),
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 1, 8, 1.8],
      'line-dasharray': [2.5, 2],
    },
  },
];

const kindIs = (...kinds: string[]) => ['in', ['get', 'kind'], ['literal', kinds]] as const;
/** Names of rank n come with zoom; rank 1 stands in the opening view. */
const byRank = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 2.9, 2, 3.7, 3, 4.6, 4, 5.5, 5, 6.4, 6]] as const;
const halo = { 'text-halo-color': colour('halo'), 'text-halo-width': 1.4 } as const;

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
    paint: { 'text-color': colour('seaName') },
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
    paint: { 'text-color': colour('countryName'), ...halo },
  },
  {
    id: 'towns',
    type: 'circle',
    source: 'base',
    filter: ['all', kindIs('town', 'capital'), byRank],
    paint: {
      'circle-radius': ['match', ['get', 'kind'], 'capital', 3.4, 2.8],
      'circle-color': colour('halo'),
      'circle-stroke-color': colour('town'),
      'circle-stroke-width': 1.2,
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
    paint: { 'text-color': colour('townName'), ...halo },
  },
];

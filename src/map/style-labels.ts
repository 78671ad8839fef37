import { colour, type Expression, featureColour, isShown, type Layer, named, opacity, status } from './expressions.ts';
import { unitZoom } from './style-sites.ts';

const halo = { 'text-halo-color': colour('halo'), 'text-halo-width': 1.6, 'text-opacity': opacity() };
const beside = {
  'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
  'text-justify': 'auto',
  'text-max-width': 9,
};
const rankShown: Expression = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3.6, 2, 5.4, 3, 7, 4]];

/** Up to this zoom each line has its one name, at a stretch chosen for it; then names repeat along the line. */
const openingZoom = 3.4;
/** From here the broad brush of the name lines would stray from the lines themselves. */
const lastZoom = 6.2;

const lineNames = (id: string, rank: 1 | 2, placement: Record<string, unknown>): Layer => ({
  id,
  type: 'symbol',
  source: 'routes',
  ...(rank === 1 ? { maxzoom: openingZoom } : { minzoom: openingZoom, maxzoom: lastZoom }),
  filter: ['all', ['==', ['get', 'type'], 'name'], ['==', ['get', 'rank'], rank], isShown],
  layout: {
    'text-field': named('label'),
    'text-font': ['Atlas Sans SemiBold'],
    'text-size': 13,
    // The stretch was chosen in the Arctic view, where it bends least: on the globe the letters of a sharp bend would meet.
    'text-max-angle': ['case', colour('isArctic'), 85, 60],
    'text-offset': [0, -0.9],
    'text-padding': 2,
    ...placement,
  },
  paint: { 'text-color': featureColour, ...halo },
});

/** Beside the disc; where the disc has given way to its units, above them. */
const plantNames = (id: string, zooms: Record<string, number>, placement: Record<string, unknown>): Layer => ({
  id,
  type: 'symbol',
  source: 'routes',
  ...zooms,
  filter: ['all', ['==', ['get', 'type'], 'site'], isShown],
  layout: { 'text-field': named('label'), 'text-font': ['Atlas Sans SemiBold'], 'text-size': 13, ...placement },
  paint: { 'text-color': featureColour, ...halo },
});

/** Names of projects along their lines and beside their discs, then of sites and units. Placed before the base map's. */
export const labelLayers: readonly Layer[] = [
  {
    id: 'unit-numbers',
    type: 'symbol',
    source: 'sites',
    minzoom: unitZoom,
    filter: ['==', ['get', 'type'], 'unit'],
    layout: {
      'text-field': named('label'),
      'text-font': ['Atlas Sans SemiBold'],
      'text-size': 12,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': ['match', status, ['building', 'proposed'], featureColour, colour('casing')],
      'text-opacity': opacity(),
    },
  },
  {
    id: 'site-names',
    type: 'symbol',
    source: 'sites',
    minzoom: 3.2,
    filter: ['all', ['==', ['get', 'type'], 'site'], isShown, rankShown],
    layout: {
      'text-field': named('label'),
      'text-font': ['Atlas Sans Regular'],
      'text-size': 12,
      'text-radial-offset': 0.8,
      'symbol-sort-key': ['get', 'rank'],
      'text-padding': 4,
      ...beside,
    },
    paint: { 'text-color': featureColour, ...halo },
  },
  lineNames('line-names', 2, { 'symbol-placement': 'line', 'symbol-spacing': 300 }),
  lineNames('line-names-opening', 1, { 'symbol-placement': 'line', 'symbol-spacing': 160 }),
  plantNames('plant-names', { maxzoom: unitZoom }, { 'text-radial-offset': 1, ...beside }),
  plantNames('plant-names-near', { minzoom: unitZoom }, { 'text-anchor': 'bottom', 'text-offset': [0, -4] }),
];

import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { baseLabelLayers, baseLayers } from './style-base.ts';
import { beyondTheEdge, edgeLayer } from './style-edge.ts';
import { labelLayers } from './style-labels.ts';
import { lineLayers } from './style-lines.ts';
import { overlayLayers } from './style-overlay.ts';
import { siteLayers } from './style-sites.ts';
import type { StyleState } from './style-state.ts';

/** Addresses of the files that the map fetches itself. What is not needed at first starts empty. */
export interface StyleFiles {
  readonly base: string;
  readonly overview: string;
}

const empty = { type: 'FeatureCollection' as const, features: [] };

/**
 * The whole style as a function of data: needs no map, and the style validator finds no fault (a test holds it).
 * Sources: `base` and `routes` are exchanged for finer files when zoomed in, `sites` and `areas` filled when needed.
 */
export function mapStyle(files: StyleFiles, state: StyleState, projection: string): StyleSpecification {
  const source = (data: string | GeoJSON.GeoJSON) => ({
    type: 'geojson' as const,
    data,
    promoteId: 'id',
    tolerance: 0.25,
    buffer: 64,
    maxzoom: 14,
  });
  return {
    version: 8,
    name: 'Corridors',
    projection: { type: projection },
    transition: { duration: 0, delay: 0 },
    state: Object.fromEntries(Object.entries(state).map(([name, value]) => [name, { default: value }])),
    sources: {
      base: source(files.base),
      routes: source(files.overview),
      sites: source(empty),
      areas: source(empty),
      overlay: source(empty),
      edge: source(beyondTheEdge),
    },
    layers: [
      ...baseLayers,
      edgeLayer,
      ...lineLayers,
      ...baseLabelLayers,
      ...siteLayers,
      ...labelLayers,
      ...overlayLayers,
    ],
  } as unknown as StyleSpecification;
}

import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Layer } from './expressions.ts';
import { baseLabelLayers, baseLayers } from './style-base.ts';
import { labelLayers } from './style-labels.ts';
import { lineLayers } from './style-lines.ts';
import { overlayLayers } from './style-overlay.ts';
import { siteLayers } from './style-sites.ts';
import type { StyleState } from './style-state.ts';

/** The files of the map, or the addresses where it fetches them itself. What is not needed at first starts empty. */
export interface StyleFiles {
  readonly base: string | GeoJSON.GeoJSON;
  readonly overview: string | GeoJSON.GeoJSON;
}

const empty = { type: 'FeatureCollection' as const, features: [] };

const allLayers: readonly Layer[] = [
  ...baseLayers,
  ...lineLayers,
  ...baseLabelLayers,
  ...siteLayers,
  ...labelLayers,
  ...overlayLayers,
];

/** Layers that many visits never need: added when first wanted, so that no start and no frame before pays for them. */
export type LateLayers = 'sites' | 'areas' | 'overlay' | 'outline';
const lateOf = ({ id, source }: Layer): LateLayers | null => {
  if (source === 'sites' || source === 'areas' || source === 'overlay') return source;
  return id.startsWith('outline') ? 'outline' : null;
};

/** Late layers, from below, each with the layer that it lies under; `undefined`: it lies on top. */
export const lateLayers = (late: LateLayers): { layer: LayerSpecification; below: string | undefined }[] =>
  allLayers.flatMap((layer, at) => {
    if (lateOf(layer) !== late) return [];
    const below = allLayers.slice(at + 1).find((above) => lateOf(above) === null)?.id;
    return [{ layer: layer as unknown as LayerSpecification, below }];
  });

/**
 * The whole style as a function of data: needs no map, and the style validator finds no fault (a test holds it).
 * Sources: `base` and `routes` are exchanged for finer files when zoomed in, `sites` and `areas` filled when needed.
 */
export function mapStyle(files: StyleFiles, state: StyleState, projection: string): StyleSpecification {
  const source = (data: string | GeoJSON.GeoJSON) => ({
    type: 'geojson' as const,
    data,
    promoteId: 'id',
    // Counted for tiles of 512 pixels; they are shown twice as wide (large-tiles.ts).
    tolerance: 0.125,
    buffer: 32,
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
    },
    layers: allLayers.filter((layer) => lateOf(layer) === null),
  } as unknown as StyleSpecification;
}

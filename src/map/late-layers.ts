import type { Map as LibraryMap } from 'maplibre-gl';
import { type LateSource, lateLayers } from './style.ts';

/** Adds the layers of a source that is filled for the first time, each in its place. */
export function addLateLayers(map: LibraryMap, source: LateSource): void {
  for (const { layer, below } of lateLayers(source)) if (!map.getLayer(layer.id)) map.addLayer(layer, below);
}

import type { Map as LibraryMap } from 'maplibre-gl';
import { type LateLayers, lateLayers } from './style.ts';

/** Adds late layers that are wanted for the first time, each in its place. */
export function addLateLayers(map: LibraryMap, late: LateLayers): void {
  for (const { layer, below } of lateLayers(late)) if (!map.getLayer(layer.id)) map.addLayer(layer, below);
}

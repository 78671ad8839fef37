import type { GeoJSONSource, Map as LibraryMap, ProjectionSpecification } from 'maplibre-gl';
import * as maplibre from 'maplibre-gl';
import { arctic, arcticName } from './arctic.ts';
import workerUrl from './map-worker.ts?worker&url';

/**
 * In a sandbox without an origin the library starts its worker from a `data:` copy, where relative imports lead
 * nowhere: there the copy is one line that imports the script by its whole address. A script that the page carries
 * inside leads nowhere, and is started as it is.
 */
const workerAddress = (): string =>
  globalThis.origin === 'null' && !workerUrl.startsWith('blob:')
    ? `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(new URL(workerUrl, document.baseURI).href)}`)}`
    : workerUrl;

let isPrepared = false;
let knowsArctic = false;

/**
 * Starts the map library's worker and teaches the library the Arctic projection (map-worker.ts teaches the worker):
 * once, however often it is called. Returns whether the Arctic view works; without it the map opens as a globe.
 */
export function prepareEngine(): boolean {
  if (isPrepared) return knowsArctic;
  isPrepared = true;
  maplibre.setWorkerUrl(workerAddress());
  // The worker's script is on its way while the map is set up.
  maplibre.prewarm();
  try {
    maplibre.addProjection(arctic);
    knowsArctic = true;
  } catch (error) {
    console.warn('The Arctic view is not available.', error);
  }
  return knowsArctic;
}

/** Tells of a worker that does not load: it never answers, no map would ever be drawn, and nothing else says so. */
export function onWorkerFailure(tell: (error: unknown) => void): void {
  maplibre.getGlobalDispatcher().once('error', ({ error }) => tell(error));
}

/**
 * Puts another projection under the same layers; feature-state, global-state and camera stay (for the camera see
 * `arcticZoomOffset`). GeoJSON is projected where it is parsed, so `setProjection` alone would draw the old tiles in
 * the new place: to or from the Arctic view every source is emptied and sent again.
 */
export function switchProjection(map: LibraryMap, name: string): void {
  const before = map.getProjection()?.type;
  if (before === name) return;
  map.setProjection({ type: name } as ProjectionSpecification);
  if (before !== arcticName && name !== arcticName) return;
  for (const [id, source] of Object.entries(map.getStyle().sources)) {
    if (source.type !== 'geojson') continue;
    map.style.tileManagers[id]?.clearTiles();
    map.getSource<GeoJSONSource>(id)?.setData(source.data);
  }
}

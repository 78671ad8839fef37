import type { GeoJSONSource, Map as LibraryMap, ProjectionSpecification } from 'maplibre-gl';
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { arctic, arcticName } from './arctic.ts';
import arcticWorkerUrl from './arctic-worker.ts?worker&url';

export interface Engine {
  maplibre: typeof maplibre;
  /** Whether the Arctic view works; without it the map opens as a globe. */
  arctic: boolean;
}

/** How long the workers may take to fetch a script of one kilobyte before the map opens without it. */
const patience = 8000;

let engine: Promise<Engine> | undefined;

/**
 * Starts the map library's worker and teaches both the Arctic projection: once, however often it is called.
 * Rejects when the library or its worker cannot be loaded; anything wrong with the projection only turns `arctic` off.
 */
export function prepareEngine(): Promise<Engine> {
  engine ??= load();
  return engine;
}

async function load(): Promise<Engine> {
  maplibre.setWorkerUrl(workerUrl);
  // A worker that does not load never answers; this is the one place that tells. No map would ever be drawn.
  const workerFailed = new Promise<never>((_, reject) => {
    maplibre.getGlobalDispatcher().once('error', ({ error }) => reject(error));
  });
  return { maplibre, arctic: await Promise.race([addArctic(), workerFailed]) };
}

async function addArctic(): Promise<boolean> {
  try {
    // The worker loads a URL that ends in .mjs with import(), and any other with eval(), which our CSP forbids.
    await inTime(maplibre.importScriptInWorkers(`${arcticWorkerUrl}#.mjs`));
    maplibre.addProjection(arctic);
    return true;
  } catch (error) {
    console.warn('The Arctic view is not available.', error);
    return false;
  }
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('No answer from the map worker.')), patience)),
  ]);
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

import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { arctic } from './arctic.ts';
import arcticWorkerUrl from './arctic-worker.ts?worker&url';

type MapLibre = typeof import('maplibre-gl');

export interface Engine {
  maplibre: MapLibre;
  /** Whether the Arctic view works; without it the map opens as a globe. */
  arctic: boolean;
}

/** How long the workers may take to fetch a script of one kilobyte before the map opens without it. */
const patience = 8000;

let engine: Promise<Engine> | undefined;

/**
 * Loads the map library, starts its worker and teaches both the Arctic projection: once, however often it is called.
 * Rejects when the library itself cannot be loaded; anything wrong with the projection only turns `arctic` off.
 */
export function prepareEngine(): Promise<Engine> {
  engine ??= load();
  return engine;
}

async function load(): Promise<Engine> {
  const maplibre = await import('maplibre-gl');
  maplibre.setWorkerUrl(workerUrl);
  return { maplibre, arctic: await addArctic(maplibre) };
}

async function addArctic(maplibre: MapLibre): Promise<boolean> {
  try {
    maplibre.addProjection(arctic);
    // The worker loads a URL that ends in .mjs with import(), and any other with eval(), which our CSP forbids.
    await inTime(maplibre.importScriptInWorkers(`${arcticWorkerUrl}#.mjs`));
    return true;
  } catch (error) {
    console.warn('The Arctic view is not available.', error);
    return false;
  }
}

/** A worker that does not load never answers. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('No answer from the map worker.')), patience)),
  ]);
}

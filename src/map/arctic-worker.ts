/**
 * Runs in MapLibre's workers, where GeoJSON is projected and cut into tiles: teaches them the Arctic projection.
 * engine.ts sends it there with `importScriptInWorkers`.
 */
import { arctic } from './arctic.ts';

type ProjectionHandler = (definition: string) => typeof arctic.projection;
declare const self: { setProjectionHandler(handler: ProjectionHandler): void };

self.setProjectionHandler((definition) => {
  if (definition !== arctic.definition) throw new Error(`Unknown projection "${definition}"`);
  return arctic.projection;
});

/**
 * The map library's worker, where GeoJSON is projected and cut into tiles, and the Arctic projection with it: a worker
 * that runs knows the projection, and there is no second script to wait for.
 */
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { arctic } from './arctic.ts';

type ProjectionHandler = (definition: string) => typeof arctic.projection;
declare const self: { setProjectionHandler(handler: ProjectionHandler): void };

self.setProjectionHandler((definition) => {
  if (definition !== arctic.definition) throw new Error(`Unknown projection "${definition}"`);
  return arctic.projection;
});

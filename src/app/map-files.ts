import { prefetchMapFile } from '../data/map-files.ts';

/*
 * One after the other, because a line carries only so much: the panels' code (which this is part of), then the map's,
 * and while that starts its worker, the files that the worker will ask for.
 */
export const mapCode = import('../map/maplibre-view.ts');
mapCode.then(
  () => ['base-overview', 'overview'].map(prefetchMapFile),
  () => 'told where the map is started',
);

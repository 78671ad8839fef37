import { prefetchMapFile } from '../data/map-files.ts';
import { isDesk } from '../url/desk-mode.ts';

/*
 * One after the other, because a line carries only so much: the panels' code (which this is part of), then the map's,
 * and while that starts its worker, the files that the worker will ask for.
 */
export const mapCode: Promise<typeof import('../map/maplibre-view.ts')> = isDesk(window.location.search)
  ? // A speaker's desk has no map, and a phone with the notes does not pay for one.
    new Promise(() => undefined)
  : import('../map/maplibre-view.ts');
mapCode.then(
  () => ['base-overview', 'overview'].map(prefetchMapFile),
  () => 'told where the map is started',
);

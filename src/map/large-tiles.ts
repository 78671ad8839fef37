import type { Map as LibraryMap } from 'maplibre-gl';

/** Further in, a tile has little in it, and more of the neighbourhood would only be laid out in vain. */
const finest = 14;

/**
 * Has every source cut into tiles of one zoom less than the map's: twice as wide, a quarter as many to cut, keep and
 * draw in each layer at each frame. The library lays such a tile out for the zoom that it is shown at, as it does
 * beyond the last zoom of a source: here the last zoom goes with the map.
 */
export function keepTilesLarge(map: LibraryMap): void {
  const follow = () => {
    const zoom = Math.min(finest, Math.max(0, Math.floor(map.getZoom()) - 1));
    for (const id of Object.keys(map.style.tileManagers)) {
      const source = map.getSource(id);
      if (source) source.maxzoom = zoom;
    }
  };
  map.on('style.load', follow);
  map.on('zoom', follow);
}

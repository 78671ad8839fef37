import type { Map as LibraryMap } from 'maplibre-gl';
import type { Bounds } from '../domain/atlas.ts';
import type { Frame } from '../state/store.ts';
import type { Padding } from './port.ts';

/** Points along each side by which the bounds are found: an edge of the window is a curve on the globe. */
const samples = 8;

/** What the window shows in the part that the panels leave free. */
export function frameOf(map: LibraryMap, size: { width: number; height: number }, padding: Padding): Frame {
  const [left, right] = [padding.left, Math.max(padding.left + 1, size.width - padding.right)];
  const [top, bottom] = [padding.top, Math.max(padding.top + 1, size.height - padding.bottom)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const centre = map.unproject([x, y]);
  const [a, b] = [map.unproject([x - 50, y]), map.unproject([x + 50, y])];
  const seen = Array.from({ length: (samples + 1) ** 2 }, (_, at) => {
    const across = (at % (samples + 1)) / samples;
    const down = Math.floor(at / (samples + 1)) / samples;
    const { lng, lat } = map.unproject([left + across * (right - left), top + down * (bottom - top)]);
    return [lng, lat] as const;
  });
  const pole = map.project([centre.lng, 90]);
  const hasPole = pole.x >= left && pole.x <= right && pole.y >= top && pole.y <= bottom;
  return {
    metresPerPixel: a.distanceTo(b) / 100,
    center: { longitude: centre.lng, latitude: centre.lat },
    bounds: boundsAround(seen, centre.lng, hasPole),
  };
}

/** Bounds of points, each taken round the world to where it is nearest to the middle; all longitudes with the pole. */
export function boundsAround(seen: readonly (readonly [number, number])[], middle: number, hasPole: boolean): Bounds {
  const latitudes = seen.map(([, latitude]) => latitude);
  if (hasPole) return [-180, Math.min(...latitudes), 180, 90];
  const longitudes = seen.map(([longitude]) => longitude - 360 * Math.round((longitude - middle) / 360));
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

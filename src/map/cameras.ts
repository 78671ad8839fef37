import type { Bounds } from '../domain/atlas.ts';
import type { Camera, Projection } from '../domain/view.ts';
import { arcticExtent, arcticForward, arcticInverse, arcticZoomOffset } from './arctic.ts';
import { homeCentre, metresPerPixel } from './home.ts';
import type { Padding } from './port.ts';

/* Where to look, worked out without the map: pure, so that poster, tests and adapter agree. */

/** Pixels of a tile at a whole zoom level. */
const tile = 512;
const degrees = 180 / Math.PI;

interface Size {
  readonly width: number;
  readonly height: number;
}

const camera = (longitude: number, latitude: number, zoom: number): Camera => ({
  longitude,
  latitude,
  zoom,
  bearing: 0,
  pitch: 0,
});

const free = ({ width, height }: Size, padding: Padding): Size => ({
  width: Math.max(40, width - padding.left - padding.right),
  height: Math.max(40, height - padding.top - padding.bottom),
});

/** Height of a latitude on the Mercator square, 0 at the top to 1 (Snyder 1987, p. 41, equation 7-2). */
const mercatorY = (latitude: number): number =>
  (1 - Math.log(Math.tan(Math.PI / 4 + latitude / degrees / 2)) / Math.PI) / 2;
const mercatorLatitude = (y: number): number =>
  (2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2) * degrees;

function mercatorFit([west, south, east, north]: Bounds, room: Size): Camera {
  const top = mercatorY(Math.min(84, north));
  const bottom = mercatorY(Math.max(-84, south));
  const scale = Math.min(room.width / Math.max(1e-6, (east - west) / 360), room.height / Math.max(1e-6, bottom - top));
  return camera((west + east) / 2, mercatorLatitude((top + bottom) / 2), Math.log2(scale / tile));
}

function arcticFit([west, south, east, north]: Bounds, room: Size): Camera {
  const edge = (share: number) => west + (east - west) * share;
  const points = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    arcticForward([edge(share), south]),
    arcticForward([edge(share), north]),
  ]);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const perPixel = Math.max((right - left) / room.width, (high - low) / room.height, 1e-3);
  const [longitude, latitude] = arcticInverse([(left + right) / 2, (low + high) / 2]);
  return camera(longitude, latitude, Math.log2(arcticExtent / (tile * perPixel)));
}

/**
 * The globe as seen from far away, orthographic (Snyder 1987, p. 149, equations 20-3 and 20-4): the library's eye is
 * nearer, which only makes the rim smaller. What lies beyond the rim cannot be fitted.
 */
function globeFit([west, south, east, north]: Bounds, room: Size): Camera {
  const middle = (south + north) / 2 / degrees;
  const half = Math.min(90, (east - west) / 2) / degrees;
  const points = [0, 0.5, 1].flatMap((share) =>
    [south, (south + north) / 2, north].map((latitude) => {
      const [phi, away] = [latitude / degrees, half * share];
      return [
        Math.cos(phi) * Math.sin(away),
        Math.abs(Math.cos(middle) * Math.sin(phi) - Math.sin(middle) * Math.cos(phi) * Math.cos(away)),
      ] as const;
    }),
  );
  const across = Math.max(1e-6, ...points.map(([x]) => x));
  const up = Math.max(1e-6, ...points.map(([, y]) => y));
  const radius = Math.min(room.width / 2 / across, room.height / 2 / up);
  return camera((west + east) / 2, (south + north) / 2, Math.log2((radius * 2 * Math.PI * Math.cos(middle)) / tile));
}

/** The closest that a fit goes: a place with its surroundings. */
const closest = 12;
/** Pixels kept free around what is fitted, as far as the window allows. */
const margin = (room: Size): Size => ({ width: room.width * 0.84, height: room.height * 0.84 });

/** The camera that shows all of the bounds between the panels. */
export function cameraFor(projection: Projection, bounds: Bounds, size: Size, padding: Padding): Camera {
  const room = margin(free(size, padding));
  const fitted =
    projection === 'arctic'
      ? arcticFit(bounds, room)
      : projection === 'globe'
        ? globeFit(bounds, room)
        : mercatorFit(bounds, room);
  return { ...fitted, zoom: Math.min(fitted.zoom, closest) };
}

/** What the opening view of the flat map and the globe hold: Moscow to the Bering Strait to Xiapu. */
const flatHome: Bounds = [24, 19, 196, 79];

/** The opening view of a projection. */
export function homeCamera(projection: Projection, size: Size, padding: Padding): Camera {
  if (projection === 'mercator') return mercatorFit(flatHome, free(size, padding));
  if (projection === 'globe') {
    const { width, height } = free(size, padding);
    const radius = Math.min(width / 2 / 0.74, height / 2 / 0.66);
    return camera(105, 56, Math.log2((radius * 2 * Math.PI * Math.cos(56 / degrees)) / tile));
  }
  const [longitude, latitude] = arcticInverse(homeCentre);
  return camera(
    longitude,
    latitude,
    Math.log2(arcticExtent / (tile * metresPerPixel(size.width, size.height, padding))),
  );
}

/** The same ground at the same size in another projection: a zoom level does not mean the same in all of them. */
export function translated(from: Camera, before: Projection, after: Projection): Camera {
  const offset = arcticZoomOffset(from.latitude);
  const change = (after === 'arctic' ? offset : 0) - (before === 'arctic' ? offset : 0);
  return { ...from, zoom: Math.max(0, from.zoom + change) };
}

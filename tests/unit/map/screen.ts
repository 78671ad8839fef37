import type { Camera, Projection } from '../../../src/domain/view.ts';
import { arcticExtent, arcticForward } from '../../../src/map/arctic.ts';
import type { Padding } from '../../../src/map/port.ts';

/* Where the map library puts a place in the window, worked out apart from the code under test. North is up. */

export interface Size {
  readonly width: number;
  readonly height: number;
}
type Place = readonly [longitude: number, latitude: number];

const rad = Math.PI / 180;
/** Pixels of the world at zoom 0. */
const world = 512;
/** The library's lens: the eye stands one and a half window heights before the middle of the map. */
const eye = 1.5;

/** Pixels from the middle of the free part of the window, y down; `null` for what is on the far side of the globe. */
export function fromMiddle(
  projection: Projection,
  camera: Camera,
  place: Place,
  size: Size,
): readonly [number, number] | null {
  const scale = world * 2 ** camera.zoom;
  switch (projection) {
    case 'arctic': {
      const perPixel = arcticExtent / scale;
      const [x, y] = arcticForward(place);
      const [middleX, middleY] = arcticForward([camera.longitude, camera.latitude]);
      return [(x - middleX) / perPixel, (middleY - y) / perPixel];
    }
    case 'mercator': {
      const y = (latitude: number) => -Math.log(Math.tan(Math.PI / 4 + (latitude * rad) / 2)) / (2 * Math.PI);
      return [((place[0] - camera.longitude) / 360) * scale, (y(place[1]) - y(camera.latitude)) * scale];
    }
    case 'globe': {
      const radius = scale / (2 * Math.PI) / Math.cos(camera.latitude * rad);
      const [longitude, latitude, middle] = [
        (place[0] - camera.longitude) * rad,
        place[1] * rad,
        camera.latitude * rad,
      ];
      const x = Math.cos(latitude) * Math.sin(longitude);
      const y = Math.cos(middle) * Math.sin(latitude) - Math.sin(middle) * Math.cos(latitude) * Math.cos(longitude);
      const towards =
        Math.sin(middle) * Math.sin(latitude) + Math.cos(middle) * Math.cos(latitude) * Math.cos(longitude);
      const distance = eye * size.height;
      if (towards < radius / (radius + distance)) return null;
      const shrunk = distance / (distance + radius * (1 - towards));
      return [x * radius * shrunk, -y * radius * shrunk];
    }
  }
}

/** How many pixels a place is clear of the nearest panel or edge; negative behind one. */
export function clearance(
  projection: Projection,
  camera: Camera,
  place: Place,
  size: Size,
  { top, right, bottom, left }: Padding,
): number {
  const at = fromMiddle(projection, camera, place, size);
  if (!at) return Number.NEGATIVE_INFINITY;
  const room = { x: (size.width - left - right) / 2, y: (size.height - top - bottom) / 2 };
  return Math.min(room.x - Math.abs(at[0]), room.y - Math.abs(at[1]));
}

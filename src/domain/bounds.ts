import type { Bounds } from './atlas.ts';

/** The smallest bounds around all of them; `null` for none. East may run past 180. */
export function joined(all: readonly Bounds[]): Bounds | null {
  const [first, ...rest] = all;
  if (!first) return null;
  return rest.reduce<Bounds>(
    ([west, south, east, north], other) => [
      Math.min(west, other[0]),
      Math.min(south, other[1]),
      Math.max(east, other[2]),
      Math.max(north, other[3]),
    ],
    first,
  );
}

/** Bounds of about 40 km around a point: what a camera shows of a town. */
export function boundsOfPlace([longitude, latitude]: readonly [number, number]): Bounds {
  const high = 0.2;
  const wide = high / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return [longitude - wide, latitude - high, longitude + wide, latitude + high];
}

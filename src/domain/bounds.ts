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

/** Bounds with so many degrees of latitude more on each side, and as many kilometres east and west; three decimals. */
export function widened([west, south, east, north]: Bounds, by: number): Bounds {
  const wide = by / Math.max(0.1, Math.cos((((south + north) / 2) * Math.PI) / 180));
  // A hair of tolerance, so that 54.95 stays 54.95 in binary.
  const down = (value: number) => Math.floor(value * 1000 + 1e-6) / 1000;
  const up = (value: number) => Math.ceil(value * 1000 - 1e-6) / 1000;
  return [down(west - wide), down(south - by), up(east + wide), up(north + by)];
}

/** Bounds of about 40 km around a point: what a camera shows of a town. */
export const boundsOfPlace = ([longitude, latitude]: readonly [number, number]): Bounds =>
  widened([longitude, latitude, longitude, latitude], 0.2);

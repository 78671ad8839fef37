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

/**
 * True where two bounds have a point in common; a shared side counts. Longitudes go round: 190 is -170, and a view
 * wider than the globe meets everything on its latitudes.
 */
export function meet(a: Bounds, b: Bounds): boolean {
  const [westA, southA, eastA, northA] = a;
  const [westB, southB, eastB, northB] = b;
  if (southA > northB || southB > northA) return false;
  // The first whole turn that brings the east side of `a` to the west side of `b` or past it.
  const turn = 360 * Math.ceil((westB - eastA) / 360);
  return westA + turn <= eastB;
}

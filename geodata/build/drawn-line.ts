import { lineString, simplify } from '@turf/turf';
import type { Position } from 'geojson';
import { arcticForward, arcticInverse } from '../../src/map/arctic.ts';
import { densified } from './geodesy.ts';

/** How fine a file is: tolerance of the drawn line, longest step between points, decimals kept. */
export interface Fineness {
  readonly tolerance: number;
  readonly step: number;
  readonly decimals: number;
}
/** About 1 km: what the opening view can show. Steps of 100 km stay within 1 km of the geodesic in every projection. */
export const overview: Fineness = { tolerance: 1000, step: 100_000, decimals: 2 };
/** 30 m: fetched when zoomed in past 6. */
export const detail: Fineness = { tolerance: 30, step: 50_000, decimals: 5 };

export const rounded = (position: Position, decimals: number): Position =>
  position.map((value) => Number(value.toFixed(decimals)));

/** Douglas–Peucker on the Arctic plane (metres), then refilled so that no step is too long. */
export function drawn(line: readonly Position[], { tolerance, step, decimals }: Fineness): Position[] {
  const plane = lineString(line.map(arcticForward));
  const kept = simplify(plane, { tolerance, highQuality: true }).geometry.coordinates.map(arcticInverse);
  return densified(unwrapped(kept, line[0]?.[0] ?? 0), step).map((position) => rounded(position, decimals));
}

/** Longitudes that follow on from the first without a jump at the 180th meridian. */
function unwrapped(line: readonly Position[], start: number): Position[] {
  let before = start;
  return line.map(([longitude = 0, latitude = 0]) => {
    before = longitude + 360 * Math.round((before - longitude) / 360);
    return [before, latitude];
  });
}

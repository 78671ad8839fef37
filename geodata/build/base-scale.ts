import type { Position } from 'geojson';
import { sphericalTriangleArea, type Triangle } from 'topojson-simplify';

/** How fine one of the two base maps is drawn. Areas in km². */
export interface Scale {
  /** A vertex goes when the triangle that it makes with its neighbours is smaller. */
  readonly triangle: number;
  /** Islands and lakes smaller than this are left out. */
  readonly island: number;
  /** Rivers of this rank and better are drawn. */
  readonly riverRank: number;
  readonly decimals: number;
}
/** The opening view, until zoom 4: about 2 km. */
export const overview: Scale = { triangle: 60, island: 600, riverRank: 2, decimals: 2 };
/** From zoom 4: about 0.5 km, what the source holds. */
export const detail: Scale = { triangle: 0.5, island: 3, riverRank: 3, decimals: 3 };

const earthRadius = 6371;
export const squareKilometres = (steradians: number): number => steradians * earthRadius ** 2;

/**
 * How much coarser than the corridors' own land a place is drawn, in area: Russia, China and the seas between them 1;
 * the rest of Eurasia and the American Arctic more; the far side of the world only has to be recognised.
 */
export function coarseness([longitude = 0, latitude = 0]: Position): number {
  if (longitude < -168 ? latitude > 20 : longitude > 45 && latitude > (longitude > 92 ? 20 : 38)) return 1;
  if (longitude < -140 && latitude > 50) return 4;
  if (longitude > 4) {
    if (latitude > 54) return 2;
    if (latitude > 20) return 5;
    if (latitude > 0) return 10;
  }
  return latitude > 50 || (latitude > 33 && longitude > -12) ? 16 : 100;
}

/** Weight of the middle vertex of three, in km², for topojson's presimplify. */
export function vertexWeight(triangle: Triangle): number {
  return squareKilometres(sphericalTriangleArea(triangle)) / coarseness(triangle[1]);
}

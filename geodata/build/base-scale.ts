import type { Position } from 'geojson';
import { sphericalTriangleArea } from 'topojson-simplify';

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
export const overview: Scale = { triangle: 30, island: 500, riverRank: 2, decimals: 2 };
/** From zoom 4: about 0.5 km, what the source holds. */
export const detail: Scale = { triangle: 0.8, island: 4, riverRank: 3, decimals: 3 };

const earthRadius = 6371;
export const squareKilometres = (steradians: number): number => steradians * earthRadius ** 2;

/**
 * How much coarser than the corridors' own land a place is drawn, in area: Russia, China and the seas between them 1;
 * the rest of Eurasia and the American Arctic more; the far side of the world only has to be recognised.
 */
export function coarseness([longitude = 0, latitude = 0]: Position): number {
  if (latitude > 20 && (longitude > 40 || longitude < -168)) return 1;
  if (longitude > 4) {
    if (latitude > 54) return 2;
    if (latitude > 0) return 6;
  }
  return latitude > 50 || (latitude > 33 && longitude > -12) ? 10 : 100;
}

/** Weight of the middle vertex of three, in km², for topojson's presimplify. */
export function vertexWeight(triangle: [Position, Position, Position]): number {
  return squareKilometres(sphericalTriangleArea(triangle)) / coarseness(triangle[1]);
}

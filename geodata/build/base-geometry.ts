import type { Position } from 'geojson';
import { sphericalRingArea } from 'topojson-simplify';
import { coarseness, type Scale, squareKilometres } from './base-scale.ts';

type Ring = Position[];
type Polygon = Ring[];

/** Longitudes that follow on from the first without a jump at the 180th meridian. */
function unwrapped(line: readonly Position[]): Position[] {
  let before = line[0]?.[0] ?? 0;
  return line.map(([longitude = 0, latitude = 0]) => {
    before = snapped(longitude) + 360 * Math.round((before - longitude) / 360);
    return [before, latitude];
  });
}

/** The source's whole-number grid misses the 180th meridian by a hair. */
function snapped(longitude: number): number {
  const side = Math.sign(longitude) * 180;
  return Math.abs(longitude - side) < 1e-6 ? side : longitude;
}

const shifted = (line: readonly Position[], by: number): Position[] =>
  by === 0 ? [...line] : line.map(([longitude = 0, latitude = 0]) => [longitude + by, latitude]);
const longitudes = (line: readonly Position[]): number[] => line.map(([longitude = 0]) => longitude);

/** A line with longitudes from -180 up; where it crosses the 180th meridian it goes on past 180. */
function unwrappedLine(line: readonly Position[]): Position[] {
  const whole = unwrapped(line);
  return shifted(whole, Math.min(...longitudes(whole)) < -180 ? 360 : 0);
}

/**
 * A ring with longitudes from -180 to 180. Natural Earth cuts polygons along the 180th meridian, but world-atlas writes
 * the cut as -180 on both sides of it: drawn so, Siberia smears over the whole map.
 */
function openedRing(ring: Ring): Ring {
  const opened = unwrappedLine(ring);
  if (Math.max(...longitudes(opened)) > 180) throw new Error('A polygon of the base data is not cut at 180°.');
  return opened;
}

const same = (one: Position | undefined, other: Position | undefined): boolean =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];

/** Coordinates cut to the scale's decimals, without the repeats that this makes. */
function rounded(line: readonly Position[], { decimals }: Scale): Position[] {
  const factor = 10 ** decimals;
  const all = line.map((position) => position.map((value) => Math.round(value * factor) / factor));
  return all.filter((position, at) => at === 0 || !same(position, all[at - 1]));
}

/** Area of a ring in km², whichever way round it runs. */
function ringArea(ring: Ring): number {
  const area = sphericalRingArea(ring as [number, number][], false);
  return squareKilometres(Math.min(area, 4 * Math.PI - area));
}

/** The polygons that are large enough to be seen, without holes that are not. */
export function drawnPolygons(polygons: readonly Polygon[], scale: Scale): Polygon[] {
  const isSeen = (ring: Ring) => ringArea(ring) >= scale.island * Math.sqrt(coarseness(ring[0] ?? []));
  const isRing = (ring: Ring) => ring.length > 3;
  return polygons
    .filter(([outer = []]) => isSeen(outer))
    .map(([outer = [], ...holes]) => [outer, ...holes.filter(isSeen)])
    .map((polygon) => polygon.map((ring) => rounded(openedRing(ring), scale)).filter(isRing))
    .filter((polygon) => polygon.length > 0);
}

/** The lines unwrapped at 180° and rounded. */
export const drawnLines = (lines: readonly Position[][], scale: Scale): Position[][] =>
  lines.map((line) => rounded(unwrappedLine(line), scale)).filter((line) => line.length > 1);

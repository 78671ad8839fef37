import type { Position } from 'geojson';
import { sphericalRingArea } from 'topojson-simplify';
import { coarseness, type Scale, squareKilometres } from './base-scale.ts';

type Ring = Position[];
type Polygon = Ring[];

/** Longitudes that follow on from the first without a jump at the 180th meridian. */
export function unwrapped(line: readonly Position[]): Position[] {
  let before = line[0]?.[0] ?? 0;
  return line.map(([longitude = 0, latitude = 0]) => {
    before = longitude + 360 * Math.round((before - longitude) / 360);
    return [before, latitude];
  });
}

const shifted = (line: readonly Position[], by: number): Position[] =>
  by === 0 ? [...line] : line.map(([longitude = 0, latitude = 0]) => [longitude + by, latitude]);
const longitudes = (line: readonly Position[]): number[] => line.map(([longitude = 0]) => longitude);

/** A line with longitudes from -180 up; where it crosses the 180th meridian it goes on past 180. */
export function unwrappedLine(line: readonly Position[]): Position[] {
  const whole = unwrapped(line);
  return shifted(whole, Math.min(...longitudes(whole)) < -180 ? 360 : 0);
}

/** The part of a ring on one side of a meridian (Sutherland–Hodgman). */
function half(ring: Ring, meridian: number, keepsEast: boolean): Ring {
  const side = ([longitude = 0]: Position) => (keepsEast ? longitude - meridian : meridian - longitude);
  const kept: Ring = [];
  ring.slice(1).forEach((to, at) => {
    const from = ring[at] ?? to;
    const [before, after] = [side(from), side(to)];
    if (before >= 0) kept.push(from);
    if (before * after < 0) {
      const share = before / (before - after);
      kept.push([meridian, (from[1] ?? 0) + share * ((to[1] ?? 0) - (from[1] ?? 0))]);
    }
  });
  return kept.length > 0 ? [...kept, kept[0] ?? []] : kept;
}

/**
 * The polygon in one or two pieces with longitudes from -180 to 180, cut along the 180th meridian where it crosses it:
 * a ring that jumps from 179 to -179 would smear over the whole map. Both pieces end on the meridian at the same
 * latitudes, so that no gap shows.
 */
export function cutPolygon(polygon: Polygon): Polygon[] {
  const outer = unwrappedLine(polygon[0] ?? []);
  const [west, east] = [Math.min(...longitudes(outer)), Math.max(...longitudes(outer))];
  const rings = [outer, ...polygon.slice(1).map((hole) => {
    const ring = unwrappedLine(hole);
    return shifted(ring, Math.min(...longitudes(ring)) < west ? 360 : 0);
  })];
  if (east <= 180) return [rings];
  const piece = (keepsEast: boolean): Polygon =>
    rings.map((ring) => half(ring, 180, keepsEast)).filter((ring) => ring.length > 3);
  return [piece(false), piece(true).map((ring) => shifted(ring, -360))].filter((rings) => rings.length > 0);
}

const same = (one: Position | undefined, other: Position | undefined): boolean =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];

/** Coordinates cut to the scale's decimals, without the repeats that this makes. */
export function rounded(line: readonly Position[], { decimals }: Scale): Position[] {
  const factor = 10 ** decimals;
  const all = line.map((position) => position.map((value) => Math.round(value * factor) / factor));
  return all.filter((position, at) => at === 0 || !same(position, all[at - 1]));
}

/** Area of a ring in km², whichever way round it runs. */
export function ringArea(ring: Ring): number {
  const area = sphericalRingArea(ring as [number, number][], false);
  return squareKilometres(Math.min(area, 4 * Math.PI - area));
}

/** The polygons that are large enough to be seen, without holes that are not, cut at 180° and rounded. */
export function drawnPolygons(polygons: readonly Polygon[], scale: Scale): Polygon[] {
  const isSeen = (ring: Ring) => ringArea(ring) >= scale.island * Math.sqrt(coarseness(ring[0] ?? []));
  const isRing = (ring: Ring) => ring.length > 3;
  return polygons
    .filter(([outer = []]) => isSeen(outer))
    .map(([outer = [], ...holes]) => [outer, ...holes.filter(isSeen)])
    .flatMap(cutPolygon)
    .map((polygon) => polygon.map((ring) => rounded(ring, scale)).filter(isRing))
    .filter((polygon) => polygon.length > 0);
}

/** The lines unwrapped at 180° and rounded. */
export const drawnLines = (lines: readonly Position[][], scale: Scale): Position[][] =>
  lines.map((line) => rounded(unwrappedLine(line), scale)).filter((line) => line.length > 1);

/** The outlines of polygons without the cut along the 180th meridian, which is no coast. */
export function outlines(polygons: readonly Polygon[]): Position[][] {
  const onCut = ([longitude = 0]: Position) => Math.abs(longitude) === 180;
  return polygons.flat().flatMap((ring) => {
    const runs: Position[][] = [];
    ring.slice(1).forEach((to, at) => {
      const from = ring[at] ?? to;
      if (onCut(from) && onCut(to)) return;
      const run = runs.at(-1);
      if (run && run.at(-1) === from) run.push(to);
      else runs.push([from, to]);
    });
    return runs;
  });
}

import { areaInside, distance, geodesicLine, type Place, vectorOf } from './geodesic.ts';

/** A point of a measurement: where it is, and the site on which it stands, if it was caught by one. */
export interface MeasurePoint {
  readonly place: Place;
  readonly siteId: string | null;
}

/** A place that a point can be caught by. */
export interface SitePlace {
  readonly id: string;
  readonly place: Place;
}

/** What is measured: a line, or when closed an outline. */
export interface Shape {
  readonly points: readonly MeasurePoint[];
  readonly closed: boolean;
}

/** A shape and the shapes before it, newest last. */
export interface Measurement extends Shape {
  readonly past: readonly Shape[];
}

export const emptyMeasurement: Measurement = { points: [], closed: false, past: [] };

/** More points than anyone sets by hand; what comes after is left out. */
export const mostPoints = 200;
/** An outline has at least three corners. */
const cornersOfArea = 3;

export type MeasureStep =
  | { readonly type: 'add'; readonly point: MeasurePoint }
  | { readonly type: 'remove'; readonly at: number }
  | { readonly type: 'close' }
  | { readonly type: 'clear' }
  | { readonly type: 'undo' };

const samePlace = (a: MeasurePoint | undefined, b: MeasurePoint): boolean =>
  a !== undefined && a.place[0] === b.place[0] && a.place[1] === b.place[1];

/** The shape after a step; the same object where the step changes nothing. */
function changed(shape: Shape, step: Exclude<MeasureStep, { type: 'undo' }>): Shape {
  const { points, closed } = shape;
  switch (step.type) {
    case 'add':
      // A double click is one point.
      if (points.length >= mostPoints || samePlace(points.at(-1), step.point)) return shape;
      return { points: [...points, step.point], closed };
    case 'remove': {
      if (!(step.at in points)) return shape;
      const left = points.filter((_, at) => at !== step.at);
      return { points: left, closed: closed && left.length >= cornersOfArea };
    }
    case 'close':
      return closed || points.length < cornersOfArea ? shape : { points, closed: true };
    case 'clear':
      return points.length === 0 ? shape : { points: [], closed: false };
  }
}

/** The measurement after a step. Undo takes back any step, clearing too; a step that changes nothing is none. */
export function measureStep(measurement: Measurement, step: MeasureStep): Measurement {
  const { past, ...shape } = measurement;
  if (step.type === 'undo') {
    const before = past.at(-1);
    return before ? { ...before, past: past.slice(0, -1) } : measurement;
  }
  const after = changed(shape, step);
  return after === shape ? measurement : { ...after, past: [...past, shape] };
}

/** The point at a place: on the nearest site within `metres`, else where it is. */
export function snapped(place: Place, sites: readonly SitePlace[], metres: number): MeasurePoint {
  let nearest: SitePlace | null = null;
  let least = metres;
  for (const site of sites) {
    // A degree of latitude is 110.6 km or more: what differs by more need not be measured.
    if (Math.abs(site.place[1] - place[1]) * 110_500 > least) continue;
    const away = distance(place, site.place);
    if (away <= least) [nearest, least] = [site, away];
  }
  return nearest ? { place: nearest.place, siteId: nearest.id } : { place, siteId: null };
}

/** What a shape measures. */
export interface Figures {
  /** Kilometres from each point to the next; of a closed one also from the last to the first. */
  readonly legs: readonly number[];
  /** Their sum: length of the line, or way around the outline, km. */
  readonly length: number;
  /** Inside a closed outline, km²; `null` for a line, and for an outline that crosses itself. */
  readonly area: number | null;
  readonly crosses: boolean;
}

/** Points of the shape in the order of its sides; a closed one ends where it began. */
const cornersOf = ({ points, closed }: Shape): Place[] => {
  const places = points.map(({ place }) => place);
  return closed && places[0] ? [...places, places[0]] : places;
};

/** Geodesic length and area on WGS84 (geodesic.ts says by which formulas). */
export function figuresOf(shape: Shape): Figures {
  const corners = cornersOf(shape);
  const legs = corners.slice(1).map((place, at) => distance(corners[at] ?? place, place) / 1000);
  const crosses = shape.closed && crossesItself(shape.points.map(({ place }) => place));
  const area = shape.closed && !crosses ? areaInside(shape.points.map(({ place }) => place)) / 1e6 : null;
  return { legs, length: legs.reduce((sum, leg) => sum + leg, 0), area, crosses };
}

/** The longest step of a drawn side, metres. */
const drawnStep = 100_000;

/** The sides of a shape as one line for the map, bent as the geodesics are. Empty below two points. */
export function traceOf(shape: Shape): Place[] {
  const corners = cornersOf(shape);
  const trace: Place[] = corners.slice(0, corners.length > 1 ? 1 : 0);
  for (const corner of corners.slice(1)) {
    const from = trace.at(-1);
    if (from) trace.push(...geodesicLine(from, corner, drawnStep).slice(1));
  }
  return trace;
}

type Flat = readonly [number, number];

/** Which side of the line a–b the point c lies on: positive to the left. */
const side = (a: Flat, b: Flat, c: Flat): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/**
 * Whether two sides of an outline cross: on the gnomonic plane of its middle, where great circles are straight. An
 * outline wider than half the earth has no such plane, and counts as not crossing.
 */
export function crossesItself(outline: readonly Place[]): boolean {
  const vectors = outline.map(vectorOf);
  const [x, y, z] = vectors.reduce((sum, v) => [sum[0] + v[0], sum[1] + v[1], sum[2] + v[2]], [0, 0, 0]);
  const flat = Math.hypot(x, y);
  // East and north of the middle; at a pole any pair does.
  const east = flat > 1e-9 ? [-y / flat, x / flat, 0] : [1, 0, 0];
  const whole = Math.hypot(flat, z);
  const up = [x / whole, y / whole, z / whole];
  const cross = (a: readonly number[], b: readonly number[], at: number) =>
    (a[(at + 1) % 3] ?? 0) * (b[(at + 2) % 3] ?? 0) - (a[(at + 2) % 3] ?? 0) * (b[(at + 1) % 3] ?? 0);
  const north = [0, 1, 2].map((at) => cross(up, east, at));
  const along = (v: readonly number[], axis: readonly number[]) =>
    v.reduce((sum, value, at) => sum + value * (axis[at] ?? 0), 0);
  if (!vectors.every((v) => along(v, up) > 0.01)) return false;
  const plane = vectors.map((v): Flat => [along(v, east) / along(v, up), along(v, north) / along(v, up)]);
  const sides = plane.map((from, at): readonly [Flat, Flat] => [from, plane[(at + 1) % plane.length] ?? from]);
  return sides.some(([a, b], first) =>
    sides.some(
      ([c, d], second) => second > first && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0,
    ),
  );
}

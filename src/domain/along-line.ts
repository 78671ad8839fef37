import type { FeatureRecord } from './atlas.ts';
import { bearingFrom, distance, nearMeridian, type Place, vectorOf } from './geodesic.ts';
import { type FeatureKind, sectionRoles } from './vocabulary.ts';

/** The sections of one line joined end to end. */
export interface LineCourse {
  /** Id of the line. */
  readonly line: string;
  readonly kind: FeatureKind;
  readonly sections: readonly FeatureRecord[];
  /** Measured kilometre at which each section ends. */
  readonly ends: readonly number[];
  /** Vertices; longitudes run on past 180. */
  readonly places: readonly Place[];
  /** The vertices on the unit sphere, three numbers each: there the nearest is the nearest, at the pole and at 180° too. */
  readonly vectors: Float64Array;
  /** Measured kilometres from the start to each vertex; never falling. */
  readonly km: readonly number[];
  /** Measured kilometres of the whole. */
  readonly length: number;
}

/** A place on a line. */
export interface CoursePosition {
  readonly place: Place;
  /** Direction of travel, degrees clockwise from north. */
  readonly bearing: number;
}

/** The point of a line that is nearest to a place. */
export interface NearestPoint {
  /** Measured kilometres from the start. */
  readonly km: number;
  readonly place: Place;
  /** Kilometres between the place and the line. */
  readonly away: number;
}

/** The sections that make up a line, in their order. */
export const sectionsOfLine = (features: readonly FeatureRecord[], line: string): FeatureRecord[] =>
  features
    .filter((feature) => feature.type === 'section' && feature.line === line)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));

/** The lines of a project's features, each as its sections in order: what it is about first, then the longest. */
export function linesOf(features: readonly FeatureRecord[]): readonly (readonly FeatureRecord[])[] {
  const lines = new Set(features.flatMap(({ type, line }) => (type === 'section' && line ? line : [])));
  const role = (sections: readonly FeatureRecord[]) =>
    Math.min(...sections.map((section) => sectionRoles.indexOf(section.role ?? 'comparison')));
  const length = (sections: readonly FeatureRecord[]) =>
    sections.reduce((sum, { measuredKm }) => sum + (measuredKm ?? 0), 0);
  return [...lines]
    .map((line) => sectionsOfLine(features, line))
    .sort((a, b) => role(a) - role(b) || length(b) - length(a));
}

/**
 * Joins sections, given in their order, with their geometry by id; `null` when any has none, as every figure after the
 * hole would be wrong. Drawn geometry is simplified and so a little short: each section is stretched to the length that
 * the record measured on the full geometry, so that coarse and fine geometry give the same kilometres.
 */
export function lineCourse(
  sections: readonly FeatureRecord[],
  geometry: ReadonlyMap<string, readonly Place[]>,
): LineCourse | null {
  const [first] = sections;
  if (!first?.line) return null;
  const places: Place[] = [];
  const km: number[] = [];
  const ends: number[] = [];
  for (const section of sections) {
    const line = geometry.get(section.id);
    if (!line || line.length < 2) return null;
    const start = ends.at(-1) ?? 0;
    const legs = line.map((place, at) => (at === 0 ? 0 : distance(line[at - 1] ?? place, place) / 1000));
    const drawn = legs.reduce((sum, leg) => sum + leg, 0);
    const stretch = drawn > 0 ? (section.measuredKm ?? drawn) / drawn : 1;
    let gone = 0;
    line.forEach(([longitude, latitude], at) => {
      gone += (legs[at] ?? 0) * stretch;
      places.push([nearMeridian(longitude, places.at(-1)?.[0] ?? longitude), latitude]);
      km.push(start + gone);
    });
    ends.push(start + gone);
  }
  const vectors = Float64Array.from(places.flatMap(vectorOf));
  return { line: first.line, kind: first.kind, sections, ends, places, vectors, km, length: ends.at(-1) ?? 0 };
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** A point of the side that begins at a vertex. */
function pointOnSide({ places }: LineCourse, at: number, share: number): Place {
  const from = places[at] ?? [0, 0];
  const to = places[at + 1] ?? from;
  return [between(from[0], to[0], share), between(from[1], to[1], share)];
}

/** The point of the line nearest to a place. Sides are at most 100 km long, so that their chords serve for their arcs. */
export function kilometreAt(course: LineCourse, place: Place): NearestPoint {
  const { vectors, km } = course;
  const [x, y, z] = vectorOf(place);
  let best = { at: 0, share: 0, square: Number.POSITIVE_INFINITY };
  for (let at = 0; at < km.length - 1; at += 1) {
    const a = at * 3;
    // Written out: this runs for each of some 20,000 vertices at each move of the pointer.
    const ax = vectors[a] ?? 0;
    const ay = vectors[a + 1] ?? 0;
    const az = vectors[a + 2] ?? 0;
    const dx = (vectors[a + 3] ?? 0) - ax;
    const dy = (vectors[a + 4] ?? 0) - ay;
    const dz = (vectors[a + 5] ?? 0) - az;
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const whole = dx * dx + dy * dy + dz * dz;
    const share = whole === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy + pz * dz) / whole));
    const square = (px - share * dx) ** 2 + (py - share * dy) ** 2 + (pz - share * dz) ** 2;
    if (square < best.square) best = { at, share, square };
  }
  const found = pointOnSide(course, best.at, best.share);
  const from = km[best.at] ?? 0;
  return {
    km: between(from, km[best.at + 1] ?? from, best.share),
    place: found,
    away: distance(place, found) / 1000,
  };
}

/** Index of the side on which a measured kilometre lies: the last that begins at or before it. */
function sideAt(km: readonly number[], wanted: number): number {
  let low = 0;
  let high = Math.max(0, km.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((km[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a measured kilometre lies, and which way the line runs there. Beyond the ends: the ends. */
export function positionAt(course: LineCourse, wanted: number): CoursePosition {
  const { km, places, length } = course;
  const held = Math.max(0, Math.min(length, wanted));
  const at = sideAt(km, held);
  const from = km[at] ?? 0;
  const side = (km[at + 1] ?? from) - from;
  const start = places[at] ?? [0, 0];
  const end = places[at + 1] ?? start;
  return {
    place: pointOnSide(course, at, side > 0 ? (held - from) / side : 0),
    bearing: bearingFrom(start, end),
  };
}

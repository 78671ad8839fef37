import { geoEquirectangular, geoStream } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { FileGeometry } from '../data/geometry-schema.ts';
import { forSphere } from './winding.ts';

/*
 * In the atlas, what crosses the 180th meridian goes on past 180. RFC 7946 (section 3.1.9) wants it cut there, with all
 * longitudes from -180 to 180.
 */

/** Five decimals are about a metre, and all that the files have. */
const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

const back = ([longitude = 0, latitude = 0]: Position, turn: number): Position => [
  rounded(longitude - 360 * turn),
  latitude,
];

const repeats = (one: Position | undefined, other: Position): boolean =>
  one !== undefined && one[0] === other[0] && one[1] === other[1];

/** How often the globe was gone round where a line begins; one that begins on the meridian belongs to where it goes. */
function startTurn(line: readonly Position[]): number {
  const [first = 0] = line[0] ?? [];
  const next = line.find(([longitude = 0]) => longitude !== first)?.[0] ?? first;
  return next > first ? Math.floor((first + 180) / 360) : Math.ceil((first - 180) / 360);
}

/** The pieces of a line between 180th meridians, each with longitudes from -180 to 180. */
export function cutLine(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  let turn = startTurn(line);
  const put = (position: Position) => {
    const placed = back(position, turn);
    if (!repeats(piece.at(-1), placed)) piece.push(placed);
  };
  const close = () => {
    if (piece.length > 1) pieces.push(piece);
    piece = [];
  };
  line.forEach((to, at) => {
    const [toX = 0, toY = 0] = to;
    const [fromX = toX, fromY = toY] = line[at - 1] ?? to;
    while (Math.abs(toX - 360 * turn) > 180) {
      const step = toX > 360 * turn ? 1 : -1;
      const meridian = 360 * turn + 180 * step;
      const crossing = [meridian, rounded(fromY + ((toY - fromY) * (meridian - fromX)) / (toX - fromX))];
      put(crossing);
      close();
      turn += step;
      put(crossing);
    }
    put(to);
  });
  close();
  return pieces;
}

/** Rings as d3 cuts them on the sphere: it knows how a hole that crosses the meridian opens the ring around it. */
function cutRings(polygon: readonly Position[][]): Position[][] {
  const plane = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const rings: Position[][] = [];
  let ring: Position[] = [];
  const nothing = () => undefined;
  geoStream(
    { type: 'Polygon', coordinates: forSphere(polygon) },
    plane.stream({
      point: (x, y) => {
        const position = [rounded(x), rounded(-y)];
        if (!repeats(ring.at(-1), position)) ring.push(position);
      },
      lineStart: () => {
        ring = [];
      },
      lineEnd: () => {
        const [first] = ring;
        if (first && !repeats(ring.at(-1), first)) ring.push(first);
        if (ring.length > 3) rings.push(ring);
      },
      polygonStart: nothing,
      polygonEnd: nothing,
    }),
  );
  return rings;
}

/** Twice the area in square degrees: positive where the ring runs counterclockwise. */
const turning = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);

function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  ring.slice(1).forEach(([toX = 0, toY = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    if (fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) inside = !inside;
  });
  return inside;
}

/** Polygons by the right-hand rule: outer rings counterclockwise, holes clockwise and with the ring around them. */
export function cutPolygon(polygon: readonly Position[][]): Position[][][] {
  const rings = cutRings(polygon);
  // d3 streams outer rings clockwise as seen on a map, holes the other way.
  const outer = rings.filter((ring) => turning(ring) < 0).map((ring) => [[...ring].reverse()]);
  for (const hole of rings.filter((ring) => turning(ring) > 0)) {
    // A vertex of a hole may lie on the meridian; its middle vertex rarely does.
    const probe = hole.find(([longitude = 0]) => Math.abs(longitude) !== 180) ?? hole[0] ?? [];
    outer.find(([ring = []]) => contains(ring, probe))?.push([...hole].reverse());
  }
  return outer;
}

/** A geometry as RFC 7946 wants it. */
export function cutAtAntimeridian(geometry: FileGeometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: back(geometry.coordinates, startTurn([geometry.coordinates])) };
    case 'LineString':
    case 'MultiLineString': {
      const lines = (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).flatMap(cutLine);
      const [only] = lines;
      return geometry.type === 'LineString' && lines.length === 1 && only
        ? { type: 'LineString', coordinates: only }
        : { type: 'MultiLineString', coordinates: lines };
    }
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.flatMap(cutPolygon) };
  }
}

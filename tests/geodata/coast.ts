import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The 10 m coastline in a grid of half degrees, so that a lane is tested against the few edges beside it. */

const cell = 0.5;
const across = 360 / cell;
type Edge = readonly [Position, Position];

const wrapped = (longitude: number): number => longitude - 360 * Math.floor((longitude + 180) / 360);

const shifted = ([longitude = 0, latitude = 0]: Position, by: number): Position => [longitude + by, latitude];

function cellsOf([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number[] {
  const cells: number[] = [];
  for (
    let column = Math.floor((Math.min(x1, x2) + 180) / cell);
    column <= Math.floor((Math.max(x1, x2) + 180) / cell);
    column += 1
  ) {
    for (
      let row = Math.floor((Math.min(y1, y2) + 90) / cell);
      row <= Math.floor((Math.max(y1, y2) + 90) / cell);
      row += 1
    ) {
      cells.push(row * across + (((column % across) + across) % across));
    }
  }
  return cells;
}

function coastGrid(): Map<number, Edge[]> {
  const topology = createRequire(import.meta.url)('world-atlas/land-10m.json') as Topology<{
    land: GeometryCollection;
  }>;
  const grid = new Map<number, Edge[]>();
  for (const land of feature(topology, topology.objects.land).features) {
    const polygons =
      land.geometry.type === 'Polygon'
        ? [land.geometry.coordinates]
        : land.geometry.type === 'MultiPolygon'
          ? land.geometry.coordinates
          : [];
    for (const ring of polygons.flat()) {
      ring.slice(1).forEach((end, at) => {
        const start = ring[at];
        // Edges along the 180th meridian are the cut of the data, not a coast.
        if (!start || (Math.abs(start[0] ?? 0) > 179.99 && Math.abs(end[0] ?? 0) > 179.99)) return;
        // An edge over the 180th meridian stands on both sides of it, never round the world.
        const turn = 360 * Math.round(((start[0] ?? 0) - (end[0] ?? 0)) / 360);
        const edges: Edge[] =
          turn === 0
            ? [[start, end]]
            : [
                [start, shifted(end, turn)],
                [shifted(start, -turn), end],
              ];
        for (const edge of edges) for (const key of cellsOf(...edge)) grid.set(key, [...(grid.get(key) ?? []), edge]);
      });
    }
  }
  return grid;
}

const side = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [px = 0, py = 0]: Position): number =>
  Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
const cross = ([a, b]: Edge, [c, d]: Edge): boolean =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);

let grid: Map<number, Edge[]> | null = null;

/** Places (longitude, latitude) at which a line meets the 10 m coast of Natural Earth. */
export function landings(line: readonly Position[]): Position[] {
  grid ??= coastGrid();
  const found: Position[] = [];
  for (const [at, end] of line.entries()) {
    const start = line[at - 1];
    if (!start) continue;
    const turn = wrapped(start[0] ?? 0) - (start[0] ?? 0);
    const step: Edge = [
      [(start[0] ?? 0) + turn, start[1] ?? 0],
      [(end[0] ?? 0) + turn, end[1] ?? 0],
    ];
    const edges = new Set(cellsOf(...step).flatMap((key) => grid?.get(key) ?? []));
    if ([...edges].some((edge) => cross(edge, step))) found.push(step[0]);
  }
  return found;
}

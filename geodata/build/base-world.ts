import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mergeArcs } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import rules from '../base/border-rules.json' with { type: 'json' };
import { type Scale, vertexWeight } from './base-scale.ts';

/** Every country of the base data has a name; the topology's own types cannot say so. */
export type Country = (Polygon | MultiPolygon) & { properties: { name: string } };
export type Arcs = Topology<Objects>;
/** Countries whose arcs are shared, so that what is simplified on one side is simplified on the other. */
export interface World {
  readonly topology: Arcs;
  readonly countries: Country[];
}

const require = createRequire(import.meta.url);
/** A topology that a package carries. */
export const packagedTopology = (path: string): Arcs => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** No map of the corridors reaches it, and a ring round the pole can be drawn in no projection. */
const isLeftOut = (name: string): boolean => name === 'Antarctica';

let weighted: Arcs | undefined;

/** The world at 1:10 million, simplified to the scale. Weighing half a million vertices takes seconds: done once. */
export function world({ triangle }: Scale): World {
  weighted ??= presimplify(packagedTopology('world-atlas/countries-10m.json'), vertexWeight);
  const topology = simplify(weighted, triangle);
  const { geometries } = topology.objects.countries as GeometryCollection;
  const countries = (geometries as Country[]).filter(({ properties }) => !isLeftOut(properties.name));
  return { topology, countries };
}

/** The country with what the base data keeps apart from it but the map does not (China with Hong Kong and Macao). */
export function country({ topology, countries }: World, name: string): MultiPolygon {
  const parts = new Set([name, ...rules.merged.filter((rule) => rule.country === name).flatMap((rule) => rule.parts)]);
  return mergeArcs(
    topology,
    countries.filter(({ properties }) => parts.has(properties.name)),
  );
}

import type { FeatureCollection, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection } from 'topojson-specification';
import rules from '../base/border-rules.json' with { type: 'json' };
import disputedLines from '../base/disputed-lines.json' with { type: 'json' };
import { drawnLines } from './base-geometry.ts';
import { type Scale, vertexWeight } from './base-scale.ts';
import type { Arcs, Country, World } from './base-world.ts';

interface Borders {
  /** Boundaries that nobody contests. */
  readonly settled: Position[][];
  /** Contested stretches by id (crimea, kashmir …). */
  readonly disputed: ReadonlyMap<string, Position[][]>;
}
type Box = readonly [west: number, south: number, east: number, north: number];

const pair = (one: string, other: string): string => [one, other].sort().join('|');
const within = ([west, south, east, north]: Box, [longitude = 0, latitude = 0]: Position): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

const mergedPairs = new Set(rules.merged.flatMap(({ country, parts }) => parts.map((part) => pair(country, part))));
const disputedPairs = new Set(rules.disputed.map(({ between: [one = '', other = ''] }) => pair(one, other)));
const rulesFor = (names: string) =>
  rules.disputed.filter(({ between: [one = '', other = ''] }) => pair(one, other) === names);

/** The line in runs of segments that lie in the box and segments that do not; neighbours share a position. */
function splitByBox(line: readonly Position[], box: Box): { inside: Position[][]; outside: Position[][] } {
  const parts: { inside: Position[][]; outside: Position[][] } = { inside: [], outside: [] };
  let run: Position[] = [];
  let before: boolean | undefined;
  line.slice(1).forEach((to, at) => {
    const from = line[at] ?? to;
    const isInside = within(box, [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2]);
    if (isInside !== before) {
      run = [from];
      (isInside ? parts.inside : parts.outside).push(run);
      before = isInside;
    }
    run.push(to);
  });
  return parts;
}

/** Lines inside a country that another claims, and breakaway lands: the base data has them apart from the countries. */
function claims(scale: Scale): Map<string, Position[][]> {
  const lines = disputedLines as unknown as FeatureCollection<MultiLineString, { id: string }>;
  const { features } = lines;
  const byId = Object.fromEntries(features.map((feature) => [feature.properties.id, feature]));
  const simple = simplify(presimplify(topology(byId) as Arcs, vertexWeight), scale.triangle);
  return new Map(
    features.map(({ properties: { id } }) => {
      const object = simple.objects[id];
      return [id, object ? drawnLines(mesh(simple, object).coordinates, scale) : []];
    }),
  );
}

/** The boundaries of a simplified world, told apart by who contests them. */
export function borders({ topology: world, countries }: World, scale: Scale): Borders {
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: countries };
  const between = (keep: (one: Country, other: Country) => boolean): Position[][] =>
    drawnLines(
      mesh(world, all, (one, other) => one !== other && keep(one as Country, other as Country)).coordinates,
      scale,
    );
  const neighbours = (one: Country, other: Country) => pair(one.properties.name, other.properties.name);

  const settled = between((one, other) => {
    const names = neighbours(one, other);
    return !mergedPairs.has(names) && !disputedPairs.has(names);
  });
  const disputed = claims(scale);
  for (const names of disputedPairs) {
    let rest = between((one, other) => neighbours(one, other) === names);
    for (const { id, box = [-180, -90, 180, 90] } of rulesFor(names)) {
      const split = rest.map((line) => splitByBox(line, box as unknown as Box));
      disputed.set(id, [...(disputed.get(id) ?? []), ...split.flatMap(({ inside }) => inside)]);
      rest = split.flatMap(({ outside }) => outside);
    }
    settled.push(...rest);
  }
  return { settled, disputed };
}

import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { arcticEdge } from '../../src/domain/arctic-edge.ts';
import { borders } from './base-borders.ts';
import { drawnPolygons } from './base-geometry.ts';
import { arcticCircle, beyond, graticule } from './base-graticule.ts';
import { baseLabels } from './base-labels.ts';
import { detail, overview, type Scale } from './base-scale.ts';
import { lakes, rivers } from './base-water.ts';
import { country, type World, world } from './base-world.ts';

export type BaseLayer =
  | 'land'
  | 'country'
  | 'lake'
  | 'river'
  | 'border'
  | 'border-disputed'
  | 'graticule'
  | 'arctic-circle'
  | 'edge';
export interface BaseProperties {
  readonly id: string;
  readonly layer: BaseLayer;
  /** Of rivers: 1 great, 2 named, 3 the rest. */
  readonly rank?: number;
}
type BaseFeature = Feature<Geometry, BaseProperties>;

const item = (id: string, layer: BaseLayer, geometry: Geometry, rank?: number): BaseFeature => ({
  type: 'Feature',
  properties: rank === undefined ? { id, layer } : { id, layer, rank },
  geometry,
});
const areas = (coordinates: Position[][][]): Geometry => ({ type: 'MultiPolygon', coordinates });
const lines = (coordinates: Position[][]): Geometry => ({ type: 'MultiLineString', coordinates });

function shapeOf(simple: World, name: string): Position[][][] {
  const { geometry } = feature(simple.topology, country(simple, name));
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Land, water and boundaries at one scale, in the order in which they are painted. */
function drawn(scale: Scale): FeatureCollection<Geometry, BaseProperties> {
  const simple = world(scale);
  const land = drawnPolygons(merge(simple.topology, simple.countries).coordinates, scale);
  const { settled, disputed } = borders(simple, scale);
  return {
    type: 'FeatureCollection',
    features: [
      item('land', 'land', areas(land)),
      item('ru', 'country', areas(drawnPolygons(shapeOf(simple, 'Russia'), scale))),
      item('cn', 'country', areas(drawnPolygons(shapeOf(simple, 'China'), scale))),
      item('graticule', 'graticule', lines(graticule())),
      item('arctic-circle', 'arctic-circle', { type: 'LineString', coordinates: arcticCircle() }),
      ...rivers(scale).map((river) => item(river.id, 'river', lines(river.lines), river.rank)),
      ...lakes(scale).map((lake) => item(lake.id, 'lake', areas(lake.polygons))),
      item('borders', 'border', lines(settled)),
      ...[...disputed].map(([id, stretch]) => item(id, 'border-disputed', lines(stretch))),
      item('edge', 'edge', areas([beyond(arcticEdge)])),
    ],
  };
}

/**
 * The base map of the atlas from Natural Earth (public domain): `overview` for the first paint, `detail` for zoom 4 and
 * up, and the names. Polygons are cut at the 180th meridian and wound clockwise, as d3 wants them and MapLibre does
 * not mind; lines that cross it go on past 180. Boundaries show who holds the land; contested stretches are
 * features of their own (layer `border-disputed`).
 */
export function buildBaseMap(): { overview: FeatureCollection; detail: FeatureCollection; labels: FeatureCollection } {
  return {
    overview: drawn(overview),
    detail: drawn(detail),
    labels: { type: 'FeatureCollection', features: baseLabels() },
  };
}

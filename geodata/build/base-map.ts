import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { merge } from 'topojson-client';
import { feature } from 'topojson-client';
import { borders } from './base-borders.ts';
import { drawnPolygons, outlines } from './base-geometry.ts';
import { arcticCircle, graticule } from './base-graticule.ts';
import { detail, overview, type Scale } from './base-scale.ts';
import { country, world } from './base-world.ts';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const item = (id: string, layer: string, geometry: Geometry, rank?: number): Feature => ({
  type: 'Feature',
  properties: rank === undefined ? { id, layer } : { id, layer, rank },
  geometry,
});
const polygons = (coordinates: Position[][][]): Geometry => ({ type: 'MultiPolygon', coordinates });
const lines = (coordinates: Position[][]): Geometry => ({ type: 'MultiLineString', coordinates });

function drawn(scale: Scale): FeatureCollection {
  const simple = world(scale);
  const land = merge(simple.topology, simple.countries.geometries as never[]).coordinates;
  const of = (name: string): Position[][][] => {
    const shape = feature(simple.topology, country(simple, name)).geometry;
    return shape.type === 'MultiPolygon' ? shape.coordinates : [];
  };
  const { settled, disputed } = borders(simple, scale);
  const ground = drawnPolygons(land, scale);
  return collection([
    item('land', 'land', polygons(ground)),
    item('ru', 'country', polygons(drawnPolygons(of('Russia'), scale))),
    item('cn', 'country', polygons(drawnPolygons(of('China'), scale))),
    item('coast', 'coast', lines(outlines(ground))),
    item('borders', 'border', lines(settled)),
    ...[...disputed].map(([id, stretch]) => item(id, 'border-disputed', lines(stretch))),
    item('graticule', 'graticule', lines(graticule())),
    item('arctic-circle', 'arctic-circle', { type: 'LineString', coordinates: arcticCircle() }),
  ]);
}

export function buildBaseMap(): { overview: FeatureCollection; detail: FeatureCollection; labels: FeatureCollection } {
  return { overview: drawn(overview), detail: drawn(detail), labels: collection([]) };
}

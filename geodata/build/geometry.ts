import simplify from '@turf/simplify';
import { lineString } from '@turf/helpers';
import type { Feature as GeoFeature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Feature } from '../../src/domain/feature.ts';
import { statusOn } from '../../src/domain/history.ts';
import type { Project } from '../../src/domain/project.ts';
import { arcticForward, arcticInverse } from '../../src/map/arctic.ts';
import type { Curated } from './curated.ts';
import { densified, moved } from './geodesy.ts';

/** How fine a file is: tolerance of the drawn line, longest step between points, decimals kept. */
interface Fineness {
  readonly tolerance: number;
  readonly step: number;
  readonly decimals: number;
}
/** About 1 km: what the opening view can show. Steps of 100 km stay within 1 km of the geodesic in every projection. */
const overview: Fineness = { tolerance: 1000, step: 100_000, decimals: 2 };
/** 30 m: fetched when zoomed in past 6. */
const detail: Fineness = { tolerance: 30, step: 50_000, decimals: 5 };

const rounded = (position: Position, decimals: number): Position => position.map((value) => Number(value.toFixed(decimals)));

/** Douglas–Peucker on the Arctic plane (metres), then refilled so that no step is too long. */
function drawn(line: readonly Position[], { tolerance, step, decimals }: Fineness): Position[] {
  const plane = lineString(line.map(arcticForward));
  const kept = simplify(plane, { tolerance, highQuality: true }).geometry.coordinates.map(arcticInverse);
  return densified(unwrapped(kept, line[0]?.[0] ?? 0), step).map((position) => rounded(position, decimals));
}

/** Longitudes that follow on from the first without a jump at the 180th meridian. */
function unwrapped(line: readonly Position[], start: number): Position[] {
  let before = start;
  return line.map(([longitude = 0, latitude = 0]) => {
    before = longitude + 360 * Math.round((before - longitude) / 360);
    return [before, latitude];
  });
}

/** What the map needs to know of a feature: nothing that it does not draw. */
function drawnProperties(feature: Feature, project: Project, day: string) {
  const { properties } = feature;
  const history = 'history' in properties ? properties.history : undefined;
  return {
    id: properties.id,
    sector: project.sector,
    type: properties.type,
    kind: properties.kind,
    rank: properties.rank,
    status: history ? statusOn(history, day) : undefined,
    role: properties.type === 'section' ? properties.role : undefined,
    accuracy: properties.type === 'section' ? properties.accuracy.class : undefined,
    ...labels(feature, project),
  };
}

/** Lines carry their project's label; points their own name, plants the project's. */
function labels({ properties }: Feature, project: Project) {
  const isPlant = properties.kind === 'nuclear-plant' || properties.kind === 'lng-plant';
  if (properties.type === 'section' && !(properties.rank === 1 && properties.role === 'main')) return {};
  const names = properties.type === 'section' || (isPlant && properties.rank === 1) ? project.labels : properties.names;
  return { label_en: names.en, label_ru: names.ru, label_zh: names.zh };
}

const collection = (features: GeoFeature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** The geometry files of the map, by name. */
export function geometryFiles({ projects, features, dataset }: Curated): Record<string, FeatureCollection> {
  const projectById = new Map(projects.map((project) => [project.id, project]));
  const as = (feature: Feature, geometry: Geometry): GeoFeature => {
    const project = projectById.get(feature.properties.projectId);
    if (!project) throw new Error(`${feature.properties.id}: no project ${feature.properties.projectId}`);
    return { type: 'Feature', properties: drawnProperties(feature, project, dataset.date), geometry };
  };
  const line = (feature: Feature, fineness: Fineness): GeoFeature[] =>
    feature.geometry.type === 'LineString'
      ? [as(feature, { type: 'LineString', coordinates: drawn(feature.geometry.coordinates, fineness) })]
      : [];
  const point = (feature: Feature): GeoFeature[] => {
    if (feature.geometry.type !== 'Point') return [];
    const { coordinates } = feature.geometry;
    const place = feature.properties.type === 'unit' ? moved(coordinates, feature.properties.offset) : coordinates;
    return [as(feature, { type: 'Point', coordinates: rounded(place, 5) })];
  };
  const onDemand = (feature: Feature) =>
    feature.properties.type === 'area' || (feature.properties.type === 'section' && feature.properties.role === 'comparison');
  const lines = features.filter((feature) => feature.properties.type === 'section' && !onDemand(feature));
  const isOpening = (feature: Feature) => feature.properties.rank === 1;
  const points = features.filter((feature) => feature.geometry.type === 'Point');
  return {
    overview: collection([...lines.flatMap((feature) => line(feature, overview)), ...points.filter(isOpening).flatMap(point)]),
    detail: collection([...lines.flatMap((feature) => line(feature, detail)), ...points.filter(isOpening).flatMap(point)]),
    sites: collection(points.filter((feature) => !isOpening(feature)).flatMap(point)),
    areas: collection(features.filter(onDemand).flatMap((feature) =>
      feature.geometry.type === 'LineString' ? line(feature, overview) : [as(feature, feature.geometry)])),
  };
}

import type { FeatureCollection, Feature as GeoFeature, Geometry } from 'geojson';
import type { Feature } from '../../src/domain/feature.ts';
import { statusOn } from '../../src/domain/history.ts';
import type { Project } from '../../src/domain/project.ts';
import type { Curated } from './curated.ts';
import { detail, drawn, type Fineness, overview, rounded } from './drawn-line.ts';
import { moved } from './geodesy.ts';
import { labelled, nameLines } from './name-lines.ts';

const sameInAll = (text: string) => ({ en: text, ru: text, zh: text });

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
    // A layer of one line pattern takes only what can ever have its status (see src/map/style-lines.ts).
    ever: history ? [...new Set(history.map((entry) => entry.status))].join(' ') : undefined,
    role: properties.type === 'section' ? properties.role : undefined,
    accuracy: properties.type === 'section' ? properties.accuracy.class : undefined,
    ...labels(feature, project),
  };
}

/** Points carry their own name, plants the project's label; lines none, as their name lines do. */
function labels({ properties }: Feature, project: Project) {
  const isPlant = properties.kind === 'nuclear-plant' || properties.kind === 'lng-plant';
  if (properties.type === 'section' || properties.type === 'area') return {};
  // Discs of units stand close: each bears its number.
  if (properties.type === 'unit') return labelled(sameInAll(String(properties.number)));
  return labelled(isPlant && properties.rank === 1 ? project.labels : properties.names);
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
    feature.properties.type === 'area' ||
    (feature.properties.type === 'section' && feature.properties.role === 'comparison');
  const lines = features.filter((feature) => feature.properties.type === 'section' && !onDemand(feature));
  const isOpening = (feature: Feature) => feature.properties.rank === 1;
  const points = features.filter((feature) => feature.geometry.type === 'Point');
  const names = projects.flatMap((project) => nameLines(project, features));
  const always = [...names, ...points.filter(isOpening).flatMap(point)];
  return {
    overview: collection([...lines.flatMap((feature) => line(feature, overview)), ...always]),
    detail: collection([...lines.flatMap((feature) => line(feature, detail)), ...always]),
    sites: collection(points.filter((feature) => !isOpening(feature)).flatMap(point)),
    areas: collection(
      features
        .filter(onDemand)
        .flatMap((feature) =>
          feature.geometry.type === 'LineString' ? line(feature, overview) : [as(feature, feature.geometry)],
        ),
    ),
  };
}

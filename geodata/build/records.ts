import type { Position } from 'geojson';
import type { AtlasFile, Bounds, FeatureRecord, ProjectEntry } from '../../src/domain/atlas.ts';
import { joined, widened } from '../../src/domain/bounds.ts';
import type { ProjectDetail } from '../../src/domain/detail.ts';
import type { Feature } from '../../src/domain/feature.ts';
import type { Project } from '../../src/domain/project.ts';
import type { Curated } from './curated.ts';
import { lineLength } from './geodesy.ts';

function positions({ geometry }: Feature): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
  }
}

/** Degrees of latitude shown around a point: a plant's units are some hundred metres apart, a station wants its town. */
const around = { unit: 0.012, site: 0.15 } as const;

function boundsOf(feature: Feature): Bounds {
  const { type } = feature.properties;
  const bounds = boundsOfAll(positions(feature));
  return type === 'unit' || type === 'site' ? widened(bounds, around[type]) : bounds;
}

/** Bounds to three decimals, rounded outwards. */
function boundsOfAll(all: readonly Position[]): Bounds {
  const longitudes = all.map(([longitude = 0]) => longitude);
  const latitudes = all.map(([, latitude = 0]) => latitude);
  return widened([Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)], 0);
}

function record(feature: Feature): FeatureRecord {
  const { properties, geometry } = feature;
  const common = {
    id: properties.id,
    projectId: properties.projectId,
    type: properties.type,
    kind: properties.kind,
    names: properties.names,
    countries: properties.countries,
    accuracy: properties.accuracy.class,
    rank: properties.rank,
    bounds: boundsOf(feature),
  };
  const history =
    'history' in properties
      ? properties.history?.map(({ from, status, planned }) => ({ from, status, ...(planned && { planned }) }))
      : undefined;
  const capacity =
    'capacity' in properties && properties.capacity
      ? { value: properties.capacity.value, unit: properties.capacity.unit }
      : undefined;
  switch (properties.type) {
    case 'section':
      return {
        ...common,
        history,
        capacity,
        role: properties.role,
        line: properties.line,
        order: properties.order,
        officialKm: properties.officialLength?.km,
        measuredKm: geometry.type === 'LineString' ? Number(lineLength(geometry.coordinates).toFixed(1)) : undefined,
      };
    case 'site':
      return { ...common, history, capacity, line: properties.line, km: properties.km };
    case 'unit':
      return { ...common, history, capacity, siteId: properties.siteId };
    case 'area':
      return common;
  }
}

function entry(project: Project, records: readonly FeatureRecord[]): ProjectEntry {
  // What is merely compared with, or leads there, does not widen the view of a project.
  const core = records.filter(
    ({ type, role }) => type !== 'area' && (role === undefined || role === 'main' || role === 'branch'),
  );
  const bounds =
    joined(core.filter(({ type }) => type === 'section').map((feature) => feature.bounds)) ??
    joined(core.filter(({ rank }) => rank === 1).map((feature) => feature.bounds)) ??
    joined(records.map((feature) => feature.bounds));
  if (!bounds) throw new Error(`${project.id}: no features`);
  /** A plant alone is a point: it is shown in its region. */
  const isPoint = bounds[3] - bounds[1] < 1;
  return {
    id: project.id,
    sector: project.sector,
    role: project.role,
    order: project.order,
    names: project.names,
    labels: project.labels,
    places: project.places,
    participants: [...new Set(project.participants.map(({ organisationId }) => organisationId))],
    bounds: isPoint ? widened(bounds, 1.5) : bounds,
  };
}

/** The first-view list. */
export function atlasFile({ dataset, projects, features, organisations }: Curated): AtlasFile {
  const records = features.map(record);
  const entries = projects.map((project) =>
    entry(
      project,
      records.filter(({ projectId }) => projectId === project.id),
    ),
  );
  const taking = new Set(entries.flatMap(({ participants }) => participants));
  return {
    version: dataset.version,
    date: dataset.date,
    credits: [...dataset.credits],
    projects: entries,
    features: records,
    organisations: organisations.filter(({ id }) => taking.has(id)),
    redirects: dataset.redirects,
  };
}

/** Ids of all sources that a value names, however deep. */
export function namedSources(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namedSources);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'sources' || key === 'summarySources') && Array.isArray(inner)
      ? inner.filter((id) => typeof id === 'string')
      : namedSources(inner),
  );
}

/** The file of one project with the sources it names. */
export function projectDetail(project: Project, { features, sources }: Curated): ProjectDetail {
  const own = features
    .filter(({ properties }) => properties.projectId === project.id)
    .map(({ properties }) => properties);
  const ids = new Set(namedSources([project, own]));
  return { project, features: own, sources: [...ids].flatMap((id) => sources.get(id) ?? []) };
}

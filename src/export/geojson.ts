import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { FileGeometry, RouteFile } from '../data/geometry-schema.ts';
import type { FeatureRecord } from '../domain/atlas.ts';
import { notForNavigation } from '../i18n/late/navigation-notice.ts';
import { cutAtAntimeridian } from './antimeridian.ts';
import { termsOf } from './credits.ts';
import { creditsFor, type ExportInput, exportRows, licenceFor, type Row, shownFeatures, sourcesOf } from './rows.ts';

export interface GeoJsonInput extends ExportInput {
  /** `detail`, `sites` and `areas`: where each feature lies. */
  readonly geometry: readonly RouteFile[];
  /** What it contains, and the address that restores the view. */
  readonly description: string;
  readonly filters: readonly string[];
  readonly link: string;
}

function geometryById(files: readonly RouteFile[]): ReadonlyMap<string, FileGeometry> {
  const found = new Map<string, FileGeometry>();
  for (const { features } of files) {
    for (const { properties, geometry } of features) {
      if (properties.type !== 'name') found.set(properties.id, geometry);
    }
  }
  return found;
}

/** A unit stands where its plant does: the map draws it beside, and that is no position that anybody published. */
function placeOf(record: FeatureRecord, geometries: ReadonlyMap<string, FileGeometry>): Geometry | null {
  const geometry = geometries.get(record.type === 'unit' ? (record.siteId ?? record.id) : record.id);
  return geometry ? cutAtAntimeridian(geometry) : null;
}

/** Courses at sea, and the limits of the sea area: made for an atlas, too coarse for a chart. */
const isNautical = ({ kind, type }: FeatureRecord): boolean => kind === 'sea-route' || type === 'area';

/**
 * The features that are shown as one collection by RFC 7946, with what a reader must know of them as further members
 * (section 6.1): version, day, filters, terms licence by licence, and every source that a feature names.
 */
export function geoJsonFile(input: GeoJsonInput) {
  const { atlas, day, description, details, filters, language, link, shown } = input;
  const geometries = geometryById(input.geometry);
  const records = shownFeatures(atlas, shown);
  const rows = exportRows(input);
  const features = records.map(
    (record, at): Feature<Geometry | null, Row> => ({
      type: 'Feature',
      id: record.id,
      geometry: placeOf(record, geometries),
      properties: rows[at] as Row,
    }),
  );
  const sources = new Map(
    records.flatMap((record) =>
      sourcesOf(details.get(record.projectId), record.id).map((source) => [source.id, source] as const),
    ),
  );
  return {
    type: 'FeatureCollection',
    name: 'corridors',
    description,
    version: atlas.version,
    date: atlas.date,
    day,
    year: Number(day.slice(0, 4)),
    filters,
    link,
    ...(records.some(isNautical) && { notice: notForNavigation[language] }),
    licences: termsOf(
      records.map((record) => ({ licence: licenceFor(input, record), credits: creditsFor(input, record) })),
    ),
    sources: [...sources.values()],
    features,
  } satisfies FeatureCollection<Geometry | null, Row> & Record<string, unknown>;
}

/** The collection as text, one feature a line: small, and still readable and comparable line by line. */
export function geoJsonText(input: GeoJsonInput): string {
  const { features, ...head } = geoJsonFile(input);
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

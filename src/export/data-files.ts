import { loadProject } from '../data/files.ts';
import { loadRoutes } from '../data/geometry-files.ts';
import type { Issue, Loaded } from '../data/load.ts';
import type { ProjectDetail } from '../domain/detail.ts';
import { csvFile } from './csv.ts';
import { type GeoJsonInput, geoJsonText } from './geojson.ts';
import { failed, type Made, textFile } from './made.ts';
import { type ExportInput, exportRows } from './rows.ts';

/* The downloads of data: fetches what they need (the browser's cache has most of it) and makes the file. */

/** What is asked for; the rest is fetched. */
export type DataRequest = Omit<GeoJsonInput, 'details' | 'geometry'>;

/** The first that failed, so that nothing is handed out with holes. */
const firstIssue = (all: readonly Loaded<unknown>[]): Issue | null =>
  all.flatMap((one) => (one.type === 'failed' ? one.issue : []))[0] ?? null;

async function detailsOf({ shown }: Pick<ExportInput, 'shown'>) {
  const loaded = await Promise.all(shown.projects.map(async ({ id }) => [id, await loadProject(id)] as const));
  const issue = firstIssue(loaded.map(([, one]) => one));
  const details = new Map<string, ProjectDetail>();
  for (const [id, one] of loaded) if (one.type === 'ready') details.set(id, one.value);
  return { issue, details };
}

/** The features that are shown as a table. Never rejects. */
export async function csvDownload(request: DataRequest): Promise<Made> {
  const { issue, details } = await detailsOf(request);
  return issue ? failed(issue) : textFile(csvFile(exportRows({ ...request, details })), 'text/csv');
}

/** The features that are shown with their geometry. Never rejects. */
export async function geoJsonDownload(request: DataRequest): Promise<Made> {
  const [{ issue, details }, ...geometry] = await Promise.all([
    detailsOf(request),
    loadRoutes('detail'),
    loadRoutes('sites'),
    loadRoutes('areas'),
  ]);
  const missing = issue ?? firstIssue(geometry);
  if (missing) return failed(missing);
  const files = geometry.flatMap((one) => (one.type === 'ready' ? one.value : []));
  return textFile(geoJsonText({ ...request, details, geometry: files }), 'application/geo+json');
}

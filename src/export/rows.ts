import type { Atlas, FeatureRecord } from '../domain/atlas.ts';
import { featureCitations, numberedSources } from '../domain/citations.ts';
import type { ProjectDetail } from '../domain/detail.ts';
import type { FeatureProperties } from '../domain/feature.ts';
import type { Visible } from '../domain/filters.ts';
import { hasBegun, type StatusChange } from '../domain/history.ts';
import type { Source } from '../domain/source.ts';
import type { Language } from '../domain/text.ts';
import type { Licence } from '../domain/vocabulary.ts';
import { type Credit, creditLine, creditsOf } from './credits.ts';

/** What a download is made from: the one filtered list, and all that is known of the projects in it. */
export interface ExportInput {
  readonly atlas: Atlas;
  readonly shown: Visible;
  /** ISO. */
  readonly day: string;
  readonly language: Language;
  /** By project id; a project that is missing here has rows without licence and sources. */
  readonly details: ReadonlyMap<string, ProjectDetail>;
}

/** Columns of the table and properties of the map file: names for programs, the same in every language. */
export const columns = [
  'id',
  'type',
  'project_id',
  'project',
  'name_en',
  'name_ru',
  'name_zh',
  'sector',
  'kind',
  'role',
  'status',
  'since',
  'planned',
  'official_km',
  'measured_km',
  'capacity',
  'unit',
  'countries',
  'accuracy',
  'accuracy_m',
  'licence',
  'credit',
  'sources',
  'source_urls',
  'as_of',
  'data_version',
] as const;
export type Column = (typeof columns)[number];
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<Column, Cell>>;

/** Between values of one cell: rarer in titles than a semicolon. */
const separator = ' | ';

/** The entry with which the status of a day began: the first of its run, so that a repeated status keeps its first day. */
export function statusEntry(history: readonly StatusChange[], day: string): StatusChange | null {
  let current: StatusChange | null = null;
  for (const change of history) {
    if (hasBegun(change.from, day) && change.status !== current?.status) current = change;
  }
  return current;
}

/** The features that are shown, projects in their order. */
export const shownFeatures = (atlas: Atlas, shown: Visible): readonly FeatureRecord[] =>
  shown.projects.flatMap((project) =>
    (atlas.featuresOf.get(project.id) ?? []).filter((feature) => shown.features.has(feature.id)),
  );

const propertiesOf = (detail: ProjectDetail | undefined, id: string): FeatureProperties | undefined =>
  detail?.features.find((feature) => feature.id === id);

/** What a feature rests on, in the order in which its panel cites it. */
export function sourcesOf(detail: ProjectDetail | undefined, id: string): readonly Source[] {
  const feature = propertiesOf(detail, id);
  if (!detail || !feature) return [];
  const byId = new Map(detail.sources.map((source) => [source.id, source]));
  return [...numberedSources(featureCitations(feature, [])).keys()].flatMap((source) => byId.get(source) ?? []);
}

/** On what terms a feature is published here. */
export const licenceFor = ({ details }: ExportInput, { id, projectId }: FeatureRecord): Licence | null =>
  propertiesOf(details.get(projectId), id)?.licence ?? null;

/** Whom a feature asks to credit: what its geometry and its facts were taken from. */
export const creditsFor = ({ atlas, details }: ExportInput, { id, projectId }: FeatureRecord): readonly Credit[] =>
  creditsOf(sourcesOf(details.get(projectId), id), atlas.credits);

function rowOf(record: FeatureRecord, input: ExportInput): Row {
  const { atlas, day, language, details } = input;
  const project = atlas.projectById.get(record.projectId);
  const detail = details.get(record.projectId);
  const sources = sourcesOf(detail, record.id);
  const entry = record.history ? statusEntry(record.history, day) : null;
  return {
    id: record.id,
    type: record.type,
    project_id: record.projectId,
    project: project?.names[language] ?? null,
    name_en: record.names.en,
    name_ru: record.names.ru,
    name_zh: record.names.zh,
    sector: project?.sector ?? null,
    kind: record.kind,
    role: record.role ?? null,
    status: entry?.status ?? null,
    since: entry?.from ?? null,
    planned: entry ? entry.planned === true : null,
    official_km: record.officialKm ?? null,
    measured_km: record.measuredKm ?? null,
    capacity: record.capacity?.value ?? null,
    unit: record.capacity?.unit ?? null,
    countries: record.countries.join(separator),
    accuracy: record.accuracy,
    accuracy_m: propertiesOf(detail, record.id)?.accuracy.metres ?? null,
    licence: licenceFor(input, record),
    credit: creditsFor(input, record).map(creditLine).join(separator) || null,
    sources: sources.map(({ publisher, title }) => `${publisher}: ${title}`).join(separator) || null,
    source_urls: sources.flatMap(({ url }) => url ?? []).join(separator) || null,
    as_of: day,
    data_version: atlas.version,
  };
}

/** One row a feature that is shown. */
export const exportRows = (input: ExportInput): readonly Row[] =>
  shownFeatures(input.atlas, input.shown).map((record) => rowOf(record, input));

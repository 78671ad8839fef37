import type { Atlas, Bounds, FeatureRecord, ProjectEntry } from './atlas.ts';
import { meet } from './bounds.ts';
import type { Visible } from './filters.ts';
import { hasBegun, type StatusChange } from './history.ts';
import type { Language, Text } from './text.ts';
import { capacityOf, lengthIn, projectState } from './totals.ts';
import {
  type AccuracyClass,
  accuracyClasses,
  type Country,
  countries,
  type FeatureKind,
  type Status,
  sectors,
  statuses,
  type Unit,
  units,
} from './vocabulary.ts';

/** What a row of the table stands for: a project, or a section, unit, site or area. */
export const tableModes = ['projects', 'parts'] as const;
export type TableMode = (typeof tableModes)[number];

/** Where a length comes from; `partly`: a sum of published and measured ones. */
export type LengthBasis = 'official' | 'measured' | 'partly';

export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** One row, with everything that its cells show and sort by. `null` and empty lists: nothing is recorded. */
export interface TableRow {
  readonly id: string;
  readonly names: Text;
  readonly project: ProjectEntry;
  readonly kind: FeatureKind | null;
  readonly status: Status | null;
  /** The day from which it has the status, as far as known; `planned`: only announced. */
  readonly since: { readonly date: string; readonly planned: boolean } | null;
  readonly length: { readonly km: number; readonly basis: LengthBasis } | null;
  readonly capacity: readonly Quantity[];
  readonly countries: readonly Country[];
  /** Best first. */
  readonly accuracy: readonly AccuracyClass[];
  readonly bounds: Bounds;
  /** The features it stands for: those of a project that pass the filters, else the one. */
  readonly features: readonly FeatureRecord[];
}

/** The rows of what passes the filters, in the order of the atlas. */
export function tableRows(atlas: Atlas, shown: Visible, day: string, mode: TableMode): readonly TableRow[] {
  return shown.projects.flatMap((project) => {
    const parts = (atlas.featuresOf.get(project.id) ?? []).filter(({ id }) => shown.features.has(id));
    return mode === 'projects'
      ? projectRow(atlas, project, parts, day)
      : parts.map((part) => partRow(project, part, day));
  });
}

/** How many rows there are without any filter. */
export const rowTotal = (atlas: Atlas, mode: TableMode): number =>
  atlas[mode === 'projects' ? 'projects' : 'features'].length;

/** True where something that the row stands for lies in the bounds. */
export const rowMeets = (row: TableRow, bounds: Bounds): boolean =>
  row.features.some((feature) => meet(feature.bounds, bounds));

function partRow(project: ProjectEntry, part: FeatureRecord, day: string): TableRow {
  const change = currentChange(part.history ?? [], day);
  const km = part.officialKm ?? part.measuredKm;
  return {
    id: part.id,
    names: part.names,
    project,
    kind: part.kind,
    status: change?.status ?? null,
    since: change && { date: change.from, planned: change.planned ?? false },
    length: km === undefined ? null : { km, basis: part.officialKm === undefined ? 'measured' : 'official' },
    capacity: part.capacity ? [part.capacity] : [],
    countries: part.countries,
    accuracy: [part.accuracy],
    bounds: part.bounds,
    features: [part],
  };
}

/** The entry that gave the status of a day; where entries repeat a status, the first of them. */
function currentChange(history: readonly StatusChange[], day: string): StatusChange | null {
  let current: StatusChange | null = null;
  for (const change of history) if (hasBegun(change.from, day) && change.status !== current?.status) current = change;
  return current;
}

/**
 * A project: status as everywhere from all its parts; length and capacity, by the rules of the totals, of the
 * parts that pass, so that the rows add up to what stands over the list.
 */
function projectRow(atlas: Atlas, project: ProjectEntry, parts: readonly FeatureRecord[], day: string): TableRow {
  const state = projectState(atlas.featuresOf.get(project.id) ?? [], day);
  const km = lengthIn(parts);
  const published = lengthIn(parts.filter(({ officialKm }) => officialKm !== undefined));
  return {
    id: project.id,
    names: project.labels,
    project,
    kind: null,
    status: state?.status ?? null,
    since: state && projectSince(atlas.featuresOf.get(project.id) ?? [], state.status, day),
    length: km === 0 ? null : { km, basis: published === 0 ? 'measured' : published < km ? 'partly' : 'official' },
    capacity: [...capacityOf(parts)].map(([unit, value]) => ({ unit, value })),
    countries: countries.filter((country) => parts.some((part) => part.countries.includes(country))),
    accuracy: accuracyClasses.filter((name) => parts.some(({ accuracy }) => accuracy === name)),
    bounds: project.bounds,
    features: parts,
  };
}

/** Where the unbroken time began in which a project has had the status that it has on the day. */
function projectSince(parts: readonly FeatureRecord[], status: Status, day: string): TableRow['since'] {
  const changes = parts.flatMap(({ history }) => history ?? []).filter(({ from }) => hasBegun(from, day));
  const dates = [...new Set(changes.map(({ from }) => from))].sort().reverse();
  let since: string | null = null;
  for (const date of dates) {
    if (projectState(parts, firstDayOf(date))?.status !== status) break;
    since = date;
  }
  if (since === null) return null;
  const reasons = changes.filter((change) => change.from === since && change.status === status);
  return { date: since, planned: reasons.length > 0 && reasons.every(({ planned }) => planned) };
}

/** The day on which a date, maybe only a year or month, has begun. */
const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 10);

export const tableColumns = [
  'name',
  'project',
  'sector',
  'kind',
  'status',
  'since',
  'length',
  'capacity',
  'countries',
  'accuracy',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** The columns of a mode: a project has no kind and is its own project. */
export const columnsOf: Readonly<Record<TableMode, readonly TableColumn[]>> = {
  parts: tableColumns,
  projects: tableColumns.filter((column) => column !== 'project' && column !== 'kind'),
};

/** False where the cell is empty. Empty cells come last, whichever way a column is sorted. */
export function hasValue(row: TableRow, column: TableColumn): boolean {
  const value = column === 'name' || column === 'sector' ? row.names : row[column];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** How the reader's language says and orders what the cells show. */
export interface Spoken {
  readonly collator: Intl.Collator;
  text(text: Text): string;
  kind(kind: FeatureKind): string;
  countries(countries: readonly Country[]): string;
}

/** Order of words in a language: Chinese by pinyin, and 2 before 10. */
export const collatorOf = (language: Language): Intl.Collator => new Intl.Collator(language, { numeric: true });

/**
 * Compares two rows by a column in which both have a value. Words by the language's order; sector, status and
 * accuracy by that of their vocabularies (the legend, a life, best first); a capacity by its unit and only then by
 * its number, so that two units are never compared as numbers.
 */
export function compareRows(column: TableColumn, a: TableRow, b: TableRow, spoken: Spoken): number {
  const { compare } = spoken.collator;
  switch (column) {
    case 'name':
      return compare(spoken.text(a.names), spoken.text(b.names));
    case 'project':
      return compare(spoken.text(a.project.labels), spoken.text(b.project.labels));
    case 'kind':
      return a.kind && b.kind ? compare(spoken.kind(a.kind), spoken.kind(b.kind)) : 0;
    case 'countries':
      return compare(spoken.countries(a.countries), spoken.countries(b.countries));
    case 'sector':
      return sectors.indexOf(a.project.sector) - sectors.indexOf(b.project.sector);
    case 'status':
      return a.status && b.status ? statuses.indexOf(a.status) - statuses.indexOf(b.status) : 0;
    case 'since':
      // Of two dates, one within the other, the less exact comes first: 2019, 2019-12, 2019-12-02.
      return compareCodes(a.since?.date ?? '', b.since?.date ?? '');
    case 'length':
      return (a.length?.km ?? 0) - (b.length?.km ?? 0);
    case 'capacity':
      return compareQuantities(a.capacity[0], b.capacity[0]);
    case 'accuracy':
      return worst(a.accuracy) - worst(b.accuracy) || a.accuracy.length - b.accuracy.length;
  }
}

const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareQuantities = (a: Quantity | undefined, b: Quantity | undefined): number =>
  a && b ? units.indexOf(a.unit) - units.indexOf(b.unit) || a.value - b.value : 0;

/** A project is as exact as its weakest part. */
const worst = (classes: readonly AccuracyClass[]): number =>
  Math.max(...classes.map((name) => accuracyClasses.indexOf(name)));

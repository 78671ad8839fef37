import type { Atlas, FeatureRecord } from './atlas.ts';
import type { Visible } from './filters.ts';
import { statusOn } from './history.ts';
import { type TotalKey, totalKey } from './total-key.ts';
import type { Status, Unit } from './vocabulary.ts';

/** Sums by unit and goods; those of two keys are never added together. */
export type Totals = ReadonlyMap<TotalKey, number>;

/** Kilometres of a section: the published figure where there is one, else the measured one. */
export const lengthOf = (section: FeatureRecord): number => section.officialKm ?? section.measuredKm ?? 0;

/** Whether a section is part of a project's length: not what repeats or merely uses a line. */
export const countsInLength = (feature: FeatureRecord): boolean =>
  feature.type === 'section' && (feature.role === 'main' || feature.role === 'branch');

/** Kilometres of the sections that count. */
export const lengthIn = (features: readonly FeatureRecord[]): number =>
  features.filter(countsInLength).reduce((total, section) => total + lengthOf(section), 0);

function highest(features: readonly FeatureRecord[]): Map<Unit, number> {
  const most = new Map<Unit, number>();
  for (const { capacity } of features) {
    if (capacity) most.set(capacity.unit, Math.max(most.get(capacity.unit) ?? 0, capacity.value));
  }
  return most;
}

/**
 * Capacity of one project by unit: the sum of its units; without any, that of its plant; for lines the largest
 * section, because what flows through a chain of sections is one flow.
 */
export function capacityOf(features: readonly FeatureRecord[]): ReadonlyMap<Unit, number> {
  const units = features.filter((feature) => feature.type === 'unit');
  if (units.length === 0) {
    const plants = features.filter((feature) => feature.kind === 'lng-plant' || feature.kind === 'nuclear-plant');
    return highest([...features.filter((feature) => feature.type === 'section'), ...plants]);
  }
  const sum = new Map<Unit, number>();
  for (const { capacity } of units)
    if (capacity) sum.set(capacity.unit, (sum.get(capacity.unit) ?? 0) + capacity.value);
  return sum;
}

/** Length and capacity of features of one project by unit: a project is of one sector, and so are its goods. */
export function projectTotals(features: readonly FeatureRecord[]): ReadonlyMap<Unit, number> {
  const km = lengthIn(features);
  return new Map([...(km > 0 ? [['km', km] as const] : []), ...capacityOf(features)]);
}

/** Length and capacity of all that is shown. */
export function totalsOf(atlas: Atlas, shown: Visible): Totals {
  const sums = new Map<TotalKey, number>();
  for (const { id, sector } of shown.projects) {
    const features = (atlas.featuresOf.get(id) ?? []).filter((feature) => shown.features.has(feature.id));
    for (const [unit, value] of projectTotals(features)) {
      const key = totalKey(unit, sector);
      sums.set(key, (sums.get(key) ?? 0) + value);
    }
  }
  return sums;
}

/** A project's state on a day, derived from its dated features: the furthest one speaks first. */
export interface ProjectState {
  readonly status: Status;
  /** The first day of operation as far as known, where it operates. */
  readonly since: string | null;
  /** How many dated sections and units have each status. */
  readonly counts: ReadonlyMap<Status, number>;
}

const precedence: readonly Status[] = ['operating', 'building', 'proposed', 'suspended', 'cancelled'];

/** What a project consists of: its lines and units, or where it has none, whatever has a history. */
function coreOf(features: readonly FeatureRecord[]): readonly FeatureRecord[] {
  const core = features.filter((feature) => feature.type === 'unit' || countsInLength(feature));
  return core.length > 0 ? core : features.filter(({ role }) => role === undefined);
}

/** `null` where nothing of the project existed yet. */
export function projectState(features: readonly FeatureRecord[], day: string): ProjectState | null {
  const counts = new Map<Status, number>();
  let since: string | null = null;
  for (const feature of coreOf(features)) {
    const status = feature.history && statusOn(feature.history, day);
    if (!status) continue;
    counts.set(status, (counts.get(status) ?? 0) + 1);
    const opened = feature.history?.find((change) => change.status === 'operating');
    if (status === 'operating' && opened && (since === null || opened.from < since)) since = opened.from;
  }
  const status = precedence.find((candidate) => counts.has(candidate));
  return status ? { status, since: status === 'operating' ? since : null, counts } : null;
}

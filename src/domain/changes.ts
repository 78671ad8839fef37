import type { Atlas, FeatureRecord, ProjectEntry } from './atlas.ts';
import { dayOf, statusAt } from './history.ts';
import { countsInLength, projectTotals } from './totals.ts';
import type { Status, Unit } from './vocabulary.ts';

/** What became of a section, unit or site between two years. `appeared`: it was not there before, not even on paper. */
export type ChangeType = 'proposed' | 'started' | 'opened' | 'suspended' | 'cancelled';

const typeOf: Readonly<Record<Status, ChangeType>> = {
  proposed: 'proposed',
  building: 'started',
  operating: 'opened',
  suspended: 'suspended',
  cancelled: 'cancelled',
};

export interface Change {
  readonly feature: FeatureRecord;
  readonly type: ChangeType;
  readonly before: Status | null;
  readonly after: Status;
}

/** How much of a project operates in both years, by unit (its goods are those of its sector), where that differs. */
export interface Growth {
  readonly unit: Unit;
  readonly before: number;
  readonly after: number;
}

export interface ProjectChanges {
  readonly project: ProjectEntry;
  readonly changes: readonly Change[];
  readonly growth: readonly Growth[];
}

const counted = (feature: FeatureRecord): boolean =>
  feature.history !== undefined && (feature.type !== 'section' || countsInLength(feature));

/** Length and capacity of what operates at the end of a year. */
const operatingIn = (features: readonly FeatureRecord[], year: number): ReadonlyMap<Unit, number> =>
  projectTotals(features.filter(({ history }) => history && statusAt(history, year) === 'operating'));

/**
 * What changed in the given projects from the end of the earlier of two years to the end of the later, in the order of
 * the projects. A project in which nothing changed is left out.
 */
export function changesBetween(
  atlas: Atlas,
  projects: readonly ProjectEntry[],
  one: number,
  other: number,
): readonly ProjectChanges[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return projects.flatMap((project) => {
    const features = (atlas.featuresOf.get(project.id) ?? []).filter(counted);
    const changes = features.flatMap((feature): Change[] => {
      const before = statusAt(feature.history ?? [], from);
      const after = statusAt(feature.history ?? [], to);
      return after === null || after === before ? [] : [{ feature, type: typeOf[after], before, after }];
    });
    const [was, is] = [operatingIn(features, from), operatingIn(features, to)];
    const growth = [...new Set([...was.keys(), ...is.keys()])]
      .map((unit) => ({ unit, before: was.get(unit) ?? 0, after: is.get(unit) ?? 0 }))
      .filter(({ before, after }) => Math.abs(after - before) > 1e-9);
    return changes.length + growth.length > 0 ? [{ project, changes, growth }] : [];
  });
}

/** The day from which a change holds, as far as known; it may be one that was only announced. */
export const sinceOf = ({ feature, after }: Change, year: number): { from: string; planned: boolean } | null => {
  const entry = feature.history?.findLast(
    (change) => change.status === after && change.from <= dayOf(year).slice(0, change.from.length),
  );
  return entry ? { from: entry.from, planned: entry.planned ?? false } : null;
};

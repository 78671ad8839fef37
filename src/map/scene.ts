import type { Atlas } from '../domain/atlas.ts';
import { noFilters, type Visible, visible } from '../domain/filters.ts';
import { statusOn } from '../domain/history.ts';
import type { Language } from '../domain/text.ts';
import type { View } from '../domain/view.ts';
import type { Status } from '../domain/vocabulary.ts';
import { memoised } from '../state/memo.ts';
import type { Selection } from '../state/selectors.ts';
import type { Scene } from './port.ts';

type Ids = ReadonlySet<string>;
const none: Ids = new Set();

/** The ids that an id stands for on the map: a project's features, or the feature itself. */
function membersOf(atlas: Atlas | null, id: string | null): Ids {
  if (!atlas || id === null) return none;
  const features = atlas.featuresOf.get(id);
  return features ? new Set(features.map((feature) => feature.id)) : new Set([id]);
}

/** All features that are not kept, and the projects of which none is: their names go with them. */
function without(atlas: Atlas | null, kept: Ids): Ids {
  const left = new Set<string>();
  for (const project of atlas?.projects ?? []) {
    const features = atlas?.featuresOf.get(project.id) ?? [];
    for (const { id } of features) if (!kept.has(id)) left.add(id);
    if (!features.some(({ id }) => kept.has(id))) left.add(project.id);
  }
  return left;
}

/** Only shown for their own project: what it is compared with, and its legal area. */
const isAside = (atlas: Atlas, id: string): boolean => {
  const feature = atlas.featureById.get(id);
  return feature?.type === 'area' || feature?.role === 'comparison';
};

const asToday: ReadonlyMap<string, Status> = new Map();

/** What had not begun by the day: not even dimmed, because it did not exist. */
const absentBy = memoised(
  (atlas: Atlas | null, day: string): Ids =>
    atlas ? without(atlas, visible(atlas, noFilters, null, day).features) : none,
);

const statusesBy = memoised((atlas: Atlas | null, day: string): ReadonlyMap<string, Status> => {
  if (!atlas || day === atlas.date) return asToday;
  const statuses = new Map<string, Status>();
  for (const { id, history } of atlas.features) {
    const status = history && statusOn(history, day);
    if (status && status !== statusOn(history, atlas.date)) statuses.set(id, status);
  }
  return statuses;
});

const litBy = memoised(membersOf);
const selectedBy = memoised(membersOf);
const hiddenBy = memoised(
  (atlas: Atlas | null, shown: Visible | null): Ids => (shown ? without(atlas, shown.features) : none),
);
const fadedBy = memoised(
  (atlas: Atlas | null, hidden: Ids, selected: Ids, dim: boolean): Ids =>
    selected.size > 0 ? without(atlas, selected) : dim ? hidden : none,
);
const areasBy = memoised(
  (atlas: Atlas | null, selected: Ids) => atlas !== null && [...selected].some((id) => isAside(atlas, id)),
);

/** What the scene is made from. */
export interface SceneInput {
  readonly atlas: Atlas | null;
  readonly view: View;
  readonly visible: Visible | null;
  readonly selection: Selection | null;
  /** ISO. */
  readonly day: string;
  readonly hover: string | null;
  readonly language: Language | null;
  readonly theme: 'light' | 'dark';
}

/** The picture that a state asks for. Pure, and the same parts (by reference) for the same inputs. */
export function toScene({ atlas, view, visible: shown, selection, day, hover, language, theme }: SceneInput): Scene {
  const selected = selectedBy(atlas, selection?.project.id ?? null);
  const left = hiddenBy(atlas, shown);
  return {
    projection: view.projection,
    theme,
    language,
    hidden: view.dim ? absentBy(atlas, day) : left,
    faded: fadedBy(atlas, left, selected, view.dim),
    selected,
    focus: selection?.feature?.id ?? null,
    lit: litBy(atlas, hover),
    statuses: statusesBy(atlas, day),
    areas: areasBy(atlas, selected),
  };
}

import { type Atlas, type FeatureRecord, type ProjectEntry, projectOf } from '../domain/atlas.ts';
import { blockingFacets, facetCounts, type TextMatches, visible } from '../domain/filters.ts';
import { dayOf } from '../domain/history.ts';
import { totalsOf } from '../domain/totals.ts';
import { memoised } from './memo.ts';
import type { AtlasState, Load } from './store.ts';

/* Derived data: computed from the state, never stored; each remembered for its inputs. */

export const readyAtlas = (state: AtlasState): Atlas | null =>
  state.atlas.type === 'ready' ? state.atlas.value : null;

const matchesOf = memoised(
  (search: AtlasState['search'], text: string): TextMatches =>
    text === '' || search.type !== 'ready' ? null : search.value.projects(text),
);

/** Projects found by the filter text; `null` (no filter) also while the index is on its way. */
export const selectMatches = (state: AtlasState): TextMatches => matchesOf(state.search, state.view.text);

type Filters = AtlasState['view']['filters'];

/** The day that everything shows, ISO: 31 December of the chosen year, else the day of the data. */
export const selectDay = (state: AtlasState): string =>
  state.view.year === null ? (readyAtlas(state)?.date ?? '') : dayOf(state.view.year);

const visibleOf = memoised((atlas: Load<Atlas>, filters: Filters, matches: TextMatches, day: string) =>
  atlas.type === 'ready' ? visible(atlas.value, filters, matches, day) : null,
);

/** The one filtered list; `null` until the atlas is there. */
export const selectVisible = (state: AtlasState) =>
  visibleOf(state.atlas, state.view.filters, selectMatches(state), selectDay(state));

const countsOf = memoised((atlas: Load<Atlas>, filters: Filters, matches: TextMatches, day: string) =>
  atlas.type === 'ready' ? facetCounts(atlas.value, filters, matches, day) : null,
);

export const selectCounts = (state: AtlasState) =>
  countsOf(state.atlas, state.view.filters, selectMatches(state), selectDay(state));

const shownTotalsOf = memoised((atlas: Load<Atlas>, shown: ReturnType<typeof selectVisible>) =>
  atlas.type === 'ready' && shown ? totalsOf(atlas.value, shown) : null,
);

export const selectTotals = (state: AtlasState) => shownTotalsOf(state.atlas, selectVisible(state));

const blockingOf = memoised((atlas: Load<Atlas>, filters: Filters, matches: TextMatches, day: string) =>
  atlas.type === 'ready' ? blockingFacets(atlas.value, filters, matches, day) : [],
);

/** Facets to undo when nothing is left; computed only for an empty result. */
export const selectBlocking = (state: AtlasState) =>
  blockingOf(state.atlas, state.view.filters, selectMatches(state), selectDay(state));

/** What is selected: a project, or a feature within its project. */
export interface Selection {
  readonly project: ProjectEntry;
  readonly feature: FeatureRecord | null;
}

const selectionOf = memoised((atlas: Load<Atlas>, id: string | null): Selection | null => {
  if (atlas.type !== 'ready' || id === null) return null;
  const project = projectOf(atlas.value, id);
  if (!project) return null;
  return { project, feature: atlas.value.featureById.get(atlas.value.redirects[id] ?? id) ?? null };
});

export const selectSelection = (state: AtlasState): Selection | null => selectionOf(state.atlas, state.view.selection);

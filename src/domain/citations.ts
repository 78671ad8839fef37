import type { ProjectDetail } from './detail.ts';
import type { Fact, Milestone, Series } from './fact.ts';
import { headlineFacts } from './fact-groups.ts';
import type { FeatureProperties } from './feature.ts';

/** Lists of source ids, in the order in which a panel cites them. */
type Cited = Iterable<readonly string[]>;

/** One numbering for a panel: sources by order of first appearance, from 1. */
export function numberedSources(cited: Cited): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const ids of cited) {
    for (const id of ids) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}

function* ofFacts(facts: readonly Fact[]): Cited {
  for (const fact of facts) for (const value of fact.values) yield value.sources;
}

/** Points, then the target. */
export function* ofSeries(series: readonly Series[]): Cited {
  for (const { points, target } of series) {
    for (const point of points) yield point.sources;
    if (target) yield target.sources;
  }
}

/** A thing's dates, figures and facts; last what its position rests on. */
function* ofFeature(feature: FeatureProperties): Cited {
  if ('history' in feature) for (const entry of feature.history ?? []) yield entry.sources;
  if ('officialLength' in feature && feature.officialLength) yield feature.officialLength.sources;
  if ('capacity' in feature && feature.capacity) yield feature.capacity.sources;
  yield* ofFacts(feature.facts ?? []);
}

/** What the panel of a project cites, from its first card to the last row; then the sources it only lists. */
export function* projectCitations({ project, features, sources }: ProjectDetail): Cited {
  yield* ofFacts(headlineFacts(project.facts));
  yield project.summarySources;
  yield* ofSeries(project.series.slice(0, 1));
  for (const participant of project.participants) yield participant.sources;
  for (const milestone of project.milestones) yield milestone.sources;
  yield* ofSeries(project.series.slice(1));
  yield* ofFacts(project.facts.filter((fact) => !fact.headline));
  for (const feature of features) yield* ofFeature(feature);
  for (const feature of features) yield feature.sources;
  yield sources.map((source) => source.id);
}

/** What the panel of a feature cites; its milestones are those of the project that name it. */
export function* featureCitations(feature: FeatureProperties, milestones: readonly Milestone[]): Cited {
  yield* ofFeature(feature);
  for (const milestone of milestones) yield milestone.sources;
  yield feature.sources;
}

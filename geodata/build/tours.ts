import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ofSeries } from '../../src/domain/citations.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Fact, Milestone, Series } from '../../src/domain/fact.ts';
import type { Feature } from '../../src/domain/feature.ts';
import { dayOf, hasBegun } from '../../src/domain/history.ts';
import { languages, type Text } from '../../src/domain/text.ts';
import { plannedMinutes, type Tour, tourSchema, tourSources } from '../../src/domain/tour.ts';
import type { TourFile, ToursFile } from '../../src/domain/tour-file.ts';
import type { AnswerEvidence, QuizTask } from '../../src/domain/tour-quiz.ts';
import { mapOfScene, type Scene } from '../../src/domain/tour-scene.ts';
import { type Curated, geodata, parseFile } from './curated.ts';

const folder = join(geodata, 'tours');

/** The tours as they are kept, in the order of their ids. A file has the name of its id. */
export const readTours = (): readonly Tour[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const tour = parseFile(join(folder, name), tourSchema);
      if (tour.id !== basename(name, '.json')) throw new Error(`${name}: id: ${tour.id}: expected the file’s name`);
      return tour;
    });

/** What a tour may speak of. */
export interface Known extends Curated {
  readonly claims: readonly Claim[];
}

/** What evidence of an answer points to. */
export type Answer =
  | { readonly type: 'fact'; readonly fact: Fact }
  | { readonly type: 'milestone'; readonly milestone: Milestone }
  | { readonly type: 'point'; readonly point: Series['points'][number]; readonly series: Series }
  | { readonly type: 'feature'; readonly feature: Feature }
  | { readonly type: 'claim'; readonly claim: Claim };

const projectOf = ({ projects }: Known, id: string) => projects.find((project) => project.id === id);
const featureOf = ({ features }: Known, id: string) => features.find(({ properties }) => properties.id === id);

/** A series of a project, or of the trade. */
export const seriesOf = (known: Known, projectId: string | null, id: string): Series | undefined =>
  (projectId === null ? known.trade : projectOf(known, projectId)?.series)?.find((series) => series.id === id);

/** The only one: two milestones of one day, or two values of one year, show no one answer. */
const theOnly = <T>(found: readonly T[] = []): T | undefined => (found.length === 1 ? found[0] : undefined);

/** What shows an answer, or `undefined` where it leads nowhere. */
export function answerOf(evidence: AnswerEvidence, known: Known): Answer | undefined {
  if ('claimId' in evidence) {
    const claim = known.claims.find(({ id }) => id === evidence.claimId);
    return claim && { type: 'claim', claim };
  }
  if ('featureId' in evidence) {
    const feature = featureOf(known, evidence.featureId);
    if (!feature || evidence.factKey === undefined) return feature && { type: 'feature', feature };
    const fact = feature.properties.facts?.find(({ key }) => key === evidence.factKey);
    return fact && { type: 'fact', fact };
  }
  if ('seriesId' in evidence) {
    const series = seriesOf(known, evidence.projectId, evidence.seriesId);
    const point = theOnly(series?.points.filter(({ year }) => year === evidence.year));
    return series && point && { type: 'point', point, series };
  }
  const project = projectOf(known, evidence.projectId);
  if ('factKey' in evidence) {
    const fact = project?.facts.find(({ key }) => key === evidence.factKey);
    return fact && { type: 'fact', fact };
  }
  const milestone = theOnly(project?.milestones.filter(({ date }) => date === evidence.milestone));
  return milestone && { type: 'milestone', milestone };
}

/** Ids that a task names: places to find or to order. */
const namedBy = (task: QuizTask): readonly string[] =>
  task.type === 'locate' ? [task.target] : task.type === 'order' ? task.ids : [];

/** Something selected must be there: on its sector's map, and begun by the day. */
function* faultsOfSelection(scene: Scene, known: Known): Iterable<string> {
  const view = mapOfScene(scene);
  if (!view?.selection) return;
  const feature = featureOf(known, view.selection);
  const project = projectOf(known, feature?.properties.projectId ?? view.selection);
  if (!project) return yield `view.selection: ${view.selection}: expected a project or feature that exists`;
  if (view.sectors && !view.sectors.includes(project.sector)) yield `view.sectors: lack that of ${view.selection}`;
  const properties = feature
    ? [feature.properties]
    : known.features.map((each) => each.properties).filter(({ projectId }) => projectId === project.id);
  const histories = properties.flatMap((each) => ('history' in each && each.history ? [each.history] : []));
  const years = scene.kind === 'compare' ? [scene.years[1]] : view.year === null ? [] : [view.year];
  for (const year of years)
    if (histories.length > 0 && !histories.some((history) => history.some(({ from }) => hasBegun(from, dayOf(year)))))
      yield `view.year: ${year}: ${view.selection} had not begun`;
}

const isEmpty = (text: Text): boolean => languages.some((language) => text[language] === '');

function* faultsOfScene(scene: Scene, known: Known): Iterable<string> {
  for (const key of ['body', 'notes', 'alt'] as const)
    if (isEmpty(scene[key])) yield `${key}: expected three languages`;
  yield* faultsOfSelection(scene, known);
  if (scene.kind === 'claim' && !known.claims.some(({ id }) => id === scene.claim))
    yield `claim: ${scene.claim}: expected a claim that exists`;
  if (scene.kind === 'chart' && !seriesOf(known, scene.series.projectId, scene.series.seriesId))
    yield `series: ${JSON.stringify(scene.series)}: expected a series that exists`;
  if (scene.kind !== 'quiz') return;
  for (const id of namedBy(scene.quiz.task))
    if (!featureOf(known, id)) yield `quiz.task: ${id}: expected a feature that exists`;
  for (const evidence of scene.quiz.evidence)
    if (!answerOf(evidence, known)) yield `quiz.evidence: ${JSON.stringify(evidence)}: leads nowhere`;
}

/** What a published tour needs beyond its schema, each fault with its place. */
function* faultsOf(tour: Tour, known: Known): Iterable<string> {
  if (tour.licence === null || tour.language !== undefined) yield 'expected a licence and three languages';
  for (const key of ['subtitle', 'audience'] as const) if (isEmpty(tour[key])) yield `${key}: expected three languages`;
  if (tour.date > known.dataset.date) yield `date: ${tour.date}: is after the day of the data`;
  const planned = plannedMinutes(tour.scenes);
  if (tour.minutes !== planned) yield `minutes: ${tour.minutes}, but the scenes take ${planned}`;
  for (const id of tourSources(tour)) if (!known.sources.has(id)) yield `sources: ${id}: expected a source that exists`;
  for (const [at, scene] of tour.scenes.entries())
    for (const fault of faultsOfScene(scene, known)) yield `scenes.${at} (${scene.id}): ${fault}`;
}

/** What a scene cites: its own sources first, then those of the claim that it tells or the series that it draws. */
function citedBy(scene: Scene, known: Known): string[] {
  const claim = scene.kind === 'claim' && known.claims.find(({ id }) => id === scene.claim);
  const series = scene.kind === 'chart' && seriesOf(known, scene.series.projectId, scene.series.seriesId);
  return [...new Set([scene.sources, claim ? claim.sources : [], ...(series ? ofSeries([series]) : [])].flat())];
}

/**
 * `tours.json` and a `tour-<id>.json` each, by name without extension. Throws where a tour names what the data does not
 * have, with every fault and its place.
 */
export function tourFiles(tours: readonly Tour[], known: Known): Record<string, ToursFile | TourFile> {
  const faults = tours.flatMap((tour) => [...faultsOf(tour, known)].map((fault) => `${tour.id}.json: ${fault}`));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const list: ToursFile = {
    tours: tours.map(({ id, title, subtitle, minutes, scenes }) => ({
      id,
      title,
      subtitle,
      minutes,
      scenes: scenes.map((scene) => ({ id: scene.id, kind: scene.kind, title: scene.title })),
    })),
  };
  const withSources = (kept: Tour): TourFile => {
    const tour = { ...kept, scenes: kept.scenes.map((scene) => ({ ...scene, sources: citedBy(scene, known) })) };
    return { tour, sources: tourSources(tour).flatMap((id) => known.sources.get(id) ?? []) };
  };
  return { tours: list, ...Object.fromEntries(tours.map((tour) => [`tour-${tour.id}`, withSources(tour)])) };
}

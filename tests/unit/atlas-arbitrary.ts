import fc from 'fast-check';
import { type Atlas, type FeatureRecord, indexAtlas, type ProjectEntry } from '../../src/domain/atlas.ts';
import { type Filters, facets } from '../../src/domain/filters.ts';
import { cooperationRoles, sectors, statuses } from '../../src/domain/vocabulary.ts';

/** Small random atlases and filters: every rule about lists and counts must hold for all of them. */

const text = (name: string) => ({ en: name, ru: name, zh: name });
const organisations = ['gazprom', 'cnpc', 'rosatom'];
const places = ['RU', 'CN', 'MN'] as const;

const history = fc
  .array(fc.record({ from: fc.integer({ min: 1990, max: 2035 }).map(String), status: fc.constantFrom(...statuses) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((entries) => entries.sort((a, b) => a.from.localeCompare(b.from)));

const feature = (projectId: string, at: number) =>
  fc
    .record({
      dated: fc.boolean(),
      history,
      countries: fc.subarray([...places], { minLength: 1 }),
    })
    .map(
      ({ dated, history: changes, countries }): FeatureRecord => ({
        id: `${projectId}-${at}`,
        projectId,
        type: dated ? 'section' : 'site',
        kind: dated ? 'pipeline' : 'port',
        names: text('x'),
        countries,
        accuracy: 'surveyed',
        rank: 1,
        bounds: [0, 0, 1, 1],
        ...(dated && { history: changes, role: 'main' as const, measuredKm: 100 }),
      }),
    );

const project = (at: number) =>
  fc
    .record({
      sector: fc.constantFrom(...sectors),
      role: fc.constantFrom(...cooperationRoles),
      participants: fc.subarray(organisations),
      features: fc
        .integer({ min: 1, max: 4 })
        .chain((size) => fc.tuple(...Array.from({ length: size }, (_, each) => feature(`p${at}`, each)))),
    })
    .map(({ features, ...rest }) => {
      const entry: ProjectEntry = {
        id: `p${at}`,
        order: at,
        names: text('p'),
        labels: text('p'),
        places: text('p'),
        bounds: [0, 0, 1, 1],
        ...rest,
      };
      return { entry, features: features as FeatureRecord[] };
    });

export const atlasArbitrary: fc.Arbitrary<Atlas> = fc
  .integer({ min: 1, max: 6 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => project(at))))
  .map((projects) =>
    indexAtlas({
      version: '2026.11.1',
      date: '2026-11-23',
      credits: [],
      redirects: {},
      organisations: [],
      projects: projects.map(({ entry }) => entry),
      features: projects.flatMap(({ features }) => features),
    }),
  );

const chosen = (values: readonly string[]) => fc.option(fc.subarray([...values]), { nil: null });
export const filtersArbitrary: fc.Arbitrary<Filters> = fc.record({
  sector: chosen(sectors),
  status: chosen(statuses),
  country: chosen(places),
  participant: chosen(organisations),
  role: chosen(cooperationRoles),
});
export const facetArbitrary = fc.constantFrom(...facets);

import { describe, expect, it } from 'vitest';
import { readClaims } from '../../geodata/build/claims.ts';
import { readCurated } from '../../geodata/build/curated.ts';
import { distance, lineLength } from '../../geodata/build/geodesy.ts';
import { namedSources } from '../../geodata/build/records.ts';
import type { Feature } from '../../src/domain/feature.ts';
import { languages } from '../../src/domain/text.ts';

/* The rules of geodata/README.md, over the files as they are kept, read by the parser of the app. */

const data = readCurated();
const { projects, features, sources, organisations, trade, dataset } = data;
type Section = Extract<Feature['properties'], { type: 'section' }>;
const sections = features.flatMap(({ properties, geometry }) =>
  properties.type === 'section' && geometry.type === 'LineString' ? [{ properties, line: geometry.coordinates }] : [],
);
const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

describe('ids', () => {
  it('are unique over projects and features together', () =>
    expect(repeated([...projects.map(({ id }) => id), ...features.map(({ properties }) => properties.id)])).toEqual(
      [],
    ));
  it('of sources and organisations are unique', () => {
    expect(repeated([...sources.keys()])).toEqual([]);
    expect(repeated(organisations.map(({ id }) => id))).toEqual([]);
  });
  it('that are named exist', () => {
    const known = new Set(projects.map(({ id }) => id));
    const sites = new Set(
      features.filter(({ properties }) => properties.type === 'site').map(({ properties }) => properties.id),
    );
    const all = new Set(features.map(({ properties }) => properties.id));
    const companies = new Set(organisations.map(({ id }) => id));
    expect(features.filter(({ properties }) => !known.has(properties.projectId))).toEqual([]);
    expect(
      features.flatMap(({ properties }) =>
        properties.type === 'unit' && !sites.has(properties.siteId) ? [properties.id] : [],
      ),
    ).toEqual([]);
    expect(
      projects
        .flatMap(({ participants }) => participants.map(({ organisationId }) => organisationId))
        .filter((id) => !companies.has(id)),
    ).toEqual([]);
    expect(
      projects
        .flatMap(({ milestones }) => milestones.flatMap(({ featureId }) => featureId ?? []))
        .filter((id) => !all.has(id)),
    ).toEqual([]);
  });
  it('that were removed lead to one that exists', () => {
    const all = new Set([...projects.map(({ id }) => id), ...features.map(({ properties }) => properties.id)]);
    for (const [removed, now] of Object.entries(dataset.redirects)) {
      expect(all.has(removed)).toBe(false);
      expect(all.has(now)).toBe(true);
    }
  });
});

describe('evidence', () => {
  it('names sources that exist', () =>
    expect(
      namedSources([projects, features.map(({ properties }) => properties), trade, readClaims()]).filter(
        (id) => !sources.has(id),
      ),
    ).toEqual([]));
  it('has no source that nothing names', () => {
    const named = new Set(namedSources([projects, features.map(({ properties }) => properties), trade, readClaims()]));
    expect([...sources.keys()].filter((id) => !named.has(id))).toEqual([]);
  });
  it('keeps headline facts few and sourced', () => {
    for (const { id, facts } of projects) {
      const headlines = facts.filter(({ headline }) => headline);
      expect(headlines.length, id).toBeGreaterThan(0);
      expect(headlines.length, id).toBeLessThanOrEqual(4);
      expect(
        headlines.flatMap(({ values }) => values).filter(({ confidence }) => confidence === 'unsourced'),
        id,
      ).toEqual([]);
    }
  });
  it('shows a dispute as two values', () => {
    const facts = [
      ...projects.flatMap((project) => project.facts),
      ...features.flatMap(({ properties }) => properties.facts ?? []),
    ];
    for (const { key, values } of facts) {
      if (values.some(({ confidence }) => confidence === 'disputed')) expect(values.length, key).toBeGreaterThan(1);
    }
  });
  it('gives each project a history of its own: facts, milestones in order, participants', () => {
    for (const { id, facts, milestones, participants } of projects) {
      expect(facts.length, id).toBeGreaterThan(3);
      expect(participants.length, id).toBeGreaterThan(0);
      expect(milestones.length, id).toBeGreaterThan(2);
      expect(
        milestones.map(({ date }) => date),
        id,
      ).toEqual(milestones.map(({ date }) => date).sort());
    }
  });
});

describe('words', () => {
  it.each(projects.map((project) => [project.id, project] as const))(
    '%s: summary is a paragraph of the right length',
    (_, { summary, summarySources }) => {
      for (const language of ['en', 'ru'] as const) {
        const words = summary[language].split(/\s+/).length;
        expect(words, language).toBeGreaterThanOrEqual(60);
        expect(words, language).toBeLessThanOrEqual(120);
      }
      expect(summary.zh.length).toBeGreaterThanOrEqual(100);
      expect(summary.zh.length).toBeLessThanOrEqual(260);
      expect(summarySources.length).toBeGreaterThan(0);
    },
  );
  it('in Russian are in Cyrillic, and in Chinese in characters', () => {
    const named = [
      ...projects.map(({ id, names }) => ({ id, names })),
      ...features.map(({ properties: { id, names } }) => ({ id, names })),
    ];
    expect(named.filter(({ names }) => !/\p{Script=Cyrillic}/u.test(names.ru)).map(({ id }) => id)).toEqual([]);
    expect(named.filter(({ names }) => !/\p{Script=Han}/u.test(names.zh)).map(({ id }) => id)).toEqual([]);
    expect(
      named.filter(({ names }) => /[\p{Script=Cyrillic}\p{Script=Han}]/u.test(names.en)).map(({ id }) => id),
    ).toEqual([]);
  });
  it('do not repeat one language in another', () => {
    for (const { id, names } of projects)
      expect(new Set(languages.map((language) => names[language])).size, id).toBe(3);
  });
});

describe('histories', () => {
  const dated = features.flatMap(({ properties }) =>
    'history' in properties && properties.history ? [{ id: properties.id, history: properties.history }] : [],
  );
  it('are in order of time', () => {
    for (const { id, history } of dated) {
      const days = history.map(({ from }) => from);
      expect(days, id).toEqual([...days].sort());
    }
  });
  it('mark what has not come yet as planned, and nothing else', () => {
    for (const { id, history } of dated) {
      for (const { from, planned } of history)
        expect(planned ?? false, `${id} ${from}`).toBe(from > dataset.date.slice(0, from.length));
    }
  });
});

describe('geometry', () => {
  it('keeps at most five decimals', () => {
    const all = features.flatMap(({ geometry }) => geometry.coordinates.flat(3) as number[]);
    expect(all.filter((value) => Math.abs(value * 1e5 - Math.round(value * 1e5)) > 1e-4)).toEqual([]);
  });
  it('never jumps over 400 km or round the 180th meridian', () => {
    for (const { properties, line } of sections) {
      for (const [at, position] of line.entries()) {
        const before = line[at - 1];
        if (!before) continue;
        expect(Math.abs((position[0] ?? 0) - (before[0] ?? 0)), `${properties.id} ${at}`).toBeLessThan(90);
        expect(distance(before, position), `${properties.id} ${at}`).toBeLessThan(400_000);
      }
    }
  });
  it('joins the sections of a line within 100 m', () => {
    const lines = new Map<string, { properties: Section; line: [number, number][] }[]>();
    for (const section of sections) {
      if (section.properties.role !== 'main') continue;
      const key = section.properties.line;
      lines.set(key, [...(lines.get(key) ?? []), section]);
    }
    for (const [name, members] of lines) {
      const ordered = members.sort((a, b) => a.properties.order - b.properties.order);
      ordered.slice(1).forEach((section, at) => {
        const end = ordered[at]?.line.at(-1);
        const start = section.line[0];
        expect(
          end && start && distance(end, start),
          `${name}: ${ordered[at]?.properties.id} – ${section.properties.id}`,
        ).toBeLessThan(100);
      });
    }
  });
  it('has the official length where it is surveyed, or says why not', () => {
    for (const { properties, line } of sections) {
      if (properties.accuracy.class !== 'surveyed' || !properties.officialLength || properties.lengthNote) continue;
      expect(Math.abs(lineLength(line) / properties.officialLength.km - 1), properties.id).toBeLessThan(0.02);
    }
  });
});

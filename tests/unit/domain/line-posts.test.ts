import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sectionsOfLine } from '../../../src/domain/along-line.ts';
import type { FeatureRecord } from '../../../src/domain/atlas.ts';
import type { Feature } from '../../../src/domain/feature.ts';
import type { Place } from '../../../src/domain/geodesic.ts';
import { type LineGuide, lineGuide, nearestStop, stopBeside } from '../../../src/domain/line-posts.ts';
import { section, site } from '../../ui/fixture.ts';

/** 1,000 km of line along the equator in two sections, as measured; a degree is 111.32 km. */
const ends: Place[] = [
  [0, 0],
  [4.4916, 0],
  [8.9832, 0],
];
const geometry = new Map([
  ['a', ends.slice(0, 2)],
  ['b', ends.slice(1)],
]);
const at = (km: number): Place => [km / 111.32, 0];

function guideOf(
  sections: readonly [Partial<FeatureRecord>, Partial<FeatureRecord>],
  sites: readonly { record: FeatureRecord; place: Place }[] = [],
): LineGuide {
  const guide = lineGuide(
    [
      section('a', 'p', { measuredKm: 500, ...sections[0] }),
      section('b', 'p', { order: 2, measuredKm: 500, ...sections[1] }),
    ],
    geometry,
    sites.map(({ record }) => record),
    sites.map(({ record, place }) => ({ id: record.id, place })),
  );
  if (!guide) throw new Error('no guide');
  return guide;
}
const station = (id: string, km: number, post: number | undefined, more: Partial<FeatureRecord> = {}) => ({
  record: site(id, 'p', { line: 'trunk', km: post, ...more }),
  place: at(km),
});

describe('official kilometres', () => {
  it('are measured ones where nothing official is known, and say so', () => {
    expect(guideOf([{}, {}]).figureAt(640)).toEqual({ km: 640, basis: 'measured' });
  });

  it('run evenly between two posts', () => {
    const { figureAt } = guideOf([{}, {}], [station('x', 200, 1000), station('y', 400, 1220)]);
    expect(figureAt(300).km).toBeCloseTo(1110, 0);
    expect(figureAt(300).basis).toBe('post');
  });

  it('run on as measured beyond the last post, and are then worked out', () => {
    const { figureAt } = guideOf([{}, {}], [station('x', 200, 1000), station('y', 400, 1220)]);
    expect(figureAt(450).km).toBeCloseTo(1270, 0);
    expect(figureAt(450).basis).toBe('scaled');
    expect(figureAt(100).km).toBeCloseTo(900, 0);
  });

  it('follow published lengths as far as they reach from the start without a gap', () => {
    const first = guideOf([{ officialKm: 550 }, {}]);
    expect(first.figureAt(250)).toEqual({ km: 275, basis: 'scaled' });
    expect(first.figureAt(600).km).toBeCloseTo(650, 6);
    expect(guideOf([{}, { officialKm: 550 }]).figureAt(750)).toEqual({ km: 750, basis: 'measured' });
  });

  it('leave out a post that leaps, runs backwards or stands far off the line', () => {
    const { figureAt } = guideOf(
      [{}, {}],
      [station('x', 200, 200), station('wrong', 300, 900), station('back', 350, 100), station('y', 400, 400)],
    );
    expect(figureAt(300).km).toBeCloseTo(300, 0);
    const off = { record: site('off', 'p', { line: 'trunk', km: 700 }), place: [2, 1] as Place };
    expect(guideOf([{}, {}], [off]).figureAt(300)).toEqual({ km: 300, basis: 'measured' });
  });
});

describe('stops', () => {
  const other = (id: string, km: number, more: Partial<FeatureRecord>) =>
    station(id, km, 77, { line: 'elsewhere', ...more });

  it('are the sites of the line, and of its project those that it passes; a post of another line is none of this', () => {
    const { stops } = guideOf(
      [{}, {}],
      [
        station('own', 100, undefined, { kind: 'tunnel' }),
        other('passed', 300, {}),
        other('stranger', 310, { projectId: 'q' }),
        other('field', 320, { kind: 'gas-field' }),
      ],
    );
    expect(stops.map(({ id, post }) => [id, post])).toEqual([
      ['own', null],
      ['passed', null],
    ]);
  });

  it('of a railway are junctions of any project', () => {
    const rails = { kind: 'railway' as const };
    const { stops } = guideOf([rails, rails], [other('junction', 0, { kind: 'railway-junction', projectId: 'q' })]);
    expect(stops.map(({ id }) => id)).toEqual(['junction']);
  });

  it('are found by distance along, and one after the other', () => {
    const { stops } = guideOf([{}, {}], [station('y', 400, undefined), station('x', 100, undefined)]);
    expect(nearestStop(stops, 240)?.id).toBe('x');
    expect(nearestStop(stops, 260)?.id).toBe('y');
    expect(nearestStop([], 0)).toBeNull();
    const [first, second] = stops;
    expect(stopBeside(stops, first?.km ?? 0, 1)?.id).toBe('y');
    expect(stopBeside(stops, first?.km ?? 0, -1)).toBeNull();
    expect(stopBeside(stops, second?.km ?? 0, -1)?.id).toBe('x');
    expect(stopBeside(stops, second?.km ?? 0, 1)).toBeNull();
  });
});

/* The kept data itself, with its full geometry. */
const folder = join(import.meta.dirname, '../../../geodata/features');
const features = readdirSync(folder)
  .filter((name) => name.endsWith('.geojson'))
  .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { features: Feature[] }).features);
const records = features.map(({ properties }) => {
  const { officialLength } = properties as { officialLength?: { km: number } };
  return { ...properties, officialKm: officialLength?.km } as unknown as FeatureRecord;
});
const courses = new Map(
  features.flatMap(({ properties, geometry: { type, coordinates } }) =>
    type === 'LineString' ? [[properties.id, coordinates as Place[]] as const] : [],
  ),
);
const places = features.flatMap(({ properties, geometry: { type, coordinates } }) =>
  type === 'Point' ? [{ id: properties.id, place: coordinates as Place }] : [],
);
const lines = [...new Set(records.flatMap(({ type, line }) => (type === 'section' && line ? line : [])))];
const guideTo = (line: string) => lineGuide(sectionsOfLine(records, line), courses, records, places);

describe('every line of the atlas', () => {
  it.each(lines)('%s has a course whose official kilometres never run backwards', (line) => {
    const guide = guideTo(line);
    if (!guide) throw new Error('no guide');
    const { course, figureAt } = guide;
    const figures = Array.from({ length: 201 }, (_, step) => figureAt((course.length * step) / 200).km);
    figures.slice(1).forEach((figure, index) => {
      expect(figure).toBeGreaterThanOrEqual(figures[index] ?? 0);
    });
    // Joined within 100 m: the next vertex is never far away.
    course.km.slice(1).forEach((km, index) => {
      expect(km - (course.km[index] ?? 0)).toBeLessThan(450);
    });
  });

  it('has every recorded kilometre post of the two great railways where it stands', () => {
    for (const line of ['trans-siberian', 'bam']) {
      const guide = guideTo(line);
      const posts = guide?.stops.filter(({ post }) => post !== null) ?? [];
      expect(posts.length).toBeGreaterThan(20);
      for (const stop of posts) {
        expect(stop.away, stop.id).toBeLessThan(3);
        expect(guide?.figureAt(stop.km), stop.id).toEqual({ km: stop.post, basis: 'post' });
      }
    }
  });

  it('names Irkutsk at kilometre post 5185 and Vladivostok at the end', () => {
    const guide = guideTo('trans-siberian');
    if (!guide) throw new Error('no guide');
    expect(nearestStop(guide.stops, guide.course.length)?.id).toBe('st-vladivostok');
    expect(guide.stops.find(({ id }) => id === 'st-irkutsk')?.post).toBe(5185);
    expect(guide.figureAt(guide.course.length).km).toBeCloseTo(9288, -1);
  });
});

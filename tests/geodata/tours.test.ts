import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../geodata/build/claims.ts';
import { readCurated } from '../../geodata/build/curated.ts';
import { distance, lineLength } from '../../geodata/build/geodesy.ts';
import { answerOf, type Known, readTours, seriesOf, tourFiles } from '../../geodata/build/tours.ts';
import type { FactValue } from '../../src/domain/fact.ts';
import { languages, type Text } from '../../src/domain/text.ts';
import { type Tour, tourSources } from '../../src/domain/tour.ts';
import { tourFileSchema, toursFileSchema } from '../../src/domain/tour-file.ts';
import { isMadeTour } from '../../src/domain/tour-made-id.ts';
import { plainWords } from '../../src/domain/tour-markdown.ts';
import { type Quiz, type QuizType, quizTypes, type TaskOf } from '../../src/domain/tour-quiz.ts';
import type { Scene } from '../../src/domain/tour-scene.ts';
import { claimsWords } from '../../src/i18n/late/claims.ts';

/* The tours as they are kept: every rule of the format, and every answer against the data. */

const known: Known = { ...readCurated(), claims: readClaims() };
const tours = readTours();
const scenes = tours.flatMap((tour) => tour.scenes.map((scene) => [`${tour.id}/${scene.id}`, scene] as const));
const charts = scenes.flatMap(([name, scene]) => (scene.kind === 'chart' ? [{ name, ...scene }] : []));
const quizzes = scenes.flatMap(([name, scene]) => (scene.kind === 'quiz' ? [{ name, ...scene }] : []));
/** The questions of one type with their tasks. */
const asking = <Type extends QuizType>(type: Type) =>
  quizzes.flatMap((scene) =>
    scene.quiz.task.type === type ? [{ ...scene, task: scene.quiz.task as TaskOf<Type> }] : [],
  );
const words = (text: string) => plainWords(text).split(/\s+/).filter(Boolean).length;

/** Everything that is said in a scene. */
const saidIn = (scene: Scene): Text[] => [
  scene.title,
  scene.body,
  scene.notes,
  scene.alt,
  ...(scene.kind === 'quiz' ? [scene.quiz.question, scene.quiz.explanation] : []),
];
const saidAround = ({ title, subtitle, audience, objectives, prompts, vocabulary, contested }: Tour): Text[] => [
  ...[title, subtitle, audience, ...objectives, ...prompts],
  ...vocabulary.flatMap(({ term, meaning }) => [term, meaning]),
  ...contested.map(({ text }) => text),
];

describe('the tours', () => {
  it('are the three that were promised', () =>
    expect(tours.map(({ id }) => id)).toEqual(['arctic-short-cut', 'promise-to-pipeline', 'two-railways']));

  it('have none of the names that the tours of readers bear', () =>
    expect(tours.filter(({ id }) => isMadeTour(id))).toEqual([]));

  it.each(tours.map((tour) => [tour.id, tour] as const))('%s has what a lesson needs', (_, tour) => {
    const kinds = tour.scenes.map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThanOrEqual(8);
    expect(kinds.length).toBeLessThanOrEqual(12);
    expect(kinds.filter((kind) => kind === 'quiz').length).toBeGreaterThanOrEqual(2);
    expect(kinds).toEqual(expect.arrayContaining(['text', 'map', 'compare', 'chart', 'claim']));
    expect(tour.minutes).toBe(Math.ceil(tour.scenes.reduce((sum, { seconds }) => sum + seconds, 0) / 60));
    for (const list of [tour.objectives, tour.vocabulary, tour.prompts, tour.contested])
      expect(list.length).toBeGreaterThanOrEqual(3);
    for (const { sources } of tour.contested) expect(sources.length).toBeGreaterThan(0);
    expect(tour.licence).toBe('CC-BY-4.0');
  });

  it.each(tours.map((tour) => [tour.id, tour] as const))('%s speaks three languages around its scenes', (_, tour) => {
    for (const text of saidAround(tour)) {
      expect(text.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe.each(scenes)('%s', (_, scene) => {
  it('is short on the screen and long enough for the speaker', () => {
    expect(words(scene.body.en)).toBeLessThanOrEqual(45);
    expect(words(scene.body.ru)).toBeLessThanOrEqual(45);
    expect(plainWords(scene.body.zh).length).toBeLessThanOrEqual(120);
    expect(words(scene.notes.en)).toBeGreaterThanOrEqual(60);
    expect(words(scene.notes.en)).toBeLessThanOrEqual(120);
    expect(words(scene.notes.ru)).toBeGreaterThanOrEqual(50);
    expect(words(scene.notes.ru)).toBeLessThanOrEqual(120);
    expect(scene.notes.zh.length).toBeGreaterThanOrEqual(100);
    expect(scene.notes.zh.length).toBeLessThanOrEqual(280);
    expect(scene.seconds).toBeGreaterThanOrEqual(60);
    expect(scene.seconds).toBeLessThanOrEqual(180);
  });

  it('says the same in three languages: the same years, in Cyrillic and in characters', () => {
    const years = (text: string) => [...new Set(text.match(/(?<![\d,.])(?:18|19|20)\d\d(?![\d,.]\d|\d)/g))].sort();
    for (const text of saidIn(scene)) {
      expect(text.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      for (const language of languages) expect(text[language], text.en).not.toBe('');
    }
    for (const text of [scene.title, scene.body]) {
      expect(years(text.ru), text.ru).toEqual(years(text.en));
      expect(years(text.zh), text.zh).toEqual(years(text.en));
    }
  });

  it('praises and blames nobody', () => {
    const loaded = /\b(success|historic|impressive|failed|failure|broken promise|unfortunately|merely)/i;
    for (const text of saidIn(scene)) expect(text.en).not.toMatch(loaded);
  });

  it('names its sources, those of its claim and its series among them', () => {
    if (scene.kind !== 'blank') expect(scene.sources.length).toBeGreaterThan(0);
    expect(new Set(scene.sources).size).toBe(scene.sources.length);
    if (scene.kind === 'claim') {
      const claim = known.claims.find(({ id }) => id === scene.claim);
      expect(claim?.sources.some((id) => scene.sources.includes(id))).toBe(true);
    }
    if (scene.kind === 'chart') {
      const series = seriesOf(known, scene.series.projectId, scene.series.seriesId);
      expect(series?.points.some(({ sources }) => sources.some((id) => scene.sources.includes(id)))).toBe(true);
    }
  });

  it('says in its alternative text which year the map shows', () => {
    const years = scene.kind === 'compare' ? scene.years : [scene.kind === 'map' ? scene.view.year : null];
    for (const year of years) if (year !== null) expect(scene.alt.en).toContain(String(year));
  });
});

/** All that the data says, to look dates up in. */
const everything = JSON.stringify([known.projects, known.features, known.claims, known.trade, known.dataset]);
const months = 'January February March April May June July August September October November December'.split(' ');
const isoOf = (date: string): string => {
  const [day = '', month = '', year = ''] = date.split(' ');
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
const englishDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
};
const fullDate = new RegExp(`\\b\\d{1,2} (?:${months.join('|')}) \\d{4}\\b`, 'g');

describe('what is said', () => {
  it.each(scenes)('%s: every date stands in the data', (_, scene) => {
    const dates = saidIn(scene).flatMap(({ en }) => en.match(fullDate) ?? []);
    const unknown = dates.filter(
      // The last day of a year is what a year means.
      (date) => !date.startsWith('31 December') && !everything.includes(isoOf(date)) && !everything.includes(date),
    );
    expect(unknown).toEqual([]);
  });

  it.each(charts)('$name: every value of a year stands in the series', ({ body, series }) => {
    const points = seriesOf(known, series.projectId, series.seriesId)?.points ?? [];
    const said = [...plainWords(body.en).matchAll(/(\d+(?:\.\d+)?)[a-z ]*? (?:in|for) (\d{4})/g)];
    expect(said.length).toBeGreaterThanOrEqual(3);
    for (const [, value, year] of said)
      expect(
        points.some((point) => point.year === Number(year) && point.value === Number(value)),
        `${value} in ${year}`,
      ).toBe(true);
  });
});

/** The answer's evidence, found; a question without any cannot be held against the data. */
const evidenceOf = ({ evidence }: Quiz) =>
  evidence.map((each) => {
    const answer = answerOf(each, known);
    if (!answer) throw new Error(JSON.stringify(each));
    return answer;
  });
/** The values of a fact or a year, with their sources. */
const valuesOf = (quiz: Quiz) =>
  evidenceOf(quiz).flatMap((answer): (FactValue | { number: number; unit: string; sources: string[] })[] =>
    answer.type === 'fact'
      ? answer.fact.values
      : answer.type === 'point'
        ? [{ number: answer.point.value, unit: answer.series.unit, sources: answer.point.sources }]
        : [],
  );
const featureOf = (id: string) => known.features.find(({ properties }) => properties.id === id);
const positionOf = (id: string): readonly number[] => {
  const geometry = featureOf(id)?.geometry;
  if (geometry?.type !== 'Point') throw new Error(`${id}: expected a point`);
  return geometry.coordinates;
};

describe('the answers', () => {
  it('are many, and each is shown by something', () => {
    expect(quizzes.length).toBeGreaterThanOrEqual(6);
    for (const type of quizTypes) expect(asking(type).length, type).toBeGreaterThan(0);
    expect(quizzes.filter(({ quiz }) => quiz.evidence.length === 0)).toEqual([]);
  });

  it.each(quizzes)('$name: cites what shows the answer', ({ quiz, sources }) => {
    for (const value of valuesOf(quiz)) expect(value.sources.some((id) => sources.includes(id))).toBe(true);
  });

  it.each(asking('identify'))('$name: the day is that of the fact', ({ quiz, task }) => {
    const { choices, answer } = task;
    const days = valuesOf(quiz).flatMap((value) => ('date' in value ? englishDate(value.date) : []));
    expect(days).toHaveLength(1);
    expect(choices.map(({ en }) => en === days[0])).toEqual(choices.map((_, at) => at === answer));
    expect(quiz.explanation.en).toContain(days[0]);
    // The wrong ones are days of the same thing, not inventions.
    for (const { en } of choices) expect(everything, en).toContain(isoOf(en));
  });

  it.each(asking('estimate'))('$name: the number is that of the fact', ({ quiz, task }) => {
    const { value, unit, tolerance } = task;
    const numbers = valuesOf(quiz).flatMap((each) => ('number' in each ? [[each.number, each.unit]] : []));
    expect(numbers).toEqual([[value, unit]]);
    expect(tolerance / value).toBeGreaterThan(0.05);
    expect(tolerance / value).toBeLessThan(0.2);
  });

  it.each(asking('order'))('$name: the order is that along the line', ({ quiz, task }) => {
    const { ids } = task;
    const posts = ids.map((id) => featureOf(id)?.properties).map((each) => (each?.type === 'site' ? each : null));
    const hasPosts = posts.every((each) => each?.km !== undefined && each.line === posts[0]?.line);
    const along = hasPosts ? posts.map((each) => each?.km ?? 0) : ids.map((id) => placeAlong(id, evidenceOf(quiz)));
    expect(along).toEqual([...along].sort((a, b) => a - b));
    expect(new Set(along).size).toBe(ids.length);
    if (!hasPosts) return;
    // The posts that the explanation names are those of the stations, in their order.
    const named = quiz.explanation.en.match(/\d,\d{3}/g)?.map((number) => Number(number.replace(',', '')));
    expect(named).toEqual(along);
  });

  it.each(asking('locate'))('$name: the place is in the picture', ({ task, view }) => {
    const [longitude = 0, latitude = 0] = positionOf(task.target);
    expect(task.toleranceKm).toBeLessThanOrEqual(500);
    const [west, south, east, north] = view?.bounds ?? [-180, 45, 540, 90];
    expect([longitude > west, longitude < east, latitude > south, latitude < north]).toEqual([true, true, true, true]);
  });

  it.each(asking('match'))('$name: each outcome is that of its claim', ({ quiz, task }) => {
    const shown = evidenceOf(quiz);
    expect(shown).toHaveLength(task.pairs.length);
    task.pairs.forEach(({ right }, at) => {
      const answer = shown[at];
      if (answer?.type !== 'claim') throw new Error('expected a claim');
      for (const language of languages)
        expect(right[language]).toBe(claimsWords[language].outcome[answer.claim.outcome]);
    });
  });
});

/** Kilometres along the line of the evidence to the vertex that is nearest to a place, which must be near. */
function placeAlong(id: string, shown: ReturnType<typeof evidenceOf>): number {
  const [line] = shown.flatMap((answer) =>
    answer.type === 'feature' && answer.feature.geometry.type === 'LineString'
      ? [answer.feature.geometry.coordinates]
      : [],
  );
  if (!line) throw new Error('expected a line');
  const place = [...positionOf(id)];
  const away = line.map((vertex) => distance(vertex, place));
  const nearest = away.indexOf(Math.min(...away));
  expect(away[nearest], id).toBeLessThan(120_000);
  return lineLength(line.slice(0, nearest + 1));
}

describe('what is built', () => {
  const files = tourFiles(tours, known);

  it('is a list and a file each, which the app reads', () => {
    expect(Object.keys(files)).toEqual(['tours', ...tours.map(({ id }) => `tour-${id}`)]);
    const list = v.parse(toursFileSchema, files.tours);
    expect(list.tours.map(({ scenes }) => scenes.length)).toEqual(tours.map((tour) => tour.scenes.length));
    for (const tour of tours) {
      const built = v.parse(tourFileSchema, files[`tour-${tour.id}`]);
      const kept = (scene: Scene, at: number) => ({ ...scene, sources: tour.scenes[at]?.sources });
      expect({ ...built.tour, scenes: built.tour.scenes.map(kept) }).toEqual(tour);
      expect(built.sources.map(({ id }) => id)).toEqual(tourSources(built.tour));
    }
  });

  it('cites in a scene what its claim or its series cites, after its own sources', () => {
    const built = tours.flatMap(({ id }) => v.parse(tourFileSchema, files[`tour-${id}`]).tour.scenes);
    for (const [at, scene] of built.entries()) {
      const own = tours.flatMap(({ scenes }) => scenes)[at]?.sources ?? [];
      const claim = scene.kind === 'claim' ? known.claims.find(({ id }) => id === scene.claim) : undefined;
      const series =
        scene.kind === 'chart' ? seriesOf(known, scene.series.projectId, scene.series.seriesId) : undefined;
      const shown = [
        ...(claim?.sources ?? []),
        ...(series?.points.flatMap(({ sources }) => sources) ?? []),
        ...(series?.target?.sources ?? []),
      ];
      expect(scene.sources.slice(0, own.length)).toEqual(own);
      expect(new Set(scene.sources)).toEqual(new Set([...own, ...shown]));
    }
  });

  const [first] = tours;
  if (!first) throw new Error('no tour to try with');
  const changed = (kind: Scene['kind'], change: object): Tour => ({
    ...first,
    scenes: first.scenes.map((scene) => (scene.kind === kind ? ({ ...scene, ...change } as Scene) : scene)),
  });
  const none = { en: '', ru: '', zh: '' };
  const view = {
    projection: 'arctic',
    camera: null,
    bounds: null,
    sectors: null,
    selection: null,
    year: null,
    dim: false,
  };
  it.each([
    [{ ...first, minutes: 7 }, /minutes: 7/],
    [{ ...first, date: '2099-01-01' }, /after the day/],
    [{ ...first, licence: null }, /licence/],
    [{ ...first, subtitle: none }, /subtitle/],
    [changed('text', { sources: ['no-such-source'] }), /no-such-source/],
    [changed('text', { notes: { ...none, en: 'Words' } }), /notes: expected three languages/],
    [changed('claim', { claim: 'no-such-claim' }), /no-such-claim/],
    [changed('chart', { series: { projectId: null, seriesId: 'no-such-series' } }), /no-such-series/],
    [changed('map', { view: { ...view, selection: 'no-such-thing' } }), /no-such-thing/],
    [changed('map', { view: { ...view, selection: 'yamal-lng', year: 1950 } }), /1950: yamal-lng had not begun/],
    [changed('map', { view: { ...view, selection: 'yamal-lng', sectors: ['gas'] } }), /view.sectors/],
    [changed('quiz', { quiz: { ...quizzes[0]?.quiz, evidence: [{ claimId: 'no-such-claim' }] } }), /leads nowhere/],
  ])('refuses a fault and names it (%#)', (tour, message) =>
    expect(() => tourFiles([tour as Tour], known)).toThrow(message),
  );
});

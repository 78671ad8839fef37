import { kilometreAt, type LineCourse, lineCourse } from './along-line.ts';
import type { FeatureRecord } from './atlas.ts';
import type { Place } from './geodesic.ts';
import type { SitePlace } from './measure.ts';
import type { FeatureKind } from './vocabulary.ts';

/** A station, port or other named place of a line. */
export interface Stop {
  readonly id: string;
  /** Measured kilometre of the point of the line that is nearest to it. */
  readonly km: number;
  /** Kilometres between it and the line as drawn. */
  readonly away: number;
  /** Its kilometre post on this very line; `null` where none is recorded. */
  readonly post: number | null;
}

/**
 * What a kilometre figure rests on. `post`: between two recorded kilometre posts. `scaled`: worked out from a post or
 * from published lengths of sections. `measured`: geodesic length of the course as the atlas has it.
 */
export type FigureBasis = 'post' | 'scaled' | 'measured';

export interface KmFigure {
  readonly km: number;
  readonly basis: FigureBasis;
}

/** A measured kilometre whose official one is known. */
interface Knot {
  readonly measured: number;
  readonly official: number;
  readonly basis: 'post' | 'length';
}

/** Sites not recorded on a line that are named along it all the same. */
interface Landmarks {
  readonly kinds: readonly FeatureKind[];
  /** How far off the line as drawn they may stand, km. */
  readonly within: number;
  /** Of other projects too: railways meet at junctions, ships call at any port; pipelines run side by side unconnected. */
  readonly ofAnyProject: boolean;
}
const onRails: Landmarks = { kinds: ['railway-station', 'railway-junction'], within: 3, ofAnyProject: true };
const onPipes: Landmarks = {
  kinds: ['compressor-station', 'distribution-station', 'oil-station', 'gas-plant', 'border-crossing'],
  within: 5,
  ofAnyProject: false,
};
const landmarksOf: Readonly<Partial<Record<FeatureKind, Landmarks>>> = {
  railway: onRails,
  bridge: onRails,
  pipeline: onPipes,
  'river-crossing': onPipes,
  'sea-route': {
    kinds: ['port', 'strait', 'cape', 'lng-plant', 'lng-terminal'],
    within: 60,
    ofAnyProject: true,
  },
};

/**
 * The named places of a line in the order of travel: the sites recorded on it, and those of other lines that it
 * touches (a junction belongs to one line only, a port to none).
 */
export function stopsAlong(
  course: LineCourse,
  sites: readonly FeatureRecord[],
  places: readonly SitePlace[],
): readonly Stop[] {
  const placeOf = new Map(places.map(({ id, place }) => [id, place]));
  const landmarks = landmarksOf[course.kind];
  const projectId = course.sections[0]?.projectId;
  return sites
    .flatMap((site): Stop[] => {
      const isOwn = site.line === course.line;
      const place = placeOf.get(site.id);
      const isLandmark =
        landmarks?.kinds.includes(site.kind) && (landmarks.ofAnyProject || site.projectId === projectId);
      if (!place || site.type !== 'site' || !(isOwn || isLandmark)) return [];
      const { km, away } = kilometreAt(course, place);
      if (!isOwn && away > (landmarks?.within ?? 0)) return [];
      return [{ id: site.id, km, away, post: isOwn ? (site.km ?? null) : null }];
    })
    .sort((a, b) => a.km - b.km);
}

/** A post further off the line than this, km, says nothing of the line. */
const farthestPost = 3;

/** Between two knots a real line's posts and its measured length differ by less than this. */
const isPlausible = (a: Knot, b: Knot): boolean => {
  const slope = (b.official - a.official) / (b.measured - a.measured);
  return slope > 0.7 && slope < 1.4;
};

/**
 * Where official kilometres are known, in order: the posts of sites, and the ends of sections as far as every section
 * before has a published length and both agree. A post that would run backwards or leap is left out.
 */
function knotsOf(course: LineCourse, stops: readonly Stop[]): readonly Knot[] {
  const posts = stops.flatMap((stop): Knot[] =>
    stop.post !== null && stop.away <= farthestPost ? [{ measured: stop.km, official: stop.post, basis: 'post' }] : [],
  );
  const knots: Knot[] = [];
  for (const post of posts) {
    const before = knots.at(-1);
    if (!before || isPlausible(before, post)) knots.push(post);
  }
  for (const end of publishedEnds(course)) {
    const at = knots.findIndex((knot) => knot.measured > end.measured);
    const [before, after] = [knots[(at < 0 ? knots.length : at) - 1], at < 0 ? undefined : knots[at]];
    if (before && before.measured === end.measured) continue;
    if ((before && !isPlausible(before, end)) || (after && !isPlausible(end, after))) continue;
    knots.splice(at < 0 ? knots.length : at, 0, end);
  }
  return knots;
}

/** Ends of the sections whose published lengths reach back to the start without a gap; with the start itself. */
function publishedEnds({ sections, ends }: LineCourse): Knot[] {
  const known: Knot[] = [];
  let official = 0;
  for (const [at, { officialKm }] of sections.entries()) {
    if (officialKm === undefined) break;
    if (at === 0) known.push({ measured: 0, official: 0, basis: 'length' });
    official += officialKm;
    known.push({ measured: ends[at] ?? 0, official, basis: 'length' });
  }
  return known;
}

/** The official figure of a measured kilometre. Piecewise linear between what is known, measured on from there. */
export type PostScale = (measured: number) => KmFigure;

export function postScale(course: LineCourse, stops: readonly Stop[]): PostScale {
  const knots = knotsOf(course, stops);
  return (measured) => {
    const at = knots.findIndex((knot) => knot.measured >= measured);
    const after = knots[at];
    const before = knots[(at < 0 ? knots.length : at) - 1];
    if (after && after.measured === measured)
      return { km: after.official, basis: after.basis === 'post' ? 'post' : 'scaled' };
    if (after && before) {
      const share = (measured - before.measured) / (after.measured - before.measured);
      return {
        km: before.official + share * (after.official - before.official),
        basis: before.basis === 'post' && after.basis === 'post' ? 'post' : 'scaled',
      };
    }
    const only = before ?? after;
    if (!only) return { km: measured, basis: 'measured' };
    // A post that stands a little early must not make the start negative.
    return { km: Math.max(0, only.official + measured - only.measured), basis: 'scaled' };
  };
}

/** The stop nearest along the line. */
export const nearestStop = (stops: readonly Stop[], km: number): Stop | null =>
  stops.reduce<Stop | null>(
    (best, stop) => (!best || Math.abs(stop.km - km) < Math.abs(best.km - km) ? stop : best),
    null,
  );

/** A hair, km: standing at a stop is not before or after it. */
const atStop = 0.05;

/** The next stop in a direction (1 on, -1 back) from a measured kilometre; `null` beyond the last. */
export const stopBeside = (stops: readonly Stop[], km: number, direction: 1 | -1): Stop | null =>
  (direction > 0 ? stops.find((stop) => stop.km > km + atStop) : stops.findLast((stop) => stop.km < km - atStop)) ??
  null;

/** A line with all that is told along it. */
export interface LineGuide {
  readonly course: LineCourse;
  readonly stops: readonly Stop[];
  readonly figureAt: PostScale;
}

/** The guide to a line; `null` when the geometry of a section is missing. */
export function lineGuide(
  sections: readonly FeatureRecord[],
  geometry: ReadonlyMap<string, readonly Place[]>,
  sites: readonly FeatureRecord[],
  places: readonly SitePlace[],
): LineGuide | null {
  const course = lineCourse(sections, geometry);
  if (!course) return null;
  const stops = stopsAlong(course, sites, places);
  return { course, stops, figureAt: postScale(course, stops) };
}

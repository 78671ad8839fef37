import { numberedSources } from '../domain/citations.ts';
import type { ShownClaim } from '../domain/claim.ts';
import { type Tour, tourCitations } from '../domain/tour.ts';
import { type TourPageKind, tourPagePath } from '../domain/tour-page.ts';
import type { Scene } from '../domain/tour-scene.ts';
import { type TourPageWords, tourPageWords } from '../i18n/late/tour-page.ts';
import { rootOf } from './page-path.ts';
import type { TourData } from './tour-data.ts';
import type { Writing } from './view-list.ts';
import type { Numbers } from './view-sections.ts';

/** A tour as it is told on one of its pages, in one language. */
export interface Telling {
  readonly tour: Tour;
  readonly data: TourData;
  readonly writing: Writing;
  readonly words: TourPageWords;
  /** From the page to the root of the site. */
  readonly root: string;
  /** The same on all pages of the tour: first the scenes, last what is disputed. */
  readonly numbers: Numbers;
}

/** The claim that a scene tells. */
export function claimOf({ claim: id }: Extract<Scene, { kind: 'claim' }>, { view }: TourData): ShownClaim {
  const claim = view.claims.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`A tour tells the claim ${id}, which is not there.`);
  return claim;
}

export function tellingOf(tour: Tour, kind: TourPageKind, data: TourData, writing: Writing): Telling {
  const { language } = writing;
  return {
    tour,
    data,
    writing,
    words: tourPageWords[language],
    root: rootOf(tourPagePath(tour.id, kind, language)),
    numbers: numberedSources(tourCitations(tour)),
  };
}

/** A tour as one of its scenes is told on a page of its own, at a path: with the sources of that scene. */
export const tellingOfScene = (tour: Tour, scene: Scene, data: TourData, writing: Writing, path: string): Telling => ({
  ...tellingOf(tour, 'article', data, writing),
  root: rootOf(path),
  numbers: numberedSources([scene.sources]),
});

/** The sources of the scenes alone, with the numbers that they have everywhere: they come first. */
export const numbersOfScenes = ({ tour }: Telling): Numbers =>
  numberedSources(tourCitations({ ...tour, contested: [] }));

/** Planned time from the beginning, as a clock writes it: `7:05`. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Seconds from the beginning to that of each scene. */
export const startsOf = (scenes: readonly Pick<Scene, 'seconds'>[]): readonly number[] =>
  scenes.map((_, at) => scenes.slice(0, at).reduce((sum, { seconds }) => sum + seconds, 0));

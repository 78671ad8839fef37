/** The caches of a site. Several sites may share an origin, so each names its folder; addresses hold no spaces. */
export interface CacheNames {
  /** How all of them begin. */
  readonly prefix: string;
  /** Files whose names change with their content: shared by all versions, so that an update fetches what is new only. */
  readonly files: string;
  /** Pages and pictures of one version. */
  readonly pages: string;
  /** What was met on the way and is on no list; of one version, too, so that no picture outlives its text. */
  readonly met: string;
}

export function cacheNames(scope: string, version: string): CacheNames {
  const prefix = `corridors ${new URL(scope).pathname} `;
  return { prefix, files: `${prefix}files`, pages: `${prefix}pages ${version}`, met: `${prefix}met ${version}` };
}

/** Which of the caches in the browser are those of other versions of this site. */
export const outdated = (present: readonly string[], { prefix, files, pages, met }: CacheNames): readonly string[] =>
  present.filter((name) => name.startsWith(prefix) && ![files, pages, met].includes(name));

/** At most so many files that are on no list are kept, and none larger than this. */
export const mostMet = 120;
export const largestMet = 1_500_000;

/** What has to go of so many, in the order in which they came. */
export const surplus = <T>(kept: readonly T[], most = mostMet): readonly T[] =>
  kept.slice(0, Math.max(0, kept.length - most));

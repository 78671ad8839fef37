import type { RouteFeature, RouteFile } from '../data/geometry-schema.ts';
import type { Atlas } from '../domain/atlas.ts';
import { noFilters, type Visible, visible } from '../domain/filters.ts';
import { statusOn } from '../domain/history.ts';
import type { SectionRole, Sector, Status } from '../domain/vocabulary.ts';

/** What decides which features a picture has, and how strong: the same rules as the live map's scene. */
export interface PictureSubject {
  readonly atlas: Atlas;
  /** What passes the filters on the day. */
  readonly shown: Visible;
  /** ISO. */
  readonly day: string;
  /** Show faded what does not pass. */
  readonly dim: boolean;
  readonly selection: { readonly projectId: string; readonly featureId: string | null } | null;
}

/** A feature as it is drawn. */
export interface Mark {
  readonly feature: RouteFeature;
  readonly sector: Sector;
  /** On the day; `null` for what has no history of its own. */
  readonly status: Status | null;
  readonly faded: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
}

const minorRoles: readonly (SectionRole | undefined)[] = ['lane', 'approach', 'comparison', 'variant'];
export const isMinor = ({ properties }: RouteFeature): boolean => minorRoles.includes(properties.role);

/** Steps of zoom from which a thing of rank 1, 2, 3 and 4 is shown; as in the style of the live map. */
const from = { lines: [-9, 3, 4.5, 6], sites: [-9, 3.2, 4.6, 6.5] } as const;
const shownAt = (steps: readonly number[], rank: number, zoom: number): boolean => zoom >= (steps[rank - 1] ?? 99);

/** Units stand on their plant's disc until they have room beside it. */
export const unitZoom = 10.5;

function isInReach({ properties }: RouteFeature, minor: boolean, zoom: number): boolean {
  switch (properties.type) {
    case 'section':
      return !minor || shownAt(from.lines, properties.rank, zoom);
    case 'site':
      return shownAt(from.sites, properties.rank, zoom);
    case 'unit':
      return zoom >= unitZoom;
    case 'area':
      return true;
    case 'name':
      return false;
  }
}

/** Features that have begun by the day, whatever the filters. */
const existing = (atlas: Atlas, day: string): ReadonlySet<string> => visible(atlas, noFilters, null, day).features;

/** Areas and lanes for comparison are shown with their own project only. */
const isAside = ({ properties }: RouteFeature): boolean =>
  properties.type === 'area' || properties.role === 'comparison';

/** The marks of all files, in the order of the files. What is hidden is not among them. */
export function marksOf(subject: PictureSubject, files: readonly RouteFile[], zoom: number): readonly Mark[] {
  const { atlas, shown, day, dim, selection } = subject;
  const drawn = dim ? existing(atlas, day) : shown.features;
  return files.flatMap(({ features }) =>
    features.flatMap((feature): Mark | readonly [] => {
      const record = atlas.featureById.get(feature.properties.id);
      if (!record || !drawn.has(record.id) || !isInReach(feature, isMinor(feature), zoom)) return [];
      const selected = selection?.projectId === record.projectId;
      if (isAside(feature) && !selected) return [];
      return {
        feature,
        sector: feature.properties.sector,
        status: record.history ? statusOn(record.history, day) : null,
        faded: selection ? !selected : !shown.features.has(record.id),
        selected,
        focused: selection?.featureId === record.id,
      };
    }),
  );
}

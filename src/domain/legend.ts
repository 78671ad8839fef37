import type { Atlas } from './atlas.ts';
import type { Visible } from './filters.ts';
import { statusOn } from './history.ts';
import { type Sector, type Status, sectors, statuses } from './vocabulary.ts';

/** What a legend has to explain: in the order of the vocabularies. */
export interface Legend {
  readonly sectors: readonly Sector[];
  readonly statuses: readonly Status[];
}

/** The sectors and statuses of what is drawn on a day, and no others. */
export function legendOf(atlas: Atlas, { projects, features }: Visible, day: string): Legend {
  const drawnSectors = new Set(projects.map(({ sector }) => sector));
  const drawnStatuses = new Set(
    atlas.features.flatMap(({ id, history }) => (history && features.has(id) ? (statusOn(history, day) ?? []) : [])),
  );
  return {
    sectors: sectors.filter((sector) => drawnSectors.has(sector)),
    statuses: statuses.filter((status) => drawnStatuses.has(status)),
  };
}

import type { Atlas } from './atlas.ts';
import type { Visible } from './filters.ts';
import { statusOn } from './history.ts';
import { type Sector, type Status, sectors, statuses } from './vocabulary.ts';

/** What a legend has to explain: in the order of the vocabularies. */
export interface Legend {
  readonly sectors: readonly Sector[];
  readonly statuses: readonly Status[];
}

/** What one map draws, and the day that it shows. */
export interface Drawn {
  readonly visible: Visible;
  /** ISO. */
  readonly day: string;
}

/** The sectors and statuses of what is drawn, on one map or on several, and no others. */
export function legendOf(atlas: Atlas, maps: readonly Drawn[]): Legend {
  const drawnSectors = new Set(maps.flatMap(({ visible }) => visible.projects.map(({ sector }) => sector)));
  const drawnStatuses = new Set(
    maps.flatMap(({ visible, day }) =>
      atlas.features.flatMap(({ id, history }) =>
        history && visible.features.has(id) ? (statusOn(history, day) ?? []) : [],
      ),
    ),
  );
  return {
    sectors: sectors.filter((sector) => drawnSectors.has(sector)),
    statuses: statuses.filter((status) => drawnStatuses.has(status)),
  };
}

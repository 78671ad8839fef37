import type { Series } from '../domain/fact.ts';
import { seriesFileSchema } from '../domain/series-file.ts';
import type { Source } from '../domain/source.ts';
import type { Tour } from '../domain/tour.ts';
import { tourFileSchema, toursFileSchema } from '../domain/tour-file.ts';
import type { Scene } from '../domain/tour-scene.ts';
import { builtReader, type ViewData } from './view-data.ts';

/** The built files of which the pages of tours are made. */
export interface TourData {
  readonly view: ViewData;
  readonly tours: readonly Tour[];
  /** The series that a scene draws. */
  seriesOf(scene: Extract<Scene, { kind: 'chart' }>): Series;
  /** Of all tours. */
  readonly sources: ReadonlyMap<string, Source>;
}

export function readTourData(geodata: string, view: ViewData): TourData {
  const read = builtReader(geodata);
  const files = read('tours', toursFileSchema).tours.map(({ id }) => read(`tour-${id}`, tourFileSchema));
  const { groups } = read('series', seriesFileSchema);
  const all = files.flatMap(({ sources }) => sources);
  return {
    view,
    tours: files.map(({ tour }) => tour),
    seriesOf: ({ series: { projectId, seriesId } }) => {
      const group = groups.find((each) => each.projectId === projectId);
      const found = group?.series.find(({ id }) => id === seriesId);
      if (!found) throw new Error(`A tour draws the series ${seriesId} of ${projectId}, which is not there.`);
      return found;
    },
    sources: new Map(all.map((source) => [source.id, source])),
  };
}

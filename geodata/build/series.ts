import type { SeriesFile } from '../../src/domain/series-file.ts';
import type { Curated } from './curated.ts';
import { namedSources } from './records.ts';

/** The file behind the page of numbers: all series, those of projects in their order, then trade. */
export function seriesFile({ projects, trade, sources }: Curated): SeriesFile {
  const groups = [
    ...projects.map(({ id, series }) => ({ projectId: id, series })),
    { projectId: null, series: [...trade] },
  ].filter(({ series }) => series.length > 0);
  return { groups, sources: [...new Set(namedSources(groups))].flatMap((id) => sources.get(id) ?? []) };
}

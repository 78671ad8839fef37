import type { Atlas, ProjectEntry } from '../../domain/atlas.ts';
import type { Series } from '../../domain/fact.ts';
import type { SeriesFile } from '../../domain/series-file.ts';
import { type Sector, sectors } from '../../domain/vocabulary.ts';

/** The series of the page, as they are shown. */
export interface Grouped {
  readonly sectors: readonly {
    readonly sector: Sector;
    readonly projects: readonly { readonly project: ProjectEntry; readonly series: readonly Series[] }[];
  }[];
  readonly trade: readonly Series[];
  /** Sectors with series that the filter leaves out, and shown sectors that have none. */
  readonly hidden: readonly Sector[];
  readonly empty: readonly Sector[];
}

/** Sorts the series by sector; `chosen` is the sector filter, `null` for all. Trade is of no sector and always there. */
export function grouped(file: SeriesFile, atlas: Atlas, chosen: readonly string[] | null): Grouped {
  const projectsOf = (sector: Sector) =>
    file.groups.flatMap(({ projectId, series }) => {
      const project = atlas.projectById.get(projectId ?? '');
      return project?.sector === sector ? [{ project, series }] : [];
    });
  const all = sectors.map((sector) => ({ sector, projects: projectsOf(sector) }));
  const isShown = (sector: Sector) => chosen?.includes(sector) ?? true;
  const known = new Set(atlas.projects.map(({ sector }) => sector));
  return {
    sectors: all.filter(({ sector, projects }) => isShown(sector) && projects.length > 0),
    trade: file.groups.flatMap(({ projectId, series }) => (projectId === null ? series : [])),
    hidden: all.filter(({ sector, projects }) => !isShown(sector) && projects.length > 0).map(({ sector }) => sector),
    empty: all
      .filter(({ sector, projects }) => isShown(sector) && known.has(sector) && projects.length === 0)
      .map(({ sector }) => sector),
  };
}

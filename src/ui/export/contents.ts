import type { Language } from '../../domain/text.ts';
import type { Formats } from '../../i18n/formats.ts';
import { exportWords } from '../../i18n/late/export.ts';

/** What a download holds, for its name and for what is said of it. */
export interface Contents {
  readonly projects: number;
  readonly allProjects: number;
  readonly features: number;
  /** The filters that are on, in words; empty for none. */
  readonly filters: readonly string[];
  /** ISO. */
  readonly day: string;
  readonly version: string;
}

/** `4 of 14 projects (57 features), filters on: Sector: Gas pipeline; as of 31 Dec 2018, data 2026.11.1` */
export function contentsInWords(contents: Contents, language: Language, formats: Formats): string {
  const words = exportWords[language].contents;
  const { projects, allProjects, features, filters, day, version } = contents;
  return words.line({
    projects: words.projects(formats.number(projects), formats.plural(allProjects, words.ofProjects)),
    features: formats.plural(features, words.features),
    filters: filters.length > 0 ? words.filters(filters.join('; ')) : words.noFilters,
    day: formats.date(day),
    version,
  });
}

/** `corridors-4-of-14-projects-2018-12-31-v2026.11.1.csv` */
export function fileName(contents: Contents, extension: string, what = selectionName(contents)): string {
  return `corridors-${what}-${contents.day}-v${contents.version}.${extension}`;
}

const selectionName = ({ projects, allProjects, filters }: Contents): string =>
  filters.length === 0 && projects === allProjects
    ? `all-${allProjects}-projects`
    : `${projects}-of-${allProjects}-projects`;

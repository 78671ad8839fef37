import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBaseMap } from './base-map.ts';
import { type Curated, geodata, readCurated } from './curated.ts';
import { geometryFiles } from './geometry.ts';
import { atlasFile, projectDetail } from './records.ts';
import { searchDocuments } from './search-documents.ts';
import { aboutFile } from './about.ts';

/**
 * `npm run data`: from what curators keep in geodata/ to the files the app fetches (geodata/built, not in git).
 * The parser of the app reads every kept file; a fault stops the build and is named.
 */
export function builtFiles(curated: Curated): Record<string, unknown> {
  const base = buildBaseMap();
  return {
    atlas: atlasFile(curated),
    about: aboutFile(curated),
    search: { documents: searchDocuments(curated) },
    'base-overview': base.overview,
    'base-detail': base.detail,
    'base-labels': base.labels,
    ...geometryFiles(curated),
    ...Object.fromEntries(curated.projects.map((project) => [`project-${project.id}`, projectDetail(project, curated)])),
  };
}

export function writeBuilt(files: Record<string, unknown>): void {
  const folder = join(geodata, 'built');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
}

if (process.argv[1] === import.meta.filename) writeBuilt(builtFiles(readCurated()));

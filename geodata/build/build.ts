import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { aboutFile } from './about.ts';
import { buildBaseMap } from './base-map.ts';
import { claimsFile, readClaims } from './claims.ts';
import { type Curated, geodata, readCurated } from './curated.ts';
import { buildFonts } from './fonts.ts';
import { geometryFiles } from './geometry.ts';
import { moments } from './moments.ts';
import { atlasFile, projectDetail } from './records.ts';
import { searchDocuments } from './search-documents.ts';
import { seriesFile } from './series.ts';
import { readTours, tourFiles } from './tours.ts';

/**
 * `npm run data`: from what curators keep in geodata/ to the files the app fetches (geodata/built, not in git).
 * The parser of the app reads every kept file; a fault stops the build and is named.
 */
export function builtFiles(curated: Curated): Record<string, unknown> {
  const base = buildBaseMap();
  return {
    atlas: atlasFile(curated),
    about: aboutFile(curated),
    claims: claimsFile(readClaims(), curated),
    moments: moments(curated),
    series: seriesFile(curated),
    search: { documents: searchDocuments(curated) },
    ...tourFiles(readTours(), { ...curated, claims: readClaims() }),
    'base-overview': withNames(base.overview, namesUpTo(overviewRank, base.labels)),
    'base-detail': withNames(base.detail, base.labels),
    ...geometryFiles(curated),
    ...Object.fromEntries(
      curated.projects.map((project) => [`project-${project.id}`, projectDetail(project, curated)]),
    ),
  };
}

/** One file with the shapes and the names: a request less, and neither is of use without the other. */
const withNames = (shapes: FeatureCollection, names: FeatureCollection): FeatureCollection => ({
  ...shapes,
  features: [...shapes.features, ...names.features],
});

/** The last rank of names that the map shows before it asks for the detail (src/map/style-base.ts: `byRank`). */
const overviewRank = 3;
const namesUpTo = (rank: number, names: FeatureCollection): FeatureCollection => ({
  ...names,
  features: names.features.filter(({ properties }) => properties?.rank <= rank),
});

export function writeBuilt(files: Record<string, unknown>): void {
  const folder = join(geodata, 'built');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
}

/** Everything that is said, in the app and in the data, as the text that the fonts must cover. */
function allWords(files: Record<string, unknown>): string {
  const messages = join(geodata, '../src/i18n');
  const code = readdirSync(messages, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const spoken = Object.entries(files).filter(
    ([name]) => !['base-overview', 'base-detail', 'detail', 'areas'].includes(name),
  );
  return [...code.map((name) => readFileSync(join(messages, name), 'utf8')), JSON.stringify(spoken)].join('\n');
}

async function writeFonts(text: string): Promise<void> {
  const folder = join(geodata, 'built/fonts');
  mkdirSync(folder, { recursive: true });
  for (const { file, data } of await buildFonts({ latin: text, cyrillic: text, chinese: text }))
    writeFileSync(join(folder, file), data);
}

if (process.argv[1] === import.meta.filename) {
  const files = builtFiles(readCurated());
  writeBuilt(files);
  await writeFonts(allWords(files));
}

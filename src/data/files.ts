import { type AboutFile, aboutSchema } from '../domain/about.ts';
import { type Atlas, atlasSchema, indexAtlas } from '../domain/atlas.ts';
import { type ProjectDetail, projectDetailSchema } from '../domain/detail.ts';
import { type Moment, momentsSchema } from '../domain/moments.ts';
import { builtAddress } from './built-files.ts';
import { type Loaded, load } from './load.ts';

/** The frozen data version that is shown; `null`: the newest. */
let frozen: string | null = null;

/** Shows a data version as it was published, from now on. `null`: the newest. Called before the first file is read. */
export function readDataOf(version: string | null): void {
  frozen = version;
}

/**
 * The address of a built file, or `null` where the build did not make it. A frozen version lies under its own path for
 * ever; the base map is no data of ours and is always the newest.
 */
export function fileUrl(name: string): string | null {
  if (frozen !== null && !name.startsWith('base-')) return `./data/${frozen}/${name}.json`;
  return builtAddress(name) ?? null;
}

async function loadFile<Schema extends Parameters<typeof load>[2]>(name: string, schema: Schema) {
  const url = fileUrl(name);
  if (!url) return { type: 'failed', issue: { type: 'missing', file: `${name}.json`, status: 404 } } as const;
  return load(`${name}.json`, url, schema);
}

/** The list of projects and features: what the first view needs. */
export async function loadAtlas(): Promise<Loaded<Atlas>> {
  const loaded = await loadFile('atlas', atlasSchema);
  return loaded.type === 'ready' ? { type: 'ready', value: indexAtlas(loaded.value) } : loaded;
}

/** The milestones of all projects, for the time axis. */
export const loadMoments = (): Promise<Loaded<readonly Moment[]>> => loadFile('moments', momentsSchema);

/** Facts, milestones, series and sources of one project. */
export function loadProject(id: string): Promise<Loaded<ProjectDetail>> {
  return loadFile(`project-${id}`, projectDetailSchema);
}

/** Changelog, licences file by file, and the trade series. */
export const loadAbout = (): Promise<Loaded<AboutFile>> => loadFile('about', aboutSchema);

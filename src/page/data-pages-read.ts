import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { aboutSchema } from '../domain/about.ts';
import { claimsFileSchema } from '../domain/claim.ts';
import { projectDetailSchema } from '../domain/detail.ts';
import { featureFileSchema } from '../domain/feature.ts';
import { seriesFileSchema } from '../domain/series-file.ts';
import { sourceSchema } from '../domain/source.ts';

/** A file as a curator keeps it; the path is that within geodata/, with `/`. */
export interface KeptFile {
  readonly path: string;
  readonly content: string;
}

/** What the pages of data are made of: the kept files, and what `npm run data` made of them. */
export interface DataSources {
  readonly kept: readonly KeptFile[];
  readonly about: v.InferOutput<typeof aboutSchema>;
  readonly projects: readonly v.InferOutput<typeof projectDetailSchema>[];
  readonly features: readonly v.InferOutput<typeof featureFileSchema>[];
  readonly series: v.InferOutput<typeof seriesFileSchema>;
  readonly claims: v.InferOutput<typeof claimsFileSchema> | null;
  readonly sources: readonly v.InferOutput<typeof sourceSchema>[];
}

/** Scripts and what they build, now or for an earlier version, are no data of a curator's. */
const isKept = (path: string): boolean => !/^(build|built|published)\//.test(path) && !/(^|\/)\./.test(path);

/** Reads geodata/ with its built files. Throws, naming the file, where something is missing or broken. */
export function readDataSources(folder: string): DataSources {
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => isKept(name) && statSync(join(folder, name)).isFile())
    .sort()
    .map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
  const parsed = <Schema extends v.GenericSchema>(name: string, words: string, schema: Schema) => {
    const result = v.safeParse(schema, JSON.parse(words));
    if (result.success) return result.output;
    throw new Error(`${name}: ${v.getDotPath(result.issues[0]) ?? ''}: ${result.issues[0].message}`);
  };
  const built = <Schema extends v.GenericSchema>(name: string, schema: Schema) =>
    parsed(name, readFileSync(join(folder, 'built', `${name}.json`), 'utf8'), schema);
  const under = <Schema extends v.GenericSchema>(start: string, schema: Schema) =>
    kept.filter(({ path }) => path.startsWith(start)).map(({ path, content }) => parsed(path, content, schema));
  return {
    kept,
    about: built('about', aboutSchema),
    projects: kept
      .flatMap(({ path }) => /^projects\/(.+)\.json$/.exec(path)?.[1] ?? [])
      .map((id) => built(`project-${id}`, projectDetailSchema))
      .sort((a, b) => a.project.order - b.project.order),
    features: under('features/', featureFileSchema),
    series: built('series', seriesFileSchema),
    claims: existsSync(join(folder, 'built/claims.json')) ? built('claims', claimsFileSchema) : null,
    sources: under('sources/', v.array(sourceSchema)).flat(),
  };
}

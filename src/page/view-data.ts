import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type BaseFile, baseFileSchema, type RouteFile, routeFileSchema } from '../data/geometry-schema.ts';
import { type AboutFile, aboutSchema } from '../domain/about.ts';
import { type Atlas, atlasSchema, indexAtlas } from '../domain/atlas.ts';
import { type ClaimsFile, claimsFileSchema } from '../domain/claim.ts';
import { type ProjectDetail, projectDetailSchema } from '../domain/detail.ts';
import type { Source } from '../domain/source.ts';

/** The built files of which pages, cards and pictures of views are made. */
export interface ViewData {
  readonly atlas: Atlas;
  readonly about: AboutFile;
  readonly claims: ClaimsFile;
  /** By project id. */
  readonly details: ReadonlyMap<string, ProjectDetail>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly geometry: {
    readonly base: Readonly<Record<'overview' | 'detail', BaseFile>>;
    readonly routes: Readonly<Record<'overview' | 'detail' | 'sites' | 'areas', RouteFile>>;
  };
}

/** Reads files of geodata/built with the parsers of the app. Throws, naming the file, where one is missing or broken. */
export const builtReader =
  (geodata: string) =>
  <Schema extends v.GenericSchema>(name: string, schema: Schema): v.InferOutput<Schema> => {
    const result = v.safeParse(schema, JSON.parse(readFileSync(join(geodata, 'built', `${name}.json`), 'utf8')));
    if (result.success) return result.output;
    throw new Error(`${name}.json: ${v.getDotPath(result.issues[0]) ?? ''}: ${result.issues[0].message}`);
  };

export function readViewData(geodata: string): ViewData {
  const read = builtReader(geodata);
  const atlas = indexAtlas(read('atlas', atlasSchema));
  const about = read('about', aboutSchema);
  const claims = read('claims', claimsFileSchema);
  const details = new Map(atlas.projects.map(({ id }) => [id, read(`project-${id}`, projectDetailSchema)]));
  const all = [...about.sources, ...claims.sources, ...[...details.values()].flatMap(({ sources }) => sources)];
  return {
    atlas,
    about,
    claims,
    details,
    sources: new Map(all.map((source) => [source.id, source])),
    geometry: {
      base: { overview: read('base-overview', baseFileSchema), detail: read('base-detail', baseFileSchema) },
      routes: {
        overview: read('overview', routeFileSchema),
        detail: read('detail', routeFileSchema),
        sites: read('sites', routeFileSchema),
        areas: read('areas', routeFileSchema),
      },
    },
  };
}

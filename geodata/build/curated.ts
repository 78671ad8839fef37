import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { aboutSchema } from '../../src/domain/about.ts';
import { seriesSchema } from '../../src/domain/fact.ts';
import { type Feature, featureFileSchema } from '../../src/domain/feature.ts';
import { organisationSchema, type Project, projectSchema } from '../../src/domain/project.ts';
import { type Source, sourceSchema } from '../../src/domain/source.ts';
import { idSchema, textSchema } from '../../src/domain/text.ts';
import type { Licence } from '../../src/domain/vocabulary.ts';

/** The folder of the canonical data. */
export const geodata = join(import.meta.dirname, '..');

const datasetSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d+$/)),
  date: v.pipe(v.string(), v.isoDate()),
  changelog: aboutSchema.entries.changelog,
  /** What the attribution line says. */
  credits: v.array(v.string()),
  /** Title of each feature file, by file name without extension. */
  titles: v.record(v.string(), textSchema),
  redirects: v.record(idSchema, idSchema),
});

/** One file of geodata/features with its terms. */
export interface FeatureFile {
  readonly name: string;
  readonly licence: Licence;
  readonly credit: string;
  readonly features: readonly Feature[];
}

/** All that a curator keeps, parsed by the schemas of the app. */
export interface Curated {
  readonly dataset: v.InferOutput<typeof datasetSchema>;
  readonly projects: readonly Project[];
  readonly files: readonly FeatureFile[];
  readonly features: readonly Feature[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly organisations: readonly v.InferOutput<typeof organisationSchema>[];
  readonly trade: readonly v.InferOutput<typeof seriesSchema>[];
}

/** Parses one file; throws an error that names file, path and what was expected there. */
export function parseFile<Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema> {
  const result = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  const lines = result.issues
    .slice(0, 5)
    .map((issue) => `${basename(path)}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new Error(lines.join('\n'));
}

const filesIn = (folder: string, extension: string): string[] =>
  readdirSync(join(geodata, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(geodata, folder, name));

/** Reads the whole of geodata/. Throws at the first file that is broken, naming the fault. */
export function readCurated(): Curated {
  const projects = filesIn('projects', '.json')
    .map((path) => parseFile(path, projectSchema))
    .sort((a, b) => a.order - b.order);
  const files = filesIn('features', '.geojson').map((path) => ({
    ...parseFile(path, featureFileSchema),
    name: basename(path, '.geojson'),
  }));
  const sources = filesIn('sources', '.json').flatMap((path) => parseFile(path, v.array(sourceSchema)));
  return {
    dataset: parseFile(join(geodata, 'dataset.json'), datasetSchema),
    projects,
    files,
    features: files.flatMap((file) => file.features),
    sources: new Map(sources.map((source) => [source.id, source])),
    organisations: parseFile(join(geodata, 'organisations.json'), v.array(organisationSchema)),
    trade: parseFile(join(geodata, 'trade.json'), v.strictObject({ series: v.array(seriesSchema) })).series,
  };
}

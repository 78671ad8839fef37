import * as v from 'valibot';
import type { Text } from '../domain/text.ts';
import { tourSchema } from '../domain/tour.ts';
import type { Licence } from '../domain/vocabulary.ts';
import type { FileKind } from '../i18n/late/data-page.ts';
import type { DataSources } from './data-pages-read.ts';
import type { SchemaName } from './data-pages-schemas.ts';

/** A file of geodata/ as the page lists it. */
export interface CatalogueEntry {
  readonly path: string;
  readonly kind: FileKind;
  /** What it is about, where it is one of many of its kind. */
  readonly title: Text | null;
  readonly schema: SchemaName | null;
  /** `null`: the text of a licence. */
  readonly licence: Licence | null;
  readonly credit: string;
  readonly bytes: number;
}

/** Texts and tables of the atlas itself, as the About page says. */
export const ownLicence: Licence = 'CC-BY-4.0';
export const ownCredit = 'Corridors';

type Terms = Pick<CatalogueEntry, 'licence' | 'credit'>;
const own: Terms = { licence: ownLicence, credit: ownCredit };
const naturalEarth: Terms = { licence: 'public-domain', credit: 'Natural Earth' };

/** Which files are of a kind, by their path, with their terms. The first that fits counts. */
const kinds: readonly (Terms & { path: RegExp; kind: FileKind; schema: SchemaName | null })[] = [
  { path: /^dataset\.json$/, kind: 'dataset', schema: null, ...own },
  { path: /^projects\/.+\.json$/, kind: 'project', schema: 'project', ...own },
  // Their terms stand in the files.
  { path: /^features\/.+\.geojson$/, kind: 'features', schema: 'features', ...own },
  { path: /^claims\.json$/, kind: 'claims', schema: 'claims', ...own },
  { path: /^tours\/.+\.json$/, kind: 'tour', schema: 'tour', ...own },
  { path: /^trade\.json$/, kind: 'trade', schema: 'trade', ...own },
  { path: /^organisations\.json$/, kind: 'organisations', schema: 'organisations', ...own },
  { path: /^sources\/.+\.json$/, kind: 'sources', schema: 'sources', ...own },
  { path: /^towns\.csv$/, kind: 'towns', schema: null, ...naturalEarth },
  { path: /^base\/.+\.json$/, kind: 'base', schema: null, ...naturalEarth },
  { path: /^licences\//, kind: 'notice', schema: null, licence: null, credit: '' },
  { path: /^README\.md$/, kind: 'readme', schema: null, ...own },
];
const other = { kind: 'other', schema: null, ...own } as const;

/** Every kept file with its terms, in the order of the kinds. */
export function catalogue({ kept, about, projects }: DataSources): readonly CatalogueEntry[] {
  const rank = (path: string) => {
    const at = kinds.findIndex((kind) => kind.path.test(path));
    return at < 0 ? kinds.length : at;
  };
  return kept
    .map(({ path, content }) => {
      const { kind, schema, licence, credit } = kinds.find((each) => each.path.test(path)) ?? other;
      const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
      const file = kind === 'features' ? about.files.find((each) => each.name === name) : undefined;
      if (kind === 'features' && !file) throw new Error(`about.json: ${path}: expected title and licence`);
      const tour = kind === 'tour' ? v.parse(tourSchema, JSON.parse(content)) : undefined;
      const project = kind === 'project' ? projects.find((each) => each.project.id === name)?.project : undefined;
      return {
        path,
        kind,
        schema,
        title: file?.title ?? project?.names ?? tour?.title ?? null,
        licence: file?.licence ?? licence,
        credit: file?.credit ?? credit,
        bytes: Buffer.byteLength(content),
      };
    })
    .sort((a, b) => rank(a.path) - rank(b.path) || a.path.localeCompare(b.path));
}

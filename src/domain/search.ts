import MiniSearch from 'minisearch';
import * as v from 'valibot';
import { boundsOfPlace } from './bounds.ts';
import { textSchema } from './text.ts';

/** What a hit is: shown beside its name and used to rank equals. */
export const hitKinds = ['project', 'section', 'unit', 'site', 'town'] as const;
export type HitKind = (typeof hitKinds)[number];

const documentSchema = v.object({
  /** Id of a project or feature; `town:` and a number for a town. */
  id: v.string(),
  kind: v.picklist(hitKinds),
  names: textSchema,
  /** Aliases, transliterations, abbreviations and pinyin (joined and in syllables). */
  terms: v.array(v.string()),
  projectId: v.optional(v.string()),
  /** Towns only: longitude and latitude. */
  place: v.optional(v.tuple([v.number(), v.number()])),
  /** Weight of a town by size, 0 to 1. */
  weight: v.optional(v.number()),
});
export const searchFileSchema = v.object({ documents: v.array(documentSchema) });
export type SearchDocument = v.InferOutput<typeof documentSchema>;

export interface SearchIndex {
  /** Best first, at most `limit`. Empty for a text without letters. */
  find(text: string, limit: number): readonly SearchDocument[];
  /** Ids of the projects named by the text, themselves or through a feature. */
  projects(text: string): ReadonlySet<string>;
}

/** Folds case, accents, ё/е, quotes and dashes, so that `Сёла`, `SELA` and `sela` meet. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’'ʼ`«»“”"„]/g, '')
    .replace(/[‐‑–—−]/g, '-');
}

const isHan = /\p{Script=Han}/u;

/** Words of a text; runs of Chinese characters also as single characters and pairs, as they have no spaces. */
export function tokens(text: string): string[] {
  const words = folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.flatMap((word) => {
    if (!isHan.test(word)) return [word];
    const characters = [...word];
    return [word, ...characters, ...characters.slice(1).map((character, at) => `${characters[at]}${character}`)];
  });
}

/** What of a typed text must be found: of a Chinese run its pairs, as a part of a name is not a word of the index. */
const asked = (text: string): string[] =>
  tokens(text).filter(
    (token, at, all) =>
      !isHan.test(token) || [...token].length === 2 || all.length === 1 || (at === 0 && all.length === 2),
  );

const boost: Readonly<Record<HitKind, number>> = { project: 3, section: 1.2, unit: 1.4, site: 1.3, town: 0.8 };

/** Builds the index over the documents: prefix and typo-tolerant matching by MiniSearch (BM25+). */
export function searchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const engine = new MiniSearch<SearchDocument>({
    fields: ['names', 'terms'],
    extractField: (document, field) =>
      field === 'names'
        ? Object.values(document.names).join(' ')
        : field === 'terms'
          ? document.terms.join(' ')
          : document.id,
    tokenize: tokens,
    processTerm: (term) => term,
  });
  engine.addAll(documents);
  const ranked = (text: string): SearchDocument[] => {
    const wanted = folded(text).trim();
    if (tokens(wanted).length === 0) return [];
    const isExact = (document: SearchDocument) =>
      [...Object.values(document.names), ...document.terms].some((name) => folded(name) === wanted);
    return engine
      .search(text, {
        tokenize: asked,
        combineWith: 'AND',
        prefix: (term) => term.length > 1 && !isHan.test(term),
        fuzzy: (term) => (isHan.test(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2),
        boost: { names: 2 },
        boostDocument: (id) => {
          const document = byId.get(id as string);
          if (!document) return 1;
          return boost[document.kind] * (0.8 + 0.4 * (document.weight ?? 0.5)) * (isExact(document) ? 6 : 1);
        },
      })
      .flatMap((hit) => byId.get(hit.id as string) ?? []);
  };
  return {
    find: (text, limit) => ranked(text).slice(0, limit),
    projects: (text) =>
      new Set(ranked(text).flatMap((hit) => (hit.kind === 'project' ? hit.id : (hit.projectId ?? [])))),
  };
}

/** Bounds to fly to for a town. */
export const townBounds = (document: SearchDocument) => (document.place ? boundsOfPlace(document.place) : null);

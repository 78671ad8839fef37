import * as v from 'valibot';

/** How many views a browser keeps, and how long a name may be. */
export const maxSaved = 100;
export const maxNameLength = 80;

/** A view that the reader kept: its name, the query of its link, and when. */
export const savedViewSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maxNameLength)),
  query: v.pipe(v.string(), v.maxLength(2000), v.regex(/^(\?[^#\s]*)?$/)),
  saved: v.pipe(v.string(), v.isoDate()),
});
export type SavedView = v.InferOutput<typeof savedViewSchema>;

/** What is exported and imported, and what the browser keeps. */
export const savedFileSchema = v.object({
  corridors: v.literal('saved-views'),
  version: v.literal(1),
  views: v.pipe(v.array(savedViewSchema), v.maxLength(maxSaved)),
});

/** Why a file of views could not be read: no JSON, or a fault at a place in it (`views.3.name`). */
export type SavedFault = { readonly type: 'json' } | { readonly type: 'schema'; readonly path: string };

export type ReadSaved =
  | { readonly type: 'ready'; readonly views: readonly SavedView[] }
  | { readonly type: 'failed'; readonly fault: SavedFault };

/** Reads what may be a file of views. Never throws. */
export function readSaved(text: string): ReadSaved {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { type: 'failed', fault: { type: 'json' } };
  }
  const result = v.safeParse(savedFileSchema, data);
  if (result.success) return { type: 'ready', views: result.output.views };
  return { type: 'failed', fault: { type: 'schema', path: v.getDotPath(result.issues[0]) ?? '' } };
}

export const writeSaved = (views: readonly SavedView[]): string =>
  JSON.stringify({ corridors: 'saved-views', version: 1, views }, null, 2);

/** Both lists, the later of two with the same name and link once; at most {@link maxSaved}, the newest first. */
export function mergedViews(known: readonly SavedView[], added: readonly SavedView[]): readonly SavedView[] {
  const keyOf = ({ name, query }: SavedView) => JSON.stringify([name, query]);
  const taken = new Set<string>();
  return [...added, ...known].filter((view) => !taken.has(keyOf(view)) && taken.add(keyOf(view))).slice(0, maxSaved);
}

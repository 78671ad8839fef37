import { folded, type SearchDocument, type SearchIndex } from '../../domain/search.ts';
import type { Language } from '../../domain/text.ts';

/** A row under the search box: something found, or the offer to use the text as a filter. */
export type Suggestion =
  | { readonly type: 'hit'; readonly document: SearchDocument }
  | { readonly type: 'only'; readonly text: string };

const mostHits = 8;

/** Best first; the filter last, and only where it would show anything. */
export function suggestionsFor(index: SearchIndex, text: string): readonly Suggestion[] {
  const wanted = text.trim();
  if (wanted === '') return [];
  const hits = index.find(wanted, mostHits).map((document): Suggestion => ({ type: 'hit', document }));
  return index.projects(wanted).size > 0 ? [...hits, { type: 'only', text: wanted }] : hits;
}

/**
 * The name by which a hit was found, where it is not the one that is shown: a native name, an alias, pinyin.
 * `null` where the shown name says it already, or where only a likeness was found.
 */
export function matchedName({ names, terms }: SearchDocument, text: string, language: Language): string | null {
  const wanted = folded(text).trim();
  const matches = (name: string) =>
    ` ${folded(name).replaceAll('-', ' ')}`.includes(` ${wanted}`) || folded(name).includes(wanted);
  if (matches(names[language])) return null;
  // A name as people write it says more than the pinyin or the folded form that was searched.
  return (
    Object.values(names).find(matches) ?? terms.find((term) => folded(term) === wanted) ?? terms.find(matches) ?? null
  );
}

/** The row to which a key moves, or `null` for a key that does not move. Rows are a ring. */
export function movedBy(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

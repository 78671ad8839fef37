import { type Facet, type Filters, facets } from '../../domain/filters.ts';

/** How one chip speaks of a facet, and what the facet is set to when the chip is removed. */
export interface ActiveFilter {
  readonly facet: Facet;
  /** A chosen value, a value left out, some of many, or none at all. */
  readonly type: 'value' | 'without' | 'some' | 'none';
  /** Of `value` and `without`. */
  readonly value: string;
  readonly rest: readonly string[] | null;
}

/** More chips than this for one facet say less than one that counts. */
const mostChips = 3;

function chipsOf(facet: Facet, chosen: readonly string[], every: readonly string[]): readonly ActiveFilter[] {
  if (chosen.length === 0) return [{ facet, type: 'none', value: '', rest: null }];
  if (chosen.length <= mostChips) {
    return chosen.map((value) => {
      const left = chosen.filter((other) => other !== value);
      return { facet, type: 'value', value, rest: left.length > 0 ? left : null };
    });
  }
  const missing = every.filter((value) => !chosen.includes(value));
  if (missing.length > mostChips) return [{ facet, type: 'some', value: '', rest: null }];
  return missing.map((value) => ({
    facet,
    type: 'without',
    value,
    rest: missing.length > 1 ? [...chosen, value] : null,
  }));
}

/** The chips of all facets that leave something out: few values by name, many by what they leave out or their number. */
export function activeFilters(filters: Filters, every: (facet: Facet) => readonly string[]): readonly ActiveFilter[] {
  return facets.flatMap((facet) => {
    const chosen = filters[facet];
    return chosen === null ? [] : chipsOf(facet, chosen, every(facet));
  });
}

import type { Atlas } from '../../domain/atlas.ts';
import { facets } from '../../domain/filters.ts';
import type { View } from '../../domain/view.ts';
import { exportWords } from '../../i18n/late/export.ts';
import { valueName } from '../filters/facet-words.ts';
import type { Words } from '../kit/words.tsx';

/** The filters that are on, in full: what leaves the atlas is read where no chip can be opened. */
export function filterWords(view: View, hasText: boolean, atlas: Atlas, words: Words): readonly string[] {
  const { facet: named, none, text, listSeparator } = exportWords[words.language].contents;
  const chosen = facets.flatMap((facet) => {
    const values = view.filters[facet];
    if (values === null) return [];
    const names = values.map((value) => valueName(facet, value, atlas, words));
    return named(words.messages.vocabulary.facet[facet], names.join(listSeparator) || none);
  });
  return hasText ? [text(view.text), ...chosen] : chosen;
}

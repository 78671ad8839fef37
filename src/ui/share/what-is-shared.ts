import type { Atlas } from '../../domain/atlas.ts';
import { visible } from '../../domain/filters.ts';
import { dayOf } from '../../domain/history.ts';
import type { View } from '../../domain/view.ts';
import { linkToView } from '../../state/links.ts';
import { type Selection, selectMatches, selectSelection } from '../../state/selectors.ts';
import { store } from '../../state/store.ts';
import { describedView, type WhatIsShown } from '../export/what-is-shown.ts';
import type { Words } from '../kit/words.tsx';

/** What a shared view holds, in the words of the page it goes to: as {@link WhatIsShown} says it of the reader's own. */
export function whatIsShared(atlas: Atlas, view: View, words: Words): WhatIsShown {
  const day = view.year === null ? atlas.date : dayOf(view.year);
  const matches = selectMatches(store.getState());
  const selection: Selection | null = selectSelection(store.getState());
  const shown = visible(atlas, view.filters, matches, day);
  const said = describedView(atlas, { view, shown, day, isSearched: matches !== null }, words);
  return { atlas, shown, day, view, selection, ...said, link: linkToView(view) };
}

import type { Atlas } from '../../domain/atlas.ts';
import { visible } from '../../domain/filters.ts';
import { dayOf } from '../../domain/history.ts';
import type { View } from '../../domain/view.ts';
import { linkToView } from '../../state/links.ts';
import { type Selection, selectMatches, selectSelection } from '../../state/selectors.ts';
import { store } from '../../state/store.ts';
import { type Contents, contentsInWords } from '../export/contents.ts';
import { filterWords } from '../export/filter-words.ts';
import type { WhatIsShown } from '../export/what-is-shown.ts';
import type { Words } from '../kit/words.tsx';

/** What a shared view holds, in the words of the page it goes to: as {@link WhatIsShown} says it of the reader's own. */
export function whatIsShared(atlas: Atlas, view: View, words: Words): WhatIsShown {
  const day = view.year === null ? atlas.date : dayOf(view.year);
  const matches = selectMatches(store.getState());
  const selection: Selection | null = selectSelection(store.getState());
  const shown = visible(atlas, view.filters, matches, day);
  const contents: Contents = {
    projects: shown.projects.length,
    allProjects: atlas.projects.length,
    features: shown.features.size,
    filters: filterWords(view, view.text !== '' && matches !== null, atlas, words),
    day,
    version: atlas.version,
  };
  const description = contentsInWords(contents, words.language, words.formats);
  return { atlas, shown, day, view, selection, contents, description, link: linkToView(view) };
}

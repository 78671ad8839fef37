import type { Atlas } from '../../domain/atlas.ts';
import type { Visible } from '../../domain/filters.ts';
import type { View } from '../../domain/view.ts';
import { exportWords } from '../../i18n/late/export.ts';
import { useAtlas } from '../../state/hooks.ts';
import { linkToView } from '../../state/links.ts';
import {
  readyAtlas,
  type Selection,
  selectDay,
  selectMatches,
  selectSelection,
  selectVisible,
} from '../../state/selectors.ts';
import { useWords, type Words } from '../kit/words.tsx';
import { type Contents, contentsInWords } from './contents.ts';
import { filterWords } from './filter-words.ts';

/** What can be taken away just now, and what is said of it. */
export interface WhatIsShown {
  readonly atlas: Atlas;
  readonly shown: Visible;
  readonly day: string;
  readonly view: View;
  readonly selection: Selection | null;
  readonly contents: Contents;
  readonly description: string;
  /** The link that restores the view, without the page of exports. */
  readonly link: string;
}

/** What a view holds, as figures and in words. `isSearched`: its text filters, which it does once the index is there. */
export function describedView(
  atlas: Atlas,
  { view, shown, day, isSearched }: { view: View; shown: Visible; day: string; isSearched: boolean },
  words: Words,
): Pick<WhatIsShown, 'contents' | 'description'> {
  const contents: Contents = {
    projects: shown.projects.length,
    allProjects: atlas.projects.length,
    features: shown.features.size,
    filters: filterWords(view, view.text !== '' && isSearched, atlas, words),
    day,
    version: atlas.version,
  };
  return { contents, description: contentsInWords(contents, words.language, words.formats) };
}

/** `null` until the atlas is there. */
export function useWhatIsShown(): WhatIsShown | null {
  const words = useWords();
  const atlas = useAtlas(readyAtlas);
  const shown = useAtlas(selectVisible);
  const day = useAtlas(selectDay);
  const view = useAtlas((state) => state.view);
  const matches = useAtlas(selectMatches);
  const selection = useAtlas(selectSelection);
  if (!atlas || !shown) return null;
  const said = describedView(atlas, { view, shown, day, isSearched: matches !== null }, words);
  return {
    atlas,
    shown,
    day,
    view,
    selection,
    ...said,
    link: linkToView({ ...view, page: null, claim: null, language: words.language }),
  };
}

/** The words of this part in the reader's language. */
export const useExportWords = () => exportWords[useWords().language];

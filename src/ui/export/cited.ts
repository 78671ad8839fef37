import type { Cited } from '../../domain/citation-styles.ts';
import { homeView } from '../../domain/view.ts';
import { linkToSelection, linkToView } from '../../state/links.ts';
import { today } from '../kit/today.ts';
import type { Words } from '../kit/words.tsx';
import type { useExportWords, WhatIsShown } from './what-is-shown.ts';

/** What a citation can be of. */
export type CitedSubject = 'atlas' | 'selection' | 'view';

/** The subject as the styles want it, in the reader's language and as of today. */
export function citedOf(
  subject: CitedSubject,
  { atlas, selection, link }: WhatIsShown,
  { language, messages, say }: Words,
  late: ReturnType<typeof useExportWords>,
): Cited {
  const thing = subject === 'selection' && selection ? (selection.feature ?? selection.project) : null;
  const links = {
    atlas: linkToView({ ...homeView, language }),
    selection: thing ? linkToSelection(thing.id, language) : link,
    view: link,
  };
  return {
    language,
    title: messages.chrome.title,
    subtitle: late.subtitle,
    subtitleInCapitals: late.subtitleInCapitals,
    part: thing && { id: thing.id, title: say(thing.names) },
    version: atlas.version,
    published: atlas.date,
    accessed: today(),
    link: links[subject],
  };
}

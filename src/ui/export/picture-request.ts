import type { Looking, PictureRequest } from '../../export/picture-files.ts';
import { exportWords } from '../../i18n/late/export.ts';
import { today } from '../kit/today.ts';
import type { Words } from '../kit/words.tsx';
import type { WhatIsShown } from './what-is-shown.ts';

/** What is drawn: all that is shown, where it is looked at, with the words around it in one language. */
export function pictureRequest(
  what: WhatIsShown,
  words: Words,
  { theme, looking }: { theme: 'light' | 'dark'; looking: Looking },
): PictureRequest {
  const { atlas, shown, day, view, selection, description, link } = what;
  const { messages, formats, language, say } = words;
  const { vocabulary, chrome } = messages;
  const late = exportWords[language].picture;
  const name = selection && say(selection.feature?.names ?? selection.project.names);
  return {
    atlas,
    shown,
    day,
    language,
    dim: view.dim,
    selection: selection && { projectId: selection.project.id, featureId: selection.feature?.id ?? null },
    theme,
    looking,
    captions: {
      title: name ? `${name} – ${chrome.title}` : `${chrome.title}: ${chrome.tagline}`,
      contents: description,
      credits: [late.credits(atlas.credits.join(' · ')), late.borders, late.drawn(link, formats.date(today()))],
      legend: { sector: vocabulary.sector, status: vocabulary.status, coarse: late.coarse },
      scale: {
        label: late.scale,
        distance: (metres) => (metres >= 1000 ? formats.quantity(metres / 1000, 'km') : formats.quantity(metres, 'm')),
      },
    },
  };
}

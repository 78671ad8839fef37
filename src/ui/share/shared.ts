import { type Atlas, projectOf } from '../../domain/atlas.ts';
import type { EmbedOptions } from '../../domain/embed.ts';
import {
  type Difference,
  differencesFromPage,
  embedOptions,
  type ShareChoices,
  sharedView,
} from '../../domain/share-choices.ts';
import type { Caption, SharedAddresses } from '../../domain/snippets.ts';
import { homeView } from '../../domain/view.ts';
import { nearestPage, viewOfPage } from '../../domain/view-page.ts';
import { shareWords } from '../../i18n/late/share.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useAtlas } from '../../state/hooks.ts';
import { cardAddress, previewAddress, sharedAddresses } from '../../state/share-addresses.ts';
import type { WhatIsShown } from '../export/what-is-shown.ts';
import type { Words } from '../kit/words.tsx';
import { useChosenWords } from './chosen-words.ts';
import { usePageInfo } from './page-info.ts';
import { whatIsShared } from './what-is-shared.ts';

/** All that leaves the atlas, as it is chosen now. */
export interface Shared {
  /** In the language of the page that it goes to. */
  readonly words: Words;
  readonly isLanguageMissing: boolean;
  readonly what: WhatIsShown;
  readonly options: EmbedOptions;
  readonly addresses: SharedAddresses;
  readonly preview: string;
  readonly caption: Caption;
  /** What the reader's own picture shows. */
  readonly pictureAlt: string;
  /** The page whose address is pasted: what it lacks, and its card. */
  readonly page: { readonly lost: readonly Difference[]; readonly card: string };
}

/** `name`: what the reader calls the map; `null` for its own title. */
export function useShared(atlas: Atlas, choices: ShareChoices, name: string | null): Shared {
  const current = useAtlas((state) => state.view);
  const seen = useAtlas((state) => state.bounds);
  const { words, isMissing } = useChosenWords(choices.language);
  const view = sharedView(current, choices, { version: atlas.version, seen });
  const projectId = view.selection === null ? null : (projectOf(atlas, view.selection)?.id ?? null);
  const pageId = nearestPage(view, () => projectId);
  const info = usePageInfo(pageId);

  const late = shareWords[words.language];
  const { say, messages, formats, language } = words;
  const what = whatIsShared(atlas, view, words);
  const options = embedOptions(choices);
  const { title: site, tagline } = messages.chrome;
  const thing = what.selection && (what.selection.feature ?? what.selection.project);
  const named = view.claim !== null ? info && say(info.title) : thing && say(thing.names);
  const title = name?.trim() || (named ? `${named} – ${site}` : `${site}: ${tagline}`);
  const pictureAlt = filled(late.alt, { title, contents: what.description });
  return {
    words,
    isLanguageMissing: isMissing,
    what,
    options,
    addresses: sharedAddresses({ view, options }, pageId, language),
    preview: previewAddress(view, options),
    caption: {
      title,
      alt: info ? say(info.alt) : pictureAlt,
      contents: what.description,
      credit: filled(late.credit, {
        title: site,
        version: atlas.version,
        date: formats.date(atlas.date),
        credits: atlas.credits.join(late.listSeparator),
      }),
      open: late.open,
    },
    pictureAlt,
    page: {
      lost: differencesFromPage(view, view.claim === null ? viewOfPage(projectId) : homeView),
      card: cardAddress(pageId, language),
    },
  };
}

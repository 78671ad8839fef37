import { embedLiveWords } from '../i18n/late/embed-live.ts';
import { filled } from '../i18n/plural-forms.ts';
import { selectSelection, selectVisible } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { fullMapAddress, outside } from './links.ts';
import type { LiveMap } from './live-map.ts';
import { make } from './make.ts';
import type { Model } from './model.ts';
import type { Speech } from './speech.ts';
import { selectInFrame } from './view-changes.ts';

/** What the dialog of sources is opened with. */
export interface Asked {
  readonly model: Model;
  /** Whether the title card has the facts already. */
  readonly hasFacts: boolean;
  readonly map: LiveMap | null;
  /** True when the page around the frame follows the link instead. */
  openLink(address: string): boolean;
}

/** A link out of the frame. Where popups are blocked the page around leads to the full map, which has it all. */
export function outward(words: string, href: string, { openLink }: Asked): HTMLAnchorElement {
  const link = make('a', { href, ...outside }, words);
  link.addEventListener('click', (event) => {
    if (openLink(fullMapAddress(store.getState().view))) event.preventDefault();
  });
  return link;
}

/** The projects that the view shows: chosen on the live map, else opened in the full one. */
export function projectList(close: () => void, { language, messages }: Speech, asked: Asked): HTMLElement {
  const { map } = asked;
  const state = store.getState();
  const shown = selectVisible(state)?.projects ?? [];
  const words = embedLiveWords[language];
  if (shown.length === 0) return make('p', {}, words.nothingOnMap);
  const items = shown.map(({ id, names, sector }) => {
    const kind = make('small', {}, messages.vocabulary.sector[sector]);
    const style = `--sector: var(--sector-${sector})`;
    if (!map) {
      const link = outward(names[language], fullMapAddress({ ...state.view, selection: id, camera: null }), asked);
      link.append(kind);
      link.setAttribute('style', style);
      return make('li', {}, link);
    }
    const button = make('button', { type: 'button', style }, names[language], kind);
    button.addEventListener('click', () => {
      close();
      selectInFrame(id);
      map.reveal(id);
      map.focusCard();
    });
    return make('li', {}, button);
  });
  return make('ul', { class: 'projects' }, ...items);
}

/** The sources of the selected project, once they are there. */
export function sourceSection({ language }: Speech, asked: Asked): HTMLElement | null {
  const state = store.getState();
  const project = selectSelection(state)?.project;
  const detail = project && state.details[project.id];
  if (!project || detail?.type !== 'ready') return null;
  const items = detail.value.sources.map(({ title, publisher, url }) =>
    make('li', {}, url ? outward(title, url, asked) : title, ` (${publisher})`),
  );
  const heading = filled(embedLiveWords[language].sourcesOf, { name: project.names[language] });
  return make('section', {}, make('h3', {}, heading), make('ol', {}, ...items));
}

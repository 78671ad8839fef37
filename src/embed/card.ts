import { htmlLanguage } from '../i18n/language.ts';
import { embedLiveWords } from '../i18n/late/embed-live.ts';
import { loadDetail } from '../state/loading.ts';
import { readyAtlas, selectDay, selectSelection } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { cardFacts } from './card-facts.ts';
import { icon } from './icons.ts';
import { fullMapAddress, outside } from './links.ts';
import { make } from './make.ts';
import { nativeNames, stateLine } from './names.ts';
import type { Speech } from './speech.ts';
import { selectInFrame } from './view-changes.ts';

type Fact = ReturnType<typeof cardFacts>[number];

interface CardActions {
  readonly speech: () => Speech;
  /** Puts the focus back on the map. */
  leave(): void;
  openLink(address: string): boolean;
  /** What needs no card. */
  readonly told: { readonly selection: string | null } | undefined;
}

/** The card of what is selected, inside the frame: its name, state and figures, and the way to all the rest. */
export function makeCard({ speech, leave, openLink, told }: CardActions) {
  const element = make('section', { class: 'card', tabindex: '-1', 'aria-labelledby': 'card-name' });
  element.hidden = true;
  /** Says what was selected to those who do not see the card. */
  const heard = make('p', { class: 'visually-hidden', role: 'status' });

  const close = () => {
    const hadFocus = element.contains(document.activeElement);
    selectInFrame(null);
    if (hadFocus) leave();
  };
  /** Where popups are blocked, the page around the frame leads to the full map, which has the sources too. */
  const followed = (link: HTMLAnchorElement) => {
    link.addEventListener('click', (event) => {
      if (openLink(fullMapAddress(store.getState().view))) event.preventDefault();
    });
    return link;
  };
  const citation = ({ number, source }: Fact['values'][number]['sources'][number]) => {
    const words = speech().messages.detail.source(String(number));
    const name = `${words}: ${source.title} (${source.publisher})`;
    return source.url
      ? followed(make('a', { href: source.url, ...outside, title: name, 'aria-label': name }, String(number)))
      : make('span', { title: name, 'aria-label': name, role: 'img' }, String(number));
  };
  const line = ({ label, values }: Fact) =>
    make(
      'div',
      {},
      make('dt', {}, label),
      ...values.map(({ words, basis, sources }) =>
        make(
          'dd',
          {},
          make('strong', {}, words),
          sources.length > 0 ? make('sup', {}, ...sources.map(citation)) : null,
          basis ? make('small', {}, basis) : null,
        ),
      ),
    );

  let link: HTMLAnchorElement | null = null;
  const draw = () => {
    const state = store.getState();
    const atlas = readyAtlas(state);
    const isTold = told !== undefined && told.selection === state.view.selection;
    const selection = isTold ? null : selectSelection(state);
    element.hidden = !atlas || !selection;
    if (!atlas || !selection) {
      heard.textContent = '';
      return element.replaceChildren();
    }
    const { project, feature } = selection;
    const said = speech();
    const { language, messages } = said;
    const thing = feature ?? project;
    const members = feature ? [feature] : (atlas.featuresOf.get(project.id) ?? []);
    const detail = state.details[project.id];
    const name = thing.names[language];
    const condition = stateLine(atlas, project, feature, selectDay(state), said);
    if (heard.textContent !== `${name}. ${condition}`) heard.textContent = `${name}. ${condition}`;
    const button = make(
      'button',
      { type: 'button', class: 'close', 'aria-label': messages.detail.actions.close },
      icon('close'),
    );
    button.addEventListener('click', close);
    const known = detail?.type === 'ready' ? cardFacts(detail.value, feature?.id ?? null, said) : [];
    link = make(
      'a',
      { class: 'details', ...outside },
      embedLiveWords[language].details,
      make('span', { 'aria-hidden': 'true' }, ' ↗'),
    );
    element.replaceChildren(
      make('h2', { id: 'card-name' }, name),
      make(
        'p',
        { class: 'native' },
        ...nativeNames(thing, members, language).map(({ language: own, name }) =>
          make('span', { lang: htmlLanguage[own] }, name),
        ),
      ),
      make('p', { class: 'state' }, condition),
      ...(known.length > 0 ? [make('dl', {}, ...known.map(line))] : []),
      followed(link),
      button,
    );
  };

  let shown: unknown[] = [];
  return {
    element,
    heard,
    close,
    isOpen: () => !element.hidden,
    /** Draws anew where something it shows has changed; `speech` is compared by reference. */
    update(): void {
      const state = store.getState();
      const selection = selectSelection(state);
      if (selection) void loadDetail(selection.project.id);
      const needs = [
        selection,
        told?.selection,
        speech(),
        selectDay(state),
        selection && state.details[selection.project.id],
      ];
      if (link) link.href = fullMapAddress(state.view);
      if (needs.every((need, at) => need === shown[at])) return;
      const hadFocus = element.contains(document.activeElement);
      shown = needs;
      draw();
      if (link) link.href = fullMapAddress(state.view);
      // What had the focus has been drawn anew.
      if (hadFocus && !element.hidden) element.focus({ preventScroll: true });
    },
  };
}

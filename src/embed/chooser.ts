import { htmlLanguage } from '../i18n/language.ts';
import { closeChooser, hover } from '../state/actions.ts';
import { readyAtlas } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { icon } from './icons.ts';
import { make } from './make.ts';
import type { Speech } from './speech.ts';

/** Where several things lie under a click: their names, to choose from. */
export function makeChooser(
  speech: () => Speech,
  leave: () => void,
  choose: (id: string, x: number, y: number) => void,
) {
  const element = make('section', { class: 'card chooser' });
  element.hidden = true;
  const close = () => {
    const hadFocus = element.contains(document.activeElement);
    closeChooser();
    if (hadFocus) leave();
  };
  const draw = () => {
    const state = store.getState();
    const atlas = readyAtlas(state);
    const { choices } = state.pointer;
    element.hidden = !atlas || !choices;
    if (!atlas || !choices) return element.replaceChildren();
    const { language, messages } = speech();
    const { chooser } = messages.chrome;
    const items = choices.ids.flatMap((id) => {
      const feature = atlas.featureById.get(id);
      const project = atlas.projectById.get(feature?.projectId ?? id);
      if (!project) return [];
      const button = make(
        'button',
        { type: 'button', style: `--sector: var(--sector-${project.sector})` },
        make('span', {}, (feature ?? project).names[language]),
        make(
          'small',
          {},
          feature ? messages.vocabulary.kind[feature.kind] : messages.vocabulary.sector[project.sector],
        ),
      );
      button.addEventListener('click', () => choose(id, choices.x, choices.y));
      for (const type of ['mouseenter', 'focus']) button.addEventListener(type, () => hover(id));
      for (const type of ['mouseleave', 'blur']) button.addEventListener(type, () => hover(null));
      return [make('li', {}, button)];
    });
    const button = make('button', { type: 'button', class: 'close', 'aria-label': chooser.close }, icon('close'));
    button.addEventListener('click', close);
    element.setAttribute('aria-label', chooser.title);
    element.lang = htmlLanguage[language];
    element.replaceChildren(make('h2', {}, chooser.title), make('ul', {}, ...items), button);
    element.querySelector<HTMLElement>('li button')?.focus({ preventScroll: true });
  };
  let shown: unknown;
  return {
    element,
    close,
    isOpen: () => !element.hidden,
    update(): void {
      const { choices } = store.getState().pointer;
      if (choices === shown) return;
      shown = choices;
      draw();
    },
  };
}

import { embedLiveWords } from '../i18n/late/embed-live.ts';
import { icon } from './icons.ts';
import { make } from './make.ts';
import type { Speech } from './speech.ts';

interface ControlActions {
  zoom(by: number): void;
  list(): void;
  copy(): void;
}

const toggleFullScreen = () => {
  const { documentElement, fullscreenElement } = document;
  const done = fullscreenElement ? document.exitFullscreen() : documentElement.requestFullscreen();
  // Refused by the page around: then the frame stays as it is.
  done.catch(() => undefined);
};

/** Buttons at the edge of the map. Full screen only where the page around allows it. */
export function makeControls(actions: ControlActions) {
  const button = (name: Parameters<typeof icon>[0], run: () => void, isSpare = false) => {
    const made = make('button', { type: 'button', class: isSpare && 'spare' }, icon(name));
    made.addEventListener('click', run);
    return made;
  };
  const buttons = {
    in: button('in', () => actions.zoom(1)),
    out: button('out', () => actions.zoom(-1)),
    full: button('full', toggleFullScreen),
    list: button('list', actions.list, true),
    copy: button('link', actions.copy, true),
  };
  const isFullAllowed = Boolean(document.fullscreenEnabled);
  const element = make(
    'div',
    { class: 'controls', role: 'group' },
    buttons.in,
    buttons.out,
    isFullAllowed ? buttons.full : null,
    buttons.list,
    buttons.copy,
  );
  return {
    element,
    update({ language, messages }: Speech): void {
      const { buttons: words } = messages.chrome;
      const own = embedLiveWords[language];
      const labels = {
        in: words.zoomIn,
        out: words.zoomOut,
        full: document.fullscreenElement ? words.fullscreenLeave : words.fullscreen,
        list: own.list,
        copy: own.copyLink,
      };
      element.setAttribute('aria-label', words.mapControls);
      for (const name of Object.keys(labels) as (keyof typeof labels)[]) {
        buttons[name].setAttribute('aria-label', labels[name]);
        buttons[name].title = labels[name];
      }
    },
  };
}

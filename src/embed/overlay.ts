import { closeChooser, choose as offer } from '../state/actions.ts';
import { copyText } from '../state/clipboard.ts';
import { store } from '../state/store.ts';
import { makeCard } from './card.ts';
import { makeChooser } from './chooser.ts';
import { makeControls } from './controls.ts';
import { fullMapAddress } from './links.ts';
import type { LiveContext } from './live-map.ts';
import { partsOf } from './model.ts';
import type { Speech } from './speech.ts';
import { makeToast } from './toast.ts';
import { selectInFrame } from './view-changes.ts';

interface OverlayActions {
  zoom(by: number): void;
  /** A point of the map has been clicked and has opened a card: it must not lie behind it. */
  onOpened(x: number, y: number): void;
}

/** All that lies over the live map: buttons, the card of what is selected, the chooser, and a passing sentence. */
export function makeOverlay(context: LiveContext, speech: () => Speech, { zoom, onOpened }: OverlayActions) {
  const { shell, options, openSources, openLink, told } = context;
  const leave = () => shell.map.querySelector('canvas')?.focus({ preventScroll: true });
  const choose = (id: string, x: number, y: number) => {
    if (told) told.selection = null;
    selectInFrame(id);
    card.update();
    closeChooser();
    card.element.focus({ preventScroll: true });
    onOpened(x, y);
  };
  const card = makeCard({ speech, leave, openLink, told });
  const chooser = makeChooser(speech, leave, choose);
  const toast = makeToast(speech);
  const controls = makeControls({
    zoom,
    list: openSources,
    copy: () => void copyText(fullMapAddress(store.getState().view)),
  });
  controls.element.hidden = !partsOf(options).buttons;
  shell.over.replaceChildren(controls.element, chooser.element, card.element, card.heard, toast.element);

  /** Escape: closes the topmost thing only. */
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (chooser.isOpen()) chooser.close();
    else if (card.isOpen()) card.close();
  };
  document.addEventListener('keydown', onKey);

  return {
    controls: controls.element,
    card: card.element,
    /** One thing was hit, several, or none. */
    pick(ids: readonly string[], x: number, y: number): void {
      const [first] = ids;
      if (ids.length > 1) {
        offer(ids, x, y);
        return;
      }
      closeChooser();
      if (told) told.selection = null;
      selectInFrame(first ?? null);
      card.update();
      if (first !== undefined) onOpened(x, y);
    },
    update(): void {
      chooser.update();
      card.update();
      toast.update();
    },
    /** Language or full screen have changed. */
    relabel: () => controls.update(speech()),
    close(): void {
      document.removeEventListener('keydown', onKey);
      toast.stop();
      shell.over.replaceChildren();
    },
  };
}

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { greeting } from '../domain/desk-greeting.ts';
import { encodeDesk } from '../url/desk-codec.ts';
import { deckStore } from './deck.ts';
import { deckEnd } from './desk-deck.ts';

/* The deck's end of the speaker's desk: opens it, and knows it again. */

export interface DeskStore {
  /** The window that was opened last. */
  readonly window: Window | null;
  /** A desk beside the stage, in the deck's own window: where there can be no other. */
  readonly isPanel: boolean;
}

export const deskStore = createStore<DeskStore>(() => ({ window: null, isPanel: false }));

export const useDesk = <T>(select: (state: DeskStore) => T): T => useStore(deskStore, select);

export const closePanel = (): void => deskStore.setState({ isPanel: false });

/** The address of the desk: on another device it shows the notes on its own. */
export const deskAddress = (): string =>
  new URL(encodeDesk({ ...deckStore.getState().address, theme: 'auto' }), window.location.href).href;

/**
 * Opens the desk in a window of its own, brings an open one to the front; beside the stage where the browser allows no
 * other window. To be called in the gesture that asks for it, or the browser takes it for an advertisement.
 */
export function openDesk(): void {
  const { window: before, isPanel } = deskStore.getState();
  if (isPanel) closePanel();
  else if (before && !before.closed) before.focus();
  else {
    const opened = window.open(deskAddress(), greeting, 'popup,width=1180,height=780');
    deskStore.setState(opened && !opened.closed ? { window: opened } : { window: null, isPanel: true });
  }
}

/** A window that this one opened: the last, or one from before this page was loaded anew, which is asked whose it is. */
function isOurs({ source, origin }: MessageEvent): boolean {
  if (source === null || source === window) return false;
  if (source === deskStore.getState().window) return true;
  try {
    return origin === window.origin && (source as Window).opener === window;
  } catch {
    // Not of this site: it may not be asked.
    return false;
  }
}

/** Answers desks that make themselves known. What there is to say to one comes with it. Returns the undo. */
export function hearDesks(): () => void {
  const onMessage = (event: MessageEvent) => {
    const [port] = event.ports;
    if (event.data?.type !== greeting || !port || !isOurs(event)) return;
    deskStore.setState({ window: event.source as Window, isPanel: false });
    import('./desk-link.ts').then(
      ({ linkDesk }) => linkDesk(port, deckEnd),
      () => 'a desk without an answer asks again',
    );
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}

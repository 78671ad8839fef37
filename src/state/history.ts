import type { View } from '../domain/view.ts';
import { decode, encode } from '../url/codec.ts';
import { store } from './store.ts';

export type HistoryMode = 'push' | 'replace';

/** Changes the view and writes it into the address: `push` makes a step that Back undoes. */
export function changeView(change: (view: View) => View, mode: HistoryMode): void {
  const before = store.getState().view;
  const after = change(before);
  if (after === before) return;
  // The address first: what the store's change sets off (a camera, told at once) replaces this step, not the one before.
  writeAddress(after, mode);
  store.setState({ view: after });
}

function writeAddress(view: View, mode: HistoryMode): void {
  const query = encode(view);
  if (query === window.location.search) return;
  const address = `${window.location.pathname}${query}`;
  try {
    if (mode === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  } catch {
    // Browsers refuse more than about 100 changes in 30 seconds; the next change writes the address again.
  }
}

/** Reads the address into the store, now and whenever Back or Forward is used. Returns the undo. */
export function followAddress(onIgnored: (names: readonly string[]) => void): () => void {
  const read = () => {
    const { view, ignored } = decode(window.location.search);
    store.setState(({ restored }) => ({ view, restored: restored + 1, pointer: { hover: null, choices: null } }));
    if (ignored.length > 0) onIgnored(ignored);
  };
  read();
  window.addEventListener('popstate', read);
  return () => window.removeEventListener('popstate', read);
}

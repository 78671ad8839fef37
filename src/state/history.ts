import type { View } from '../domain/view.ts';
import { decode } from '../url/codec.ts';
import { type HistoryMode, writeAddress } from './address.ts';
import { store } from './store.ts';
import { rememberStep } from './undo.ts';

/** Changes the view and writes it into the address: `push` makes a step that Back undoes. */
export function changeView(change: (view: View) => View, mode: HistoryMode): void {
  const before = store.getState().view;
  const after = change(before);
  if (after === before) return;
  // The address first: what the store's change sets off (a camera, told at once) replaces this step, not the one before.
  writeAddress(after, mode);
  if (mode === 'push') rememberStep(before, after, 'choice');
  else if (after.camera !== before.camera) rememberStep(before, after, 'camera');
  store.setState({ view: after });
}

/** Reads the address into the store, now and whenever Back or Forward is used. Returns the undo. */
export function followAddress(onIgnored: (names: readonly string[]) => void): () => void {
  const read = () => {
    const { view, ignored } = decode(window.location.search);
    // Another data version is another set of files, and the map holds the ones it began with.
    if (store.getState().restored > 0 && view.version !== store.getState().view.version) return location.reload();
    if (store.getState().restored > 0) rememberStep(store.getState().view, view, 'choice');
    store.setState(({ restored }) => ({ view, restored: restored + 1, pointer: { hover: null, choices: null } }));
    if (ignored.length > 0) onIgnored(ignored);
  };
  read();
  window.addEventListener('popstate', read);
  return () => window.removeEventListener('popstate', read);
}

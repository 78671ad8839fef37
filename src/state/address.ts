import type { View } from '../domain/view.ts';
import { encode } from '../url/codec.ts';
import { store } from './store.ts';

export type HistoryMode = 'push' | 'replace';

/** Writes the view into the address: `push` makes a step that Back undoes. */
export function writeAddress(view: View, mode: HistoryMode): void {
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

/** Shows a view that was kept: with its camera, which the map takes from the view as after Back. */
export function restoreView(view: View, mode: HistoryMode): void {
  writeAddress(view, mode);
  store.setState(({ restored }) => ({ view, restored: restored + 1 }));
}

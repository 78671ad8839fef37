import type { View } from '../domain/view.ts';
import { encode } from '../url/codec.ts';

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

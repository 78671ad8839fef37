import { mergedViews, readSaved, type SavedView, writeSaved } from '../domain/saved-view.ts';
import { decode, encode } from '../url/codec.ts';
import { restoreView } from './address.ts';
import { keepIn, keptIn } from './browser-storage.ts';
import { store } from './store.ts';
import { rememberStep } from './undo.ts';

const key = 'corridors.saved-views';

/** Whether the browser keeps what is saved: it may be full, or not allow it. Then it lasts as long as the page. */
export type Keeping = 'kept' | 'page-only';

/** Kept here as well, so that nothing is lost where the browser refuses. */
let views: readonly SavedView[] | null = null;

export function savedViews(): readonly SavedView[] {
  if (views) return views;
  const read = readSaved(keptIn('localStorage', key) ?? writeSaved([]));
  views = read.type === 'ready' ? read.views : [];
  return views;
}

function keep(next: readonly SavedView[]): Keeping {
  views = next;
  return keepIn('localStorage', key, writeSaved(next)) ? 'kept' : 'page-only';
}

/** Saves what the reader sees now, under a name. `today` is an ISO date. */
export function saveView(name: string, today: string): Keeping {
  const query = encode({ ...store.getState().view, page: null, claim: null });
  return keep(mergedViews(savedViews(), [{ name, query, saved: today }]));
}

export const removeSaved = (gone: SavedView): Keeping => keep(savedViews().filter((view) => view !== gone));

/** Adds the views of a file to those there are. */
export const addSaved = (added: readonly SavedView[]): Keeping => keep(mergedViews(savedViews(), added));

/** Opens a saved view, in the language and theme that the reader has now. */
export function openSaved({ query }: SavedView): void {
  const { view } = store.getState();
  const next = { ...decode(query).view, language: view.language, theme: view.theme, page: null };
  rememberStep(view, next, 'choice');
  restoreView(next, 'push');
}

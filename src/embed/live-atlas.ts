import * as files from '../data/files.ts';
import { type Atlas, projectOf } from '../domain/atlas.ts';
import { loadSearchIndex } from '../state/loading.ts';
import { store } from '../state/store.ts';
import { changeFrameView, selectInFrame } from './view-changes.ts';

/**
 * Fetches the list of projects, and the search index where the view filters by text. A selection that was renamed is
 * followed, an unknown one dropped: without a word in the address, which is not ours.
 */
export async function loadFrameAtlas(): Promise<Atlas | null> {
  const { view } = store.getState();
  files.readDataOf(view.version);
  const [atlas] = await Promise.all([files.loadAtlas(), view.text === '' ? null : loadSearchIndex()]);
  store.setState({ atlas });
  if (atlas.type !== 'ready') return null;
  settleSelection(atlas.value);
  return atlas.value;
}

function settleSelection(atlas: Atlas): void {
  const { selection } = store.getState().view;
  if (selection === null) return;
  if (projectOf(atlas, selection) === null) selectInFrame(null);
  else changeFrameView((view) => ({ ...view, selection: atlas.redirects[selection] ?? selection }));
}

import { loadVersions } from '../data/versions-file.ts';
import { notify } from './actions.ts';
import { changeView } from './history.ts';
import { store } from './store.ts';

/**
 * For a link that keeps to a data version: says of which day it is where there is a newer one. A version that was
 * never published gives way to the newest, and the reader is told. Called before the first file is read.
 */
export async function settleVersion(): Promise<void> {
  const { version } = store.getState().view;
  if (version === null) return;
  const list = await loadVersions();
  // Without the list nobody knows; the version's own files will tell whether they are there.
  if (list.type === 'failed') return;
  const known = list.value.versions.find((each) => each.version === version);
  if (!known) {
    changeView((view) => ({ ...view, version: null }), 'replace');
    notify({ type: 'unknown-version', version });
  } else if (version !== list.value.current) notify({ type: 'frozen', date: known.date });
}

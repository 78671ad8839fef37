import * as files from '../data/files.ts';
import { projectOf } from '../domain/atlas.ts';
import type { ProjectDetail } from '../domain/detail.ts';
import { notify } from './actions.ts';
import { changeView } from './history.ts';
import { type Load, store } from './store.ts';

/** Fetches the list of projects; also the retry. Then drops a selection that the atlas does not know, and says so. */
export async function loadTheAtlas(): Promise<void> {
  store.setState({ atlas: { type: 'loading' } });
  const atlas = await files.loadAtlas();
  store.setState({ atlas });
  checkSelection();
}

/** A selection from a link may be renamed (follow it) or unknown (drop it, quietly but not silently). */
export function checkSelection(): void {
  const { atlas, view } = store.getState();
  if (atlas.type !== 'ready' || view.selection === null) return;
  const { selection } = view;
  if (projectOf(atlas.value, selection) === null) {
    notify({ type: 'unknown-id', id: selection });
    changeView((current) => ({ ...current, selection: null }), 'replace');
  } else if (atlas.value.redirects[selection]) {
    changeView((current) => ({ ...current, selection: atlas.value.redirects[selection] ?? null }), 'replace');
  }
}

/** Fetches what is known of a project, once; called again after a failure it retries. */
export async function loadDetail(id: string): Promise<void> {
  const known = store.getState().details[id];
  if (known && known.type !== 'failed') return;
  const put = (detail: Load<ProjectDetail>) =>
    store.setState(({ details }) => ({ details: { ...details, [id]: detail } }));
  put({ type: 'loading' });
  put(await files.loadProject(id));
}

/** Fetches the search index and its code, once; called again after a failure it retries. */
export async function loadSearchIndex(): Promise<void> {
  const { search } = store.getState();
  if (search.type === 'loading' || search.type === 'ready') return;
  store.setState({ search: { type: 'loading' } });
  try {
    const { loadSearch } = await import('../data/search-file.ts');
    store.setState({ search: await loadSearch() });
  } catch {
    store.setState({ search: { type: 'failed', issue: { type: 'offline', file: 'search' } } });
  }
}

/** Fetches the milestones of the time axis, once. Without them it is an axis without ticks, so nobody is told. */
export async function loadMoments(): Promise<void> {
  const { moments } = store.getState();
  if (moments.type === 'loading' || moments.type === 'ready') return;
  store.setState({ moments: { type: 'loading' } });
  store.setState({ moments: await files.loadMoments() });
}

/** Fetches what the About page needs, once; called again after a failure it retries. */
export async function loadTheAbout(): Promise<void> {
  const { about } = store.getState();
  if (about.type === 'loading' || about.type === 'ready') return;
  store.setState({ about: { type: 'loading' } });
  store.setState({ about: await files.loadAbout() });
}

/** Keeps `online` true to the browser's own idea, and fetches again what failed when the network returns. */
export function followNetwork(): () => void {
  const update = () => {
    const online = navigator.onLine;
    store.setState({ online });
    const { atlas } = store.getState();
    if (online && atlas.type === 'failed') void loadTheAtlas();
  };
  update();
  window.addEventListener('online', update);
  window.addEventListener('offline', update);
  return () => {
    window.removeEventListener('online', update);
    window.removeEventListener('offline', update);
  };
}

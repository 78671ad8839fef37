import * as files from '../data/files.ts';
import { projectOf } from '../domain/atlas.ts';
import { notify } from './actions.ts';
import { fetchOnce } from './fetch-once.ts';
import { changeView } from './history.ts';
import { store } from './store.ts';

/** Fetches the list of projects; also the retry. Then drops a selection that the atlas does not know, and says so. */
export async function loadTheAtlas(): Promise<void> {
  store.setState({ atlas: { type: 'loading' } });
  files.readDataOf(store.getState().view.version);
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
export const loadDetail = (id: string): Promise<void> =>
  fetchOnce(
    store.getState().details[id] ?? { type: 'idle' },
    (detail) => store.setState(({ details }) => ({ details: { ...details, [id]: detail } })),
    () => files.loadProject(id),
  );

/** Fetches the search index and its code, once; called again after a failure it retries. */
export const loadSearchIndex = (): Promise<void> =>
  fetchOnce(
    store.getState().search,
    (search) => store.setState({ search }),
    async () => {
      try {
        return await (await import('../data/search-file.ts')).loadSearch();
      } catch {
        return { type: 'failed', issue: { type: 'offline', file: 'search' } };
      }
    },
  );

/** Fetches the milestones of the time axis, once. Without them it is an axis without ticks, so nobody is told. */
export const loadMoments = (): Promise<void> =>
  fetchOnce(store.getState().moments, (moments) => store.setState({ moments }), files.loadMoments);

/** Fetches what the About page needs, once; called again after a failure it retries. */
export const loadTheAbout = (): Promise<void> =>
  fetchOnce(store.getState().about, (about) => store.setState({ about }), files.loadAbout);

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

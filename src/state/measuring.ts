import { emptyMeasurement } from '../domain/measure.ts';
import { alongStore, closeAlong, showMeasurement } from './along.ts';
import { fetchOnce } from './fetch-once.ts';
import { loadSitePlaces } from './line-guides.ts';
import { readyAtlas } from './selectors.ts';
import { store } from './store.ts';

/* The measure tool: what its buttons do. */

/** Takes the tool up, and fetches the places that points are caught by. Also the retry of that. */
export async function startMeasure(): Promise<void> {
  if (alongStore.getState().tool !== 'measure') {
    closeAlong();
    alongStore.setState({ tool: 'measure', measurement: emptyMeasurement });
  }
  const atlas = readyAtlas(store.getState());
  if (!atlas) return;
  await fetchOnce(
    alongStore.getState().sites,
    (sites) => alongStore.setState({ sites }),
    () => loadSitePlaces(atlas),
  );
}

/** Sets a point on a site, without a pointer. */
export function addSite(siteId: string): void {
  const { sites } = alongStore.getState();
  const site = sites.type === 'ready' ? sites.value.find(({ id }) => id === siteId) : undefined;
  if (site) showMeasurement({ type: 'add', point: { place: site.place, siteId } });
}

export const removePoint = (at: number): void => showMeasurement({ type: 'remove', at });
export const closeOutline = (): void => showMeasurement({ type: 'close' });
export const clearPoints = (): void => showMeasurement({ type: 'clear' });
export const undoPoint = (): void => showMeasurement({ type: 'undo' });

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { loadSeries } from '../data/series-file.ts';
import type { SeriesFile } from '../domain/series-file.ts';
import { fetchOnce } from './fetch-once.ts';
import type { Load } from './store.ts';

/*
 * The series of the page of numbers. A store of its own, and not a field of the one store: no link restores it, no
 * other part reads it, and so it stays with its parser out of the first view.
 */

export const seriesStore = createStore<Load<SeriesFile>>(() => ({ type: 'idle' }));

export const useSeries = (): Load<SeriesFile> => useStore(seriesStore);

/** Fetches the series, once; called again after a failure it retries. */
export const loadTheSeries = (): Promise<void> =>
  fetchOnce(seriesStore.getState(), (load) => seriesStore.setState(load, true), loadSeries);

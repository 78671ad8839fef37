import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { loadTours } from '../data/tour-files.ts';
import type { ToursFile } from '../domain/tour-file.ts';
import { fetchOnce } from './fetch-once.ts';
import type { Load } from './store.ts';

/* What can be presented. No part of the first view, so it is kept beside the store. */

export const toursStore = createStore<Load<ToursFile>>(() => ({ type: 'idle' }));

export const useTours = (): Load<ToursFile> => useStore(toursStore);

/** Fetches the list of tours, once; called again after a failure it retries. */
export const loadTheTours = (): Promise<void> =>
  fetchOnce(toursStore.getState(), (load) => toursStore.setState(load, true), loadTours);

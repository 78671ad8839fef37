import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { loadClaims } from '../data/claims-file.ts';
import type { ClaimsFile } from '../domain/claim.ts';
import type { Language } from '../domain/text.ts';
import { homeView } from '../domain/view.ts';
import { closeChooser, flyTo } from './actions.ts';
import { fetchOnce } from './fetch-once.ts';
import { changeView } from './history.ts';
import { linkToView } from './links.ts';
import { readyAtlas } from './selectors.ts';
import { type Load, store } from './store.ts';

/* The claims of June 2018. Their file is no part of the first view, so its state is kept beside the store. */

export const claimsStore = createStore<Load<ClaimsFile>>(() => ({ type: 'idle' }));

export const useClaims = (): Load<ClaimsFile> => useStore(claimsStore);

/** Fetches the claims, once; called again after a failure it retries. */
export const loadTheClaims = (): Promise<void> =>
  fetchOnce(claimsStore.getState(), (load) => claimsStore.setState(load, true), loadClaims);

/** The address follows the claim that the reader has opened in the list; no step of its own. */
export const noteClaim = (claim: string | null): void =>
  changeView((view) => (view.claim === claim ? view : { ...view, claim }), 'replace');

/** Closes the page and shows the project of a claim at the end of a year: one step, which Back undoes. */
export function showOnMap(projectId: string, year: number): void {
  changeView((view) => ({ ...view, page: null, claim: null, selection: projectId, year }), 'push');
  closeChooser();
  const bounds = readyAtlas(store.getState())?.projectById.get(projectId)?.bounds;
  if (bounds) flyTo(bounds);
}

/** The link that opens one claim, in one language and nothing else changed. */
export const linkToClaim = (claim: string, language: Language): string =>
  linkToView({ ...homeView, language, page: 'claims', claim });

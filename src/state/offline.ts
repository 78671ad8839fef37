import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/* The copy of the site in this browser. No part of the first view, so it is kept beside the store. */

export type Copy =
  /** Nobody has looked yet. */
  | { readonly type: 'unknown' }
  /** The browser, or the frame around the page, does not allow one. */
  | { readonly type: 'unsupported' }
  /** The reader wants none. */
  | { readonly type: 'off' }
  | { readonly type: 'saving' }
  /** Everything is there that a reader of this language can open; bytes as stored. */
  | { readonly type: 'available'; readonly bytes: number }
  | { readonly type: 'failed'; readonly fault: 'storage' | 'network' };

/** What can be done with the copy. */
export interface Keeper {
  save(): void;
  forget(): void;
  update(): void;
}

export interface OfflineState {
  readonly copy: Copy;
  /** Another version of the site waits for the reader's leave. */
  readonly hasUpdate: boolean;
  readonly keeper: Keeper | null;
}

export const offlineStore = createStore<OfflineState>(() => ({
  copy: { type: 'unknown' },
  hasUpdate: false,
  keeper: null,
}));

export const useOffline = <T>(select: (state: OfflineState) => T): T => useStore(offlineStore, select);

/** Goes over to the version of the site that waits for the reader's leave; `null` while none does. */
export const useUpdate = (): Keeper['update'] | null =>
  useOffline(({ hasUpdate, keeper }) => (hasUpdate && keeper ? keeper.update : null));

import { useStore } from 'zustand';
import { type AtlasState, store } from './store.ts';

/** Reads from the store; the component renders again when the selected value changes by reference. */
export const useAtlas = <T>(select: (state: AtlasState) => T): T => useStore(store, select);

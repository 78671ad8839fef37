import { useStore } from 'zustand';
import { type OverlayState, overlayStore } from './overlay.ts';
import { type AtlasState, store } from './store.ts';

/** Reads from the store; the component renders again when the selected value changes by reference. */
export const useAtlas = <T>(select: (state: AtlasState) => T): T => useStore(store, select);

/** Reads what the late tools and the map share. */
export const useOverlay = <T>(select: (state: OverlayState) => T): T => useStore(overlayStore, select);

import { createStore } from 'zustand/vanilla';
import { keptIn } from './browser-storage.ts';

/*
 * Where a late tool (a ride along a line, measuring) meets the map: what it wants drawn and shown, and whom the map
 * tells about the pointer. The tool itself is fetched when it is first wanted; this is all that the first view has of it.
 */

export interface Overlay {
  /** A place on a line; degrees, bearing clockwise from north. */
  readonly marker: { readonly longitude: number; readonly latitude: number; readonly bearing: number } | null;
  /** A measured line, bent as geodesics are, and its points as they were set. */
  readonly trace: readonly (readonly [longitude: number, latitude: number])[];
  readonly corners: readonly (readonly [longitude: number, latitude: number])[];
}

/** A request to move the camera; `serial` tells two alike apart. */
export interface OverlayCamera {
  readonly serial: number;
  readonly longitude: number;
  readonly latitude: number;
  /** Zoom in to this where the map is further out; `null`: the zoom stays. */
  readonly atLeastZoom: number | null;
  readonly how: 'jump' | 'ease';
}

/** What the map tells a tool. */
export interface MapTool {
  pointAt(longitude: number, latitude: number): void;
  pointAway(): void;
  /** True when the tool has used the click up. */
  clickAt(longitude: number, latitude: number): boolean;
  /** The reader has moved the map by hand. */
  letGo(): void;
}

export interface OverlayState {
  readonly overlay: Overlay;
  readonly camera: OverlayCamera | null;
  readonly tool: MapTool | null;
  /** Measuring was asked for: the app fetches the tool and starts it. */
  readonly isMeasureWanted: boolean;
  /** The editor of tours: beside the map, or folded into a card so that the map and the list have the room. */
  readonly editor: 'closed' | 'open' | 'folded';
}

export const emptyOverlay: Overlay = { marker: null, trace: [], corners: [] };

/** Under this the tab remembers which tour is being edited: a reload, a crash or a look at the deck comes back to it. */
export const editingKey = 'corridors.editing';

export const overlayStore = createStore<OverlayState>(() => ({
  overlay: emptyOverlay,
  camera: null,
  tool: null,
  isMeasureWanted: false,
  editor: keptIn('sessionStorage', editingKey) !== null ? 'open' : 'closed',
}));

export const wantMeasure = (isMeasureWanted: boolean): void => overlayStore.setState({ isMeasureWanted });
export const showEditor = (editor: OverlayState['editor']): void => overlayStore.setState({ editor });

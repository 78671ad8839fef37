import { createStore } from 'zustand/vanilla';
import type { Issue } from '../data/load.ts';
import type { AboutFile } from '../domain/about.ts';
import type { Atlas, Bounds } from '../domain/atlas.ts';
import type { ProjectDetail } from '../domain/detail.ts';
import type { Moment } from '../domain/moments.ts';
import type { SearchIndex } from '../domain/search.ts';
import { homeView, type View } from '../domain/view.ts';

/** Something fetched: asked for, there, or failed with a reason that is shown. */
export type Load<T> =
  | { readonly type: 'idle' }
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly value: T }
  | { readonly type: 'failed'; readonly issue: Issue };

/** A load that failed, for what has to say why. */
export type FailedLoad = Extract<Load<unknown>, { type: 'failed' }>;

/** A request to move the camera. ui/ writes it, map/ carries it out; `serial` tells two alike apart. */
export type CameraIntent = { readonly serial: number } & (
  | { readonly type: 'home' }
  | { readonly type: 'fit'; readonly bounds: Bounds }
  | { readonly type: 'zoom'; readonly by: number }
  /** Just so far that a point of the window (CSS pixels) is clear of the panels. */
  | { readonly type: 'reveal'; readonly x: number; readonly y: number }
);

/** What the map can do just now. Lists, filters, details and links never depend on it. */
export type MapState =
  | { readonly type: 'starting' }
  | { readonly type: 'ready'; readonly arctic: boolean }
  | { readonly type: 'failed'; readonly reason: 'webgl' | 'lost' | 'error' };

/** A quiet message. Each type has its sentence in the three languages. */
export type Notice =
  | { readonly type: 'ignored-parameters'; readonly names: readonly string[] }
  | { readonly type: 'unknown-id'; readonly id: string }
  /** The link keeps to a data version that is not the newest; ISO date. */
  | { readonly type: 'frozen'; readonly date: string }
  | { readonly type: 'unknown-version'; readonly version: string }
  | { readonly type: 'arctic-unavailable' }
  | { readonly type: 'language-failed' }
  | { readonly type: 'layer-failed'; readonly layer: MapLayerFile }
  | { readonly type: 'copied' }
  | { readonly type: 'copy-failed' };

/** Files that the map loads by address itself. */
export type MapLayerFile = 'base-overview' | 'base-detail' | 'overview' | 'detail' | 'sites' | 'areas';

/** What the pointer is over, from the map or from a list, and the chooser where several things lie together. */
export interface Pointer {
  readonly hover: string | null;
  readonly choices: { readonly ids: readonly string[]; readonly x: number; readonly y: number } | null;
}

export interface AtlasState extends Frame {
  readonly atlas: Load<Atlas>;
  readonly details: Readonly<Record<string, Load<ProjectDetail>>>;
  readonly about: Load<AboutFile>;
  readonly search: Load<SearchIndex>;
  readonly moments: Load<readonly Moment[]>;
  readonly view: View;
  /** Counts how often the view came from the address (start, Back, Forward) and not from the reader's own doing. */
  readonly restored: number;
  readonly pointer: Pointer;
  /** Views to go back to, and forward again, the latest last (see undo.ts). */
  readonly undo: { readonly past: readonly View[]; readonly future: readonly View[] };
  readonly intent: CameraIntent | null;
  readonly map: MapState;
  readonly online: boolean;
  readonly notices: readonly Notice[];
}

/** What the map shows of the world; `null` before the first frame and without a map. */
export interface Frame {
  /** Scale at the centre, metres a CSS pixel. */
  readonly metresPerPixel: number | null;
  /** Degrees: the middle of what the panels leave free. */
  readonly center: { readonly longitude: number; readonly latitude: number } | null;
  /** All that the panels leave free. East may run past 180. */
  readonly bounds: Bounds | null;
}

export const initialState: AtlasState = {
  atlas: { type: 'idle' },
  details: {},
  about: { type: 'idle' },
  search: { type: 'idle' },
  moments: { type: 'idle' },
  view: homeView,
  restored: 0,
  pointer: { hover: null, choices: null },
  undo: { past: [], future: [] },
  intent: null,
  map: { type: 'starting' },
  online: true,
  notices: [],
  metresPerPixel: null,
  center: null,
  bounds: null,
};

/** The one store. Actions (actions.ts, loading.ts) write it; everything else reads. */
export const store = createStore<AtlasState>(() => initialState);

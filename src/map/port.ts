import type { Bounds } from '../domain/atlas.ts';
import type { Language } from '../domain/text.ts';
import type { Camera, Projection } from '../domain/view.ts';
import type { Status } from '../domain/vocabulary.ts';
import type { Overlay, OverlayCamera } from '../state/overlay.ts';
import type { Frame, MapLayerFile } from '../state/store.ts';

/** Everything the map draws, as data. Two scenes with the same parts (by reference) draw the same picture. */
export interface Scene {
  readonly projection: Projection;
  readonly theme: 'light' | 'dark';
  /** `null`: the map says no names at all. */
  readonly language: Language | null;
  /** Features that the filters leave out. */
  readonly hidden: ReadonlySet<string>;
  /** Features drawn faintly: outside the selected project, or left out but kept in sight ("dim instead of hide"). */
  readonly faded: ReadonlySet<string>;
  /** Features of the selected project (outlined) and the selected feature itself. */
  readonly selected: ReadonlySet<string>;
  readonly focus: string | null;
  /** Features under the pointer, on the map or in a list. */
  readonly lit: ReadonlySet<string>;
  /** Status of the features whose status on the shown day is not today's. */
  readonly statuses: ReadonlyMap<string, Status>;
  /** Whether areas and comparison lanes are wanted: they are fetched and drawn only for their project. */
  readonly areas: boolean;
}

/** Pixels at each side that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * How the map takes wheel, touch and drag. `cooperative`: one finger and the plain wheel scroll the page that the map
 * stands in, two fingers and Ctrl + wheel are the map's. `none`: it can only be clicked.
 */
export type Gestures = 'free' | 'cooperative' | 'none';

/** What `cooperative` says to somebody who uses the page's gesture on the map. */
export interface GestureHints {
  readonly wheel: string;
  /** The same with the Mac's key. */
  readonly macWheel: string;
  readonly touch: string;
}

/** How a map begins. */
export interface MapStart {
  /** `null`: the opening view. */
  readonly camera: Camera | null;
  readonly padding: Padding;
  /** What the opening view holds instead of the usual one. */
  readonly bounds?: Bounds | null;
  /** How far out the map goes; a small one needs more than the usual. */
  readonly leastZoom?: number;
  /** Without it the map is free. */
  readonly gestures?: Gestures;
  readonly hints?: GestureHints;
}

/** What the map tells: always ids, never library objects. */
export interface MapEvents {
  /** The map has drawn its first whole picture. */
  onReady(arctic: boolean): void;
  onFailed(reason: 'webgl' | 'lost' | 'error'): void;
  onLayerFailed(layer: MapLayerFile): void;
  /** The feature under a hovering pointer. */
  onHover(id: string | null): void;
  /** Features within 5 px of a click, topmost first, at CSS pixels from the map's corner. */
  onPick(ids: readonly string[], x: number, y: number): void;
  /** The reader moved the map; `null` when it is back in the opening view. */
  onCamera(camera: Camera | null): void;
  /** What the window shows, whenever the map has come to rest. */
  onFrame(frame: Frame): void;
  /** Where a hovering pointer is, degrees; `null` when it has left the map. Told after what is under it. */
  onPoint(place: readonly [longitude: number, latitude: number] | null): void;
  /** A click, before it picks anything; true when it has been used up. */
  onClick(longitude: number, latitude: number): boolean;
  /** The reader has taken hold of the map. */
  onGrab(): void;
  /** Each step of a move, for a map that goes along. Not told of what {@link MapView.follow} does. */
  onMoving?(camera: Camera): void;
}

/** The map as the app knows it. One module implements it with a library; tests use FakeMapView. */
export interface MapView {
  /** Idempotent; skips what is identical by reference to the scene before. */
  render(scene: Scene): void;
  setPadding(padding: Padding): void;
  /** `null`: the opening view of the projection. `animate` is ignored under reduced motion. */
  moveTo(camera: Camera | null, animate: boolean): void;
  /** `within`: the panels of now, without fitting the opening view to them anew as {@link setPadding} does. */
  fit(bounds: Bounds, within?: Padding): void;
  /** Moves just so far that this point of the window (CSS pixels) is clear of the panels. */
  reveal(x: number, y: number, within?: Padding): void;
  /** Draws what a tool wants drawn. */
  drawOverlay(overlay: Overlay): void;
  /** Brings a place to the middle of what the panels leave free. */
  centreOn(camera: OverlayCamera): void;
  /** Goes where another map is, at once and without telling. */
  follow(camera: Camera): void;
  /** What the map shows now, as a picture of its own; `null` where there is none. For print, which cannot have the live one. */
  still(): HTMLCanvasElement | null;
  setGestures(gestures: Gestures, hints?: GestureHints): void;
  zoomBy(steps: number): void;
  /** The page shows the map so many times as large as it is drawn (a projector): draws it that much finer. */
  magnify(scale: number): void;
  destroy(): void;
}

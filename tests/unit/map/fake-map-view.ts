import type { Bounds } from '../../../src/domain/atlas.ts';
import type { Camera } from '../../../src/domain/view.ts';
import type { Gestures, MapView, Padding, Scene } from '../../../src/map/port.ts';
import type { Overlay, OverlayCamera } from '../../../src/state/overlay.ts';

/** One thing that the map was told, apart from scenes. */
export type Call =
  | { readonly type: 'padding'; readonly padding: Padding }
  | { readonly type: 'move'; readonly camera: Camera | null; readonly animate: boolean }
  | { readonly type: 'fit'; readonly bounds: Bounds }
  | { readonly type: 'reveal'; readonly x: number; readonly y: number }
  | { readonly type: 'overlay'; readonly overlay: Overlay }
  | { readonly type: 'centre'; readonly camera: OverlayCamera }
  | { readonly type: 'follow'; readonly camera: Camera }
  | { readonly type: 'zoom'; readonly by: number }
  | { readonly type: 'gestures'; readonly gestures: Gestures }
  | { readonly type: 'magnify'; readonly scale: number }
  | { readonly type: 'destroy' };

/** A map that draws nothing and remembers what it was told, in order. */
export class FakeMapView implements MapView {
  readonly scenes: Scene[] = [];
  readonly calls: Call[] = [];

  /** The picture it would show now. */
  get scene(): Scene {
    const last = this.scenes.at(-1);
    if (!last) throw new Error('nothing has been rendered');
    return last;
  }

  render(scene: Scene): void {
    this.scenes.push(scene);
  }
  setPadding(padding: Padding): void {
    this.calls.push({ type: 'padding', padding });
  }
  moveTo(camera: Camera | null, animate: boolean): void {
    this.calls.push({ type: 'move', camera, animate });
  }
  fit(bounds: Bounds): void {
    this.calls.push({ type: 'fit', bounds });
  }
  reveal(x: number, y: number): void {
    this.calls.push({ type: 'reveal', x, y });
  }
  drawOverlay(overlay: Overlay): void {
    this.calls.push({ type: 'overlay', overlay });
  }
  centreOn(camera: OverlayCamera): void {
    this.calls.push({ type: 'centre', camera });
  }
  still(): null {
    return null;
  }
  follow(camera: Camera): void {
    this.calls.push({ type: 'follow', camera });
  }
  setGestures(gestures: Gestures): void {
    this.calls.push({ type: 'gestures', gestures });
  }
  zoomBy(by: number): void {
    this.calls.push({ type: 'zoom', by });
  }
  magnify(scale: number): void {
    this.calls.push({ type: 'magnify', scale });
  }
  destroy(): void {
    this.calls.push({ type: 'destroy' });
  }
}

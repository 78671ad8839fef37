import type { GestureHints, Gestures } from './port.ts';

interface Handler {
  enable(): void;
  disable(): void;
}
/** What of the library's map has to do with gestures. */
interface Handlers {
  readonly cooperativeGestures: Handler;
  readonly scrollZoom: Handler;
  readonly dragPan: Handler;
  readonly touchZoomRotate: Handler;
  readonly doubleClickZoom: Handler;
  readonly boxZoom: Handler;
  readonly keyboard: Handler;
  readonly _locale: Record<string, string>;
}

/** The hints under the names by which the library looks them up. */
export const hintLocale = ({ wheel, macWheel, touch }: GestureHints): Record<string, string> => ({
  'CooperativeGesturesHandler.WindowsHelpText': wheel,
  'CooperativeGesturesHandler.MacHelpText': macWheel,
  'CooperativeGesturesHandler.MobileHelpText': touch,
});

/** Gives the gestures to the map or to the page around it, from now on. `hints` where their language has changed. */
export function switchGestures(map: Handlers, gestures: Gestures, hints?: GestureHints): void {
  if (hints) Object.assign(map._locale, hintLocale(hints));
  // Off first: the library writes its hints when it is switched on.
  map.cooperativeGestures.disable();
  if (gestures === 'cooperative') map.cooperativeGestures.enable();
  const { scrollZoom, dragPan, touchZoomRotate, doubleClickZoom, boxZoom, keyboard } = map;
  for (const handler of [scrollZoom, dragPan, touchZoomRotate, doubleClickZoom, boxZoom, keyboard]) {
    if (gestures === 'none') handler.disable();
    else handler.enable();
  }
}

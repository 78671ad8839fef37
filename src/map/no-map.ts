import type { MapView } from './port.ts';

/** What stands in where there is no map: the rest of the app goes on working. */
export const noMap: MapView = {
  render() {},
  setPadding() {},
  moveTo() {},
  fit() {},
  reveal() {},
  drawOverlay() {},
  centreOn() {},
  follow() {},
  still: () => null,
  setGestures() {},
  zoomBy() {},
  magnify() {},
  destroy() {},
};

import type { Map as LibraryMap, MapMouseEvent } from 'maplibre-gl';
import { overlayStore } from '../state/overlay.ts';
import { pickable } from './layers.ts';
import type { MapEvents } from './port.ts';

/** Half of the hit box: a line is easy to hit with 10 px around the pointer. */
const reach = 5;

/** Ids within reach of a point, topmost layer first; what the filters hide cannot be hit. */
function hits(map: LibraryMap, { x, y }: { x: number; y: number }): string[] {
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const found = map.queryRenderedFeatures(box, { layers: pickable.filter((id) => map.getLayer(id)) });
  return [...new Set(found.flatMap(({ properties, state }) => (state.hidden ? [] : String(properties.id))))];
}

/** Tells what the pointer does on a map: clicks, what it hovers over, and when it takes hold of the map. */
export function tellPointer(map: LibraryMap, events: MapEvents): void {
  map.on('click', ({ point, lngLat }: MapMouseEvent) => {
    if (!events.onClick(lngLat.lng, lngLat.lat)) events.onPick(hits(map, point), point.x, point.y);
  });
  map.on('dblclick', (event: MapMouseEvent) => {
    // Two points of a measurement are not a wish to zoom.
    if (overlayStore.getState().isMeasureWanted) event.preventDefault();
  });
  for (const type of ['dragstart', 'movestart', 'zoomstart', 'rotatestart'] as const) {
    map.on(type, (event) => {
      if (event.originalEvent) events.onGrab();
    });
  }
  if (!window.matchMedia('(hover: hover)').matches) return;
  let under: string | null = null;
  const hover = (id: string | null) => {
    if (id === under) return;
    under = id;
    map.getCanvas().style.cursor = id ? 'pointer' : '';
    events.onHover(id);
  };
  map.on('mousemove', ({ point, lngLat }: MapMouseEvent) => {
    // While the map moves under it, the pointer points at nothing; asking at each step would slow the move.
    if (map.isMoving()) return;
    hover(hits(map, point)[0] ?? null);
    events.onPoint([lngLat.lng, lngLat.lat]);
  });
  map.on('mouseout', () => {
    hover(null);
    events.onPoint(null);
  });
}

import type { FeatureCollection } from 'geojson';
import type { Overlay } from '../state/overlay.ts';
import { colour, type Layer } from './expressions.ts';

/** What a tool draws over everything: the measured line and its points, and the place on a line. */
export const overlayLayers: readonly Layer[] = [
  {
    id: 'overlay-trace',
    type: 'line',
    source: 'overlay',
    filter: ['==', ['get', 'kind'], 'trace'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour('outline'), 'line-width': 2.5, 'line-dasharray': [0.1, 2] },
  },
  {
    id: 'overlay-points',
    type: 'circle',
    source: 'overlay',
    filter: ['!=', ['get', 'kind'], 'trace'],
    paint: {
      'circle-color': ['match', ['get', 'kind'], 'marker', colour('outline'), colour('halo')],
      'circle-radius': ['match', ['get', 'kind'], 'marker', 7, 4.5],
      'circle-stroke-color': ['match', ['get', 'kind'], 'marker', colour('halo'), colour('outline')],
      'circle-stroke-width': 2.5,
    },
  },
];

/** An overlay as the data of its source. */
export function overlayData({ marker, trace, corners }: Overlay): FeatureCollection {
  const point = (kind: string, coordinates: readonly number[]) => ({
    type: 'Feature' as const,
    properties: { kind },
    geometry: { type: 'Point' as const, coordinates: [...coordinates] },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...(trace.length > 1
        ? [
            {
              type: 'Feature' as const,
              properties: { kind: 'trace' },
              geometry: { type: 'LineString' as const, coordinates: trace.map((place) => [...place]) },
            },
          ]
        : []),
      ...corners.map((corner) => point('corner', corner)),
      ...(marker ? [point('marker', [marker.longitude, marker.latitude])] : []),
    ],
  };
}

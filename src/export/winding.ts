import { geoArea } from 'd3-geo';
import type { Geometry, Position } from 'geojson';

/**
 * Rings as d3 reads them on the sphere: the inside lies at their right, the other way round than RFC 7946 has it.
 * A polygon that would be larger than half the globe was meant the other way round.
 */
export function forSphere(polygon: readonly Position[][]): Position[][] {
  const coordinates = polygon.map((ring) => [...ring]);
  const inverted = geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI;
  return inverted ? coordinates.map((ring) => [...ring].reverse()) : coordinates;
}

/** A geometry whose polygons d3 fills on their inside. */
export const woundForSphere = (geometry: Geometry): Geometry =>
  geometry.type === 'MultiPolygon'
    ? { type: 'MultiPolygon', coordinates: geometry.coordinates.map(forSphere) }
    : geometry;

import { colour, drawnWhile, type Layer } from './expressions.ts';

/**
 * Where the Arctic map ends: at the circle of latitude that touches the sides of its square (see `arcticExtent`).
 * Without this the land would end at the square's straight sides, as if it had been cut by mistake.
 */
export const arcticEdge = 14.4;

const step = 3;
const ring = (): number[][] => {
  const longitudes = Array.from({ length: 360 / step + 1 }, (_, at) => -180 + at * step);
  const inner = longitudes.map((longitude) => [longitude, arcticEdge]);
  const outer = longitudes.toReversed().map((longitude) => [longitude, -12]);
  return [...inner, ...outer, [-180, arcticEdge]];
};

/** Everything outside the edge, for a source of its own. */
export const beyondTheEdge = {
  type: 'Feature' as const,
  properties: {},
  geometry: { type: 'Polygon' as const, coordinates: [ring()] },
};

/** Sea over all that lies outside; on the globe and in Mercator nothing ends there. */
export const edgeLayer: Layer = {
  id: 'edge',
  type: 'fill',
  source: 'edge',
  layout: { visibility: drawnWhile('isArctic') },
  paint: { 'fill-color': colour('sea'), 'fill-antialias': false },
};

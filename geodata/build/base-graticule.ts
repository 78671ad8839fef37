import type { Position } from 'geojson';

export const arcticCircleLatitude = 66.5636;

/** Curved in every projection but Mercator: a point every 3° keeps the circle within 2 km. */
const step = 3;
const range = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, at) => from + at * by);

const parallel = (latitude: number): Position[] => range(-180, 180, step).map((longitude) => [longitude, latitude]);
/** From 60° S to 80° N, where the last parallel closes the net. */
const meridian = (longitude: number): Position[] => range(-60, 80, 10).map((latitude) => [longitude, latitude]);

/** Meridians every 30°, parallels every 20°. */
export const graticule = (): Position[][] => [
  ...range(-180, 150, 30).map(meridian),
  ...range(-40, 80, 20).map(parallel),
];
export const arcticCircle = (): Position[] => parallel(arcticCircleLatitude);

/** Everything south of a latitude, as far as any map that ends there can show. */
export const beyond = (latitude: number): Position[][] => [
  [...parallel(latitude), ...parallel(-12).toReversed(), [-180, latitude]],
];

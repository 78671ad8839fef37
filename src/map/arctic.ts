type Position = [longitude: number, latitude: number];

/** The mean radius of the Earth in metres, the one MapLibre and Turf measure with. */
const earthRadius = 6_371_008.8;

/** The meridian that points straight down: Moscow and the Bering Strait lie about as far to its left as to its right. */
export const arcticMeridian = 105;

/** The name that style.projection and map.setProjection take; MapLibre wants a colon in it. */
export const arcticName = 'corridors:arctic';

/**
 * The side in metres of the square that zoom 0 shows, centred on the pole. Half of the equator: a zoom level then means
 * what it means in Mercator near 62° N, and the square reaches down to 13.7° N at the middle of its sides.
 */
export const arcticExtent = Math.PI * earthRadius;

const degrees = 180 / Math.PI;

/** Longitude in −180 to 180. */
function wrapLongitude(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360);
}

/**
 * Degrees to metres in polar stereographic, north aspect, on a sphere, true to scale at the pole, x to the right and y up.
 * Longitudes past 180 are welcome. The south pole goes to infinity.
 *
 * Snyder, J. P. (1987), Map Projections: A Working Manual, USGS Professional Paper 1395, pp. 154–163, equations 21-5 and 21-6.
 */
export function arcticForward([longitude = Number.NaN, latitude = Number.NaN]: readonly number[]): [
  x: number,
  y: number,
] {
  const radius = 2 * earthRadius * Math.tan((90 - latitude) / 2 / degrees);
  const angle = (longitude - arcticMeridian) / degrees;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

/** Metres to degrees, longitude in −180 to 180: Snyder (1987), p. 158, equations 20-16, 20-18 and 21-15. The pole has the central meridian's. */
export function arcticInverse([x = Number.NaN, y = Number.NaN]: readonly number[]): Position {
  const radius = Math.hypot(x, y);
  const fromPole = 2 * Math.atan(radius / (2 * earthRadius));
  const angle = radius === 0 ? 0 : Math.atan2(x, -y);
  return [wrapLongitude(arcticMeridian + angle * degrees), 90 - fromPole * degrees];
}

/** What `addProjection` registers. `definition` is what the workers hand to the projection handler (see map-worker.ts). */
export const arctic = {
  name: arcticName,
  definition: arcticName,
  projection: { forward: arcticForward, inverse: arcticInverse },
  tileMatrixSet: { origin: [-arcticExtent / 2, arcticExtent / 2] as [number, number], extentAtZoom0: arcticExtent },
};

/**
 * What to add to a zoom of Mercator or the globe to see ground of the same size in the Arctic view at this latitude
 * (and to take away on the way back). Without it the map jumps in or out when the projection changes.
 */
export function arcticZoomOffset(latitude: number): number {
  const phi = Math.min(85, latitude) / degrees;
  return Math.log2((1 + Math.sin(phi)) / (4 * Math.cos(phi)));
}

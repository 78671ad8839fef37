/* Distances and areas on WGS84, in the reader's browser: no library that the app carries has both. */

/** Longitude and latitude in degrees, WGS84; longitudes may run past 180. */
export type Place = readonly [number, number];

const equatorialRadius = 6_378_137;
const flattening = 1 / 298.257223563;
const polarRadius = equatorialRadius * (1 - flattening);
const meanRadius = (2 * equatorialRadius + polarRadius) / 3;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (value: number): number => (value * 180) / Math.PI;

/** The same meridian within half a turn of another: for what crosses the antimeridian. */
export const nearMeridian = (longitude: number, other: number): number =>
  longitude + 360 * Math.round((other - longitude) / 360);

/** Metres on the sphere of mean radius (haversine): for what lies opposite, where the ellipsoid's series stalls. */
function sphericalDistance([lon1, lat1]: Place, [lon2, lat2]: Place): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(lat1, lat2) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon1, lon2);
  return 2 * meanRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Latitude on the sphere around the ellipsoid, radians: there geodesics are nearly great circles. */
const reducedLatitude = (latitude: number): number => Math.atan((1 - flattening) * Math.tan(radians(latitude)));

/** The geodesic between two places: metres, and how far its longitude goes on the sphere of reduced latitudes, radians. */
interface Geodesic {
  readonly metres: number;
  readonly turn: number;
}

/** By Vincenty's series; `null` where it finds no end, as for places nearly opposite to each other on the earth. */
function geodesic(from: Place, to: Place): Geodesic | null {
  const difference = radians(nearMeridian(to[0], from[0]) - from[0]);
  const [u1, u2] = [reducedLatitude(from[1]), reducedLatitude(to[1])];
  const [sin1, cos1, sin2, cos2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = difference;
  for (let round = 0; round < 100; round += 1) {
    const sinSigma = Math.hypot(cos2 * Math.sin(lambda), cos1 * sin2 - sin1 * cos2 * Math.cos(lambda));
    if (sinSigma === 0) return { metres: 0, turn: difference };
    const cosSigma = sin1 * sin2 + cos1 * cos2 * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cos1 * cos2 * Math.sin(lambda)) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    // Along the equator cos²α is 0 and the term vanishes.
    const middle = cos2Alpha > 1e-15 ? cosSigma - (2 * sin1 * sin2) / cos2Alpha : 0;
    const c = (flattening / 16) * cos2Alpha * (4 + flattening * (4 - 3 * cos2Alpha));
    const before = lambda;
    lambda =
      difference +
      (1 - c) * flattening * sinAlpha * (sigma + c * sinSigma * (middle + c * cosSigma * (2 * middle ** 2 - 1)));
    if (Math.abs(lambda) > Math.PI) break;
    if (Math.abs(lambda - before) > 1e-12) continue;
    const k2 = (cos2Alpha * (equatorialRadius ** 2 - polarRadius ** 2)) / polarRadius ** 2;
    const a = 1 + (k2 / 16384) * (4096 + k2 * (-768 + k2 * (320 - 175 * k2)));
    const b = (k2 / 1024) * (256 + k2 * (-128 + k2 * (74 - 47 * k2)));
    const correction =
      b *
      sinSigma *
      (middle +
        (b / 4) *
          (cosSigma * (2 * middle ** 2 - 1) - (b / 6) * middle * (4 * sinSigma ** 2 - 3) * (4 * middle ** 2 - 3)));
    return { metres: polarRadius * a * (sigma - correction), turn: lambda };
  }
  return null;
}

/**
 * Metres along the geodesic on WGS84. T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid",
 * Survey Review 23 (1975): within a millimetre, except for places nearly opposite to each other on the earth, which are
 * measured on the sphere (within 0.6 %).
 */
export const distance = (from: Place, to: Place): number => geodesic(from, to)?.metres ?? sphericalDistance(from, to);

const eccentricity = Math.sqrt(flattening * (2 - flattening));

/** Snyder's q, from which authalic latitude and radius follow. */
function q(latitude: number): number {
  const sine = Math.sin(radians(latitude));
  return (
    (1 - eccentricity ** 2) * (sine / (1 - (eccentricity * sine) ** 2) + Math.atanh(eccentricity * sine) / eccentricity)
  );
}
const polarQ = q(90);
/** Square of the radius of the sphere that has the ellipsoid's surface, m². */
const authalicRadius2 = (equatorialRadius ** 2 * polarQ) / 2;
/** Latitude on that sphere, radians: any stretch between two parallels keeps its area. */
const authalic = (latitude: number): number => Math.asin(Math.max(-1, Math.min(1, q(latitude) / polarQ)));

/** Of a side of an outline, metres: as short as this, one sphere's great circle is another's. */
const longestSide = 50_000;

/**
 * Square metres inside an outline, whichever side is the smaller; the outline closes itself and must not cross itself.
 * On the sphere of equal area with authalic latitudes (J. P. Snyder, "Map Projections: A Working Manual", USGS 1987,
 * eqs 3-11 to 3-13), edge by edge the excess between edge and equator (C. F. F. Karney, "Algorithms for geodesics",
 * J. Geodesy 87 (2013), eq. 63 in its spherical form). With sides of
 * 50 km within a millionth of the ellipsoid's own.
 */
export function areaInside(corners: readonly Place[]): number {
  const outline = corners.flatMap((place, at) =>
    geodesicLine(place, corners[(at + 1) % corners.length] ?? place, longestSide).slice(0, -1),
  );
  let excess = 0;
  let turns = 0;
  outline.forEach((place, at) => {
    const next = outline[(at + 1) % outline.length] ?? place;
    const step = radians(nearMeridian(next[0], place[0]) - place[0]);
    const [from, to] = [Math.tan(authalic(place[1]) / 2), Math.tan(authalic(next[1]) / 2)];
    excess += 2 * Math.atan2(Math.tan(step / 2) * (from + to), 1 + from * to);
    turns += step;
  });
  const round = Math.round(turns / (2 * Math.PI));
  // An outline around a pole: what lies between it and the equator is not inside.
  const inside = Math.abs(round === 0 ? excess : 2 * Math.PI - Math.abs(excess));
  return Math.min(inside, 4 * Math.PI - inside) * authalicRadius2;
}

type Vector = readonly [number, number, number];

/** The place as a point of the unit sphere. */
export function vectorOf([longitude, latitude]: Place): Vector {
  const flat = Math.cos(radians(latitude));
  return [flat * Math.cos(radians(longitude)), flat * Math.sin(radians(longitude)), Math.sin(radians(latitude))];
}

/** Direction of the great circle from one place to another at its start, degrees clockwise from north, 0 to 360. */
export function bearingFrom([lon1, lat1]: Place, [lon2, lat2]: Place): number {
  const step = radians(lon2 - lon1);
  const [from, to] = [radians(lat1), radians(lat2)];
  const east = Math.sin(step) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(step);
  return (degrees(Math.atan2(east, north)) + 360) % 360;
}

/**
 * The geodesic between two places in steps of at most about so many metres, both ends included, longitudes running on
 * past 180: what a map draws, so that the drawn line is the measured one in every projection. A great circle of the
 * sphere of reduced latitudes, whose longitudes are evenly let out to the ellipsoid's: metres aside at most.
 */
export function geodesicLine(from: Place, to: Place, step: number): Place[] {
  const end: Place = [nearMeridian(to[0], from[0]), to[1]];
  const steps = Math.ceil(sphericalDistance(from, end) / step);
  const difference = radians(end[0] - from[0]);
  const turn = geodesic(from, end)?.turn ?? difference;
  const a = vectorOf([0, degrees(reducedLatitude(from[1]))]);
  const b = vectorOf([degrees(turn), degrees(reducedLatitude(end[1]))]);
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const places: Place[] = [from];
  for (let at = 1; at < steps; at += 1) {
    const share = at / steps;
    const [wa, wb] = [Math.sin(angle * (1 - share)), Math.sin(angle * share)];
    const [x, y, z] = [wa * a[0] + wb * b[0], wa * a[1] + wb * b[1], wa * a[2] + wb * b[2]];
    const longitude = from[0] + degrees(Math.atan2(y, x) + (difference - turn) * share);
    const before = places[at - 1]?.[0] ?? from[0];
    places.push([nearMeridian(longitude, before), degrees(Math.atan2(z, (1 - flattening) * Math.hypot(x, y)))]);
  }
  places.push([nearMeridian(end[0], places.at(-1)?.[0] ?? from[0]), end[1]]);
  return places;
}

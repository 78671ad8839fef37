import { type GeoPermissibleObjects, type GeoProjection, geoMercator, geoOrthographic, geoStereographic } from 'd3-geo';
import type { Camera, Projection } from '../domain/view.ts';

/*
 * Where a picture looks, and d3's projection for it. The Arctic plane is that of the map and the poster: polar
 * stereographic, true to scale at the pole, the meridian of 105° E straight down.
 */

/** Mean radius of the Earth, metres: the one MapLibre and Turf measure with. */
const earthRadius = 6_371_008.8;
const arcticMeridian = 105;
/** Pixels of a tile at a whole zoom level. */
const tile = 512;
const radians = Math.PI / 180;

/** What a picture shows: its middle in degrees, the scale there (metres of ground a pixel), its size in pixels. */
export interface Framing {
  readonly projection: Projection;
  readonly centre: { readonly longitude: number; readonly latitude: number };
  readonly metresPerPixel: number;
  /** Degrees clockwise from north that point up. */
  readonly bearing: number;
  readonly width: number;
  readonly height: number;
}

/** Metres of the Arctic plane for a metre of ground: Snyder (1987), p. 157, equation 21-7 with k₀ = 1. */
const arcticStretch = (latitude: number): number => 2 / (1 + Math.sin(latitude * radians));

/** The side in metres of the square that zoom 0 shows, on the ground at this latitude. */
function extentAt(projection: Projection, latitude: number): number {
  return projection === 'arctic'
    ? (Math.PI * earthRadius) / arcticStretch(latitude)
    : 2 * Math.PI * earthRadius * Math.cos(latitude * radians);
}

/** Scale of a camera at its centre: metres of ground a pixel. */
export const metresPerPixelOf = (projection: Projection, { latitude, zoom }: Camera): number =>
  extentAt(projection, latitude) / (tile * 2 ** zoom);

/** The zoom level to which a framing's scale belongs: what is shown from which zoom is said in zoom levels. */
export const zoomOf = ({ projection, centre, metresPerPixel }: Framing): number =>
  Math.log2(extentAt(projection, centre.latitude) / (tile * metresPerPixel));

/** Pixels a radian, at d3's own measure of each projection. */
function scaleOf({ projection, centre, metresPerPixel }: Framing): number {
  switch (projection) {
    case 'arctic':
      return (2 * earthRadius) / (metresPerPixel * arcticStretch(centre.latitude));
    case 'mercator':
      return (earthRadius * Math.cos(centre.latitude * radians)) / metresPerPixel;
    case 'globe':
      return earthRadius / metresPerPixel;
  }
}

function turned(projection: Projection, { longitude, latitude }: Framing['centre']): GeoProjection {
  switch (projection) {
    case 'arctic':
      return geoStereographic().rotate([-arcticMeridian, -90]);
    case 'mercator':
      return geoMercator().rotate([-longitude, 0]);
    case 'globe':
      return geoOrthographic().rotate([-longitude, -latitude]);
  }
}

/** Room beyond the edge of the picture in which lines go on, so that no cut end is seen. */
const beyond = 24;

/** Degrees to pixels from the picture's top left corner. What lies outside it or behind the globe is cut off. */
export function projectionFor(framing: Framing): GeoProjection {
  const { centre, width, height, bearing } = framing;
  const made = turned(framing.projection, centre).scale(scaleOf(framing)).angle(bearing).translate([0, 0]);
  const [x, y] = made([centre.longitude, centre.latitude]) ?? [0, 0];
  return made
    .translate([width / 2 - x, height / 2 - y])
    .clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ])
    .precision(0.5);
}

/** The framing that holds all of the things, with a margin: for where there is no map to tell what it shows. */
export function framingAround(
  things: GeoPermissibleObjects,
  frame: { readonly projection: Projection; readonly width: number; readonly height: number },
): Framing {
  const { projection, width, height } = frame;
  const middle = { longitude: arcticMeridian, latitude: projection === 'arctic' ? 90 : 56 };
  const margin = 0.06 * Math.min(width, height);
  const made = turned(projection, middle).fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    things,
  );
  const [longitude, latitude] = made.invert?.([width / 2, height / 2]) ?? [middle.longitude, middle.latitude];
  const fitted = made.scale();
  const unit = { projection, centre: { longitude, latitude }, metresPerPixel: 1, bearing: 0, width, height };
  // A globe is turned to its centre, which shifts what is fitted by little.
  return { ...unit, metresPerPixel: scaleOf(unit) / fitted };
}

/** The roundest length (1, 2 or 5 times a power of ten) that takes at most so many pixels, metres. */
export function roundDistance(metresPerPixel: number, pixels: number): number {
  const most = metresPerPixel * pixels;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}

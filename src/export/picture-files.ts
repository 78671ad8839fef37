import type { GeoPermissibleObjects } from 'd3-geo';
import { loadBase, loadRoutes } from '../data/geometry-files.ts';
import type { RouteFile } from '../data/geometry-schema.ts';
import type { Camera, Projection } from '../domain/view.ts';
import { type Framing, framingAround, metresPerPixelOf, zoomOf } from './framing.ts';
import { failed, type Made, textFile } from './made.ts';
import { type PngScale, picturePng } from './picture-png.ts';
import { type Picture, type PictureInput, pictureSvg } from './picture-svg.ts';

/* The downloads of pictures: works out what to look at, fetches the files that the scale asks for, draws. */

/** Where to look: as the live map tells, else by the camera of the link, else around all that is shown. */
export interface Looking {
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
  readonly camera: Camera | null;
  readonly live: Pick<Framing, 'centre' | 'metresPerPixel'> | null;
  /** How many pixels of the window fall on a pixel of the picture. */
  readonly shrink: number;
}

export type PictureRequest = Omit<PictureInput, 'framing' | 'base' | 'routes'> & { readonly looking: Looking };

/** Zoom from which the finer files are taken, as by the live map; the finer coasts later, as a picture shows them whole. */
const finer = { routes: 6, base: 5, sites: 3 } as const;

function framingOf({ projection, width, height, camera, live, shrink }: Looking): Framing | null {
  const bearing = camera?.bearing ?? 0;
  if (live) {
    return { projection, width, height, bearing, centre: live.centre, metresPerPixel: live.metresPerPixel * shrink };
  }
  if (!camera) return null;
  const metresPerPixel = metresPerPixelOf(projection, camera) * shrink;
  return { projection, width, height, bearing, centre: camera, metresPerPixel };
}

/** All that is shown, or where nothing is, all that there is. */
function subjectOf({ features }: RouteFile, shown: PictureRequest['shown']): GeoPermissibleObjects {
  const passing = features.filter(({ properties }) => shown.features.has(properties.id));
  const chosen = passing.length > 0 ? passing : features;
  return { type: 'GeometryCollection', geometries: chosen.map(({ geometry }) => geometry) };
}

type Drawn = { readonly type: 'ready'; readonly picture: Picture } | Exclude<Made, { type: 'ready' }>;

async function drawn({ looking, ...request }: PictureRequest): Promise<Drawn> {
  const overview = await loadRoutes('overview');
  if (overview.type === 'failed') return { type: 'failed', reason: overview.issue };
  const framing = framingOf(looking) ?? framingAround(subjectOf(overview.value, request.shown), looking);
  const zoom = zoomOf(framing);
  const [base, routes, sites, areas] = await Promise.all([
    loadBase(zoom >= finer.base ? 'base-detail' : 'base-overview'),
    zoom >= finer.routes ? loadRoutes('detail') : overview,
    zoom >= finer.sites ? loadRoutes('sites') : null,
    request.selection ? loadRoutes('areas') : null,
  ]);
  if (base.type === 'failed') return { type: 'failed', reason: base.issue };
  const files: RouteFile[] = [];
  for (const file of [areas, routes, sites]) {
    if (file?.type === 'failed') return { type: 'failed', reason: file.issue };
    if (file) files.push(file.value);
  }
  return { type: 'ready', picture: pictureSvg({ ...request, framing, base: base.value, routes: files }) };
}

/** The view as a vector picture. */
export async function svgDownload(request: PictureRequest): Promise<Made> {
  const result = await drawn(request);
  return result.type === 'ready' ? textFile(result.picture.svg, 'image/svg+xml') : result;
}

/** The same picture as pixels, `scale` times as many. */
export async function pngDownload(request: PictureRequest, scale: PngScale): Promise<Made> {
  const result = await drawn(request);
  if (result.type === 'failed') return failed(result.reason);
  return picturePng(result.picture, scale);
}

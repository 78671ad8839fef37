import { noFilters, visible } from '../domain/filters.ts';
import { palettes } from '../domain/palette.ts';
import { posterSize } from '../domain/view-page.ts';
import { type Framing, metresPerPixelOf, zoomOf } from '../export/framing.ts';
import type { Box } from '../export/label-room.ts';
import { halo } from '../export/lettering.ts';
import { groundDrawing, mapDrawing } from '../export/picture-map.ts';
import { element, escaped, sans, widthOf } from '../export/svg-text.ts';
import { cameraFor, homeCamera } from '../map/cameras.ts';
import type { ViewData } from './view-data.ts';
import type { ViewPage, Writing } from './view-list.ts';

/* The picture of a view: the map as its embed shows it, without anything around it. */

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };
const theme = 'light';
/** From these zooms on the finer files are taken. The picture is drawn larger than its zoom says, so a little early. */
const finer = { base: 4, routes: 5, sites: 3 } as const;

/** Where an embed of this size looks before anybody moves it. */
export function framingOf(
  { atlas }: ViewData,
  { project }: ViewPage,
  size: { width: number; height: number },
): Framing {
  const bounds = project && atlas.projectById.get(project.project.id)?.bounds;
  const camera = bounds ? cameraFor('arctic', bounds, size, noPadding) : homeCamera('arctic', size, noPadding);
  const metresPerPixel = metresPerPixelOf('arctic', camera);
  return { projection: 'arctic', centre: camera, metresPerPixel, bearing: camera.bearing, ...size };
}

/** Draws maps of views. What the languages share is drawn once. */
export function mapMaker(data: ViewData) {
  const grounds = new Map<string, string>();
  const { atlas, geometry } = data;
  return (page: ViewPage, { language }: Writing, size: { width: number; height: number }, covered: readonly Box[]) => {
    const framing = framingOf(data, page, size);
    const zoom = zoomOf(framing);
    const base = geometry.base[zoom >= finer.base ? 'detail' : 'overview'];
    const key = JSON.stringify(framing);
    const ground = grounds.get(key) ?? groundDrawing({ framing, base, theme });
    grounds.set(key, ground);
    const { areas, overview, detail, sites } = geometry.routes;
    const input = {
      atlas,
      shown: visible(atlas, noFilters, null, page.day),
      day: page.day,
      dim: false,
      selection: page.project && { projectId: page.project.project.id, featureId: null },
      theme,
      language,
      framing,
      base,
      routes: [areas, zoom >= finer.routes ? detail : overview, ...(zoom >= finer.sites ? [sites] : [])],
      covered,
    } as const;
    return { ...mapDrawing(input, ground), palette: palettes[theme] };
  };
}
export type MapMaker = ReturnType<typeof mapMaker>;

/** An SVG of so many pixels, drawn `scale` times as large as its own units. */
export function svgOf(size: { width: number; height: number }, scale: number, drawing: string): string {
  const { width, height } = size;
  const viewBox = `0 0 ${width / scale} ${height / scale}`;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox, 'font-family': sans }, drawing);
}

/** Names are read in a column of an article, where the picture is about 700 pixels wide. */
const posterScale = 1.5;
const creditSize = 8.5;

/** The picture that stands for a map until it is live. It credits whom the data credits, wherever it is taken. */
export function posterSvg(page: ViewPage, data: ViewData, writing: Writing, map: MapMaker): string {
  const size = { width: posterSize.width / posterScale, height: posterSize.height / posterScale };
  const credit = data.atlas.credits.join(' · ');
  const covered = {
    left: size.width - widthOf(credit, creditSize) - 8,
    top: size.height - 18,
    right: size.width,
    bottom: size.height,
  };
  const { drawing, palette } = map(page, writing, size, [covered]);
  const line = element(
    'text',
    {
      x: size.width - 6,
      y: size.height - 6,
      'font-size': creditSize,
      'text-anchor': 'end',
      fill: palette.townName,
      ...halo(palette),
    },
    escaped(credit),
  );
  return svgOf(posterSize, posterScale, `${drawing}\n${line}`);
}

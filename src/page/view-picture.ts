import type { Atlas } from '../domain/atlas.ts';
import { visible } from '../domain/filters.ts';
import { dayOf } from '../domain/history.ts';
import { palettes } from '../domain/palette.ts';
import type { View } from '../domain/view.ts';
import { posterSize } from '../domain/view-page.ts';
import { type Framing, metresPerPixelOf, zoomOf } from '../export/framing.ts';
import type { Box } from '../export/label-room.ts';
import { halo } from '../export/lettering.ts';
import { groundDrawing, mapDrawing } from '../export/picture-map.ts';
import { element, escaped, sans, widthOf } from '../export/svg-text.ts';
import { cameraFor, homeCamera } from '../map/cameras.ts';
import type { ViewData } from './view-data.ts';
import type { ViewPage, Writing } from './view-list.ts';
import { type Ring, ringIn } from './view-ring.ts';

/* The picture of a view: the map as its embed shows it, without anything around it. */

interface Size {
  readonly width: number;
  readonly height: number;
}
const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };
const theme = 'light';
/** From these zooms on the finer files are taken. The picture is drawn larger than its zoom says, so a little early. */
const finer = { base: 4, routes: 5, sites: 3 } as const;

/** What a picture shows: filters, selection and where it looks are those of the view, the language is the reader's. */
export interface Pictured {
  readonly view: View;
  /** ISO. */
  readonly day: string;
  /** No names. */
  readonly isBlank?: boolean;
  readonly ring?: Ring;
  /** Pixels that the opening view keeps free along its edges. */
  readonly margin?: number;
}

/** What a view page pictures: its view, fitted to its project. */
export const picturedOf = ({ view, day, project }: ViewPage, atlas: Atlas): Pictured => ({
  day,
  view: { ...view, bounds: (project && atlas.projectById.get(project.project.id)?.bounds) ?? null },
});

/** The 31 December of a view's year, or the day of the data. */
export const dayOfView = ({ year }: View, atlas: Atlas): string => (year === null ? atlas.date : dayOf(year));

/** Where an embed of this size looks before anybody moves it. A picture has no tilt. */
export function framingOf({ projection, camera, bounds }: View, size: Size, margin = 0): Framing {
  const free = { top: margin, right: margin, bottom: margin, left: margin };
  const fitted =
    camera ?? (bounds ? cameraFor(projection, bounds, size, noPadding) : homeCamera(projection, size, free));
  const metresPerPixel = metresPerPixelOf(projection, fitted);
  return { projection, centre: fitted, metresPerPixel, bearing: fitted.bearing, ...size };
}

/** The project, and where it is one of its features that is picked out, that. */
function selectionIn({ featureById, projectById }: Atlas, id: string | null) {
  if (id === null) return null;
  const feature = featureById.get(id);
  if (feature) return { projectId: feature.projectId, featureId: id };
  return projectById.has(id) ? { projectId: id, featureId: null } : null;
}

/** Draws maps of views. What the languages share is drawn once. */
export function mapMaker({ atlas, geometry }: ViewData) {
  const grounds = new Map<string, string>();
  return ({ view, day, isBlank, margin }: Pictured, { language }: Writing, size: Size, covered: readonly Box[]) => {
    const framing = framingOf(view, size, margin);
    const zoom = zoomOf(framing);
    const base = geometry.base[zoom >= finer.base ? 'detail' : 'overview'];
    const key = JSON.stringify(framing);
    const ground = grounds.get(key) ?? groundDrawing({ framing, base, theme });
    grounds.set(key, ground);
    const { areas, overview, detail, sites } = geometry.routes;
    const input = {
      atlas,
      shown: visible(atlas, view.filters, null, day),
      day,
      dim: view.dim,
      selection: selectionIn(atlas, view.selection),
      theme,
      language,
      framing,
      base,
      routes: [areas, zoom >= finer.routes ? detail : overview, ...(zoom >= finer.sites ? [sites] : [])],
      covered,
      isBlank,
    } as const;
    return { ...mapDrawing(input, ground), palette: palettes[theme] };
  };
}
export type MapMaker = ReturnType<typeof mapMaker>;

/** An SVG of so many pixels, drawn `scale` times as large as its own units. */
export function svgOf(size: Size, scale: number, drawing: string): string {
  const { width, height } = size;
  const viewBox = `0 0 ${width / scale} ${height / scale}`;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox, 'font-family': sans }, drawing);
}

/** Names are read in a column of an article, where the picture is about 700 pixels wide. */
const posterScale = 1.5;
const creditSize = 8.5;
const ink = '#1b2226';

/** The picture that stands for a map until it is live. It credits whom the data credits, wherever it is taken. */
export function posterSvg(
  pictured: Pictured,
  { atlas }: ViewData,
  writing: Writing,
  map: MapMaker,
  scale = posterScale,
): string {
  const size = { width: posterSize.width / scale, height: posterSize.height / scale };
  const credit = atlas.credits.join(' · ');
  const covered = {
    left: size.width - widthOf(credit, creditSize) - 8,
    top: size.height - 18,
    right: size.width,
    bottom: size.height,
  };
  const framing = framingOf(pictured.view, size, pictured.margin);
  const ring = pictured.ring && ringIn(pictured.ring, framing, writing.language);
  const { drawing, palette } = map(pictured, writing, size, [covered, ...(ring?.room ?? [])]);
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
  return svgOf(posterSize, scale, `${drawing}\n${ring?.draw(palette, ink) ?? ''}${line}`);
}

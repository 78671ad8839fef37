import type { BaseFile, RouteFile } from '../data/geometry-schema.ts';
import { disc, palettes } from '../domain/palette.ts';
import type { Language } from '../domain/text.ts';
import { type Framing, projectionFor, zoomOf } from './framing.ts';
import { type Box, boxAround, labelRoom } from './label-room.ts';
import type { Lettering } from './lettering.ts';
import { pointIn, runsOf } from './path-data.ts';
import { baseDrawing } from './picture-base.ts';
import { baseNames, routeNames } from './picture-labels.ts';
import { marksOf, type PictureSubject } from './picture-marks.ts';
import { routesDrawing } from './picture-routes.ts';
import { sitesDrawing } from './picture-sites.ts';
import { element, sans } from './svg-text.ts';

/** What a map is drawn from. */
export interface MapInput extends PictureSubject {
  readonly framing: Framing;
  readonly theme: 'light' | 'dark';
  readonly language: Language;
  readonly base: BaseFile;
  /** `overview` or `detail`, and what else is wanted. */
  readonly routes: readonly RouteFile[];
  /** Where no name may stand, because something else will. */
  readonly covered?: readonly Box[];
  /** A blank map, as a question asks for places on it: no name stands anywhere. */
  readonly isBlank?: boolean;
}

/** Sea, land and waters: the same in every language. */
export const groundDrawing = ({ framing, base, theme }: Pick<MapInput, 'framing' | 'base' | 'theme'>): string =>
  baseDrawing(projectionFor(framing), base, palettes[theme]);

/** The map itself, in pixels of its framing, and the marks that are seen on it. */
export function mapDrawing(input: MapInput, ground: string = groundDrawing(input)) {
  const { framing, base, routes, selection, shown, dim, language } = input;
  const palette = palettes[input.theme];
  const projection = projectionFor(framing);
  const zoom = zoomOf(framing);
  const marks = marksOf(input, routes, zoom);
  const room = labelRoom(framing.width, framing.height);
  for (const box of input.covered ?? []) room.block(box);
  for (const { feature } of marks) {
    if (feature.geometry.type !== 'Point') continue;
    const at = pointIn(projection, feature.geometry.coordinates);
    const wide = feature.properties.rank === 1 ? 2 * disc.radius : 8;
    if (at) room.block(boxAround(at[0], at[1], wide, wide));
  }
  const lettering: Lettering = { projection, palette, language, zoom, room };
  const isShown = new Set(shown.projects.map(({ id }) => id));
  const drawn = new Set(marks.map(({ feature }) => input.atlas.featureById.get(feature.properties.id)?.projectId));
  const names = routes.flatMap(({ features }) =>
    features.filter(({ properties }) => properties.type === 'name' && drawn.has(properties.id)),
  );
  const isFaded = (project: string) => (selection ? selection.projectId !== project : dim && !isShown.has(project));
  const { isBlank } = input;
  const lettered = isBlank ? '' : routeNames(names, marks, isFaded, lettering);
  const parts = [
    ground,
    routesDrawing(marks, projection, palette, zoom),
    element('g', { 'font-family': sans }, (isBlank ? '' : baseNames(base, lettering)) || ' '),
    sitesDrawing(marks, projection, palette, zoom),
    lettered,
  ];
  const seen = marks.filter(({ feature }) => runsOf(projection, feature.geometry).length > 0);
  return { drawing: parts.join('\n'), marks: seen };
}

import type { GeoProjection } from 'd3-geo';
import type { BaseFeature, BaseFile, RouteFeature } from '../data/geometry-files.ts';
import { disc, type Palette } from '../domain/palette.ts';
import type { Language } from '../domain/text.ts';
import { type Box, boxAround, type LabelRoom } from './label-room.ts';
import { colourOf, fadedOpacity } from './line-look.ts';
import { pointIn, runsOf, simplified } from './path-data.ts';
import type { Mark } from './picture-marks.ts';
import { element, escaped, sans, serif, widthOf, wrapped } from './svg-text.ts';

/** What all names share. */
export interface Lettering {
  readonly projection: GeoProjection;
  readonly palette: Palette;
  readonly language: Language;
  readonly zoom: number;
  readonly room: LabelRoom;
}

const halo = (palette: Palette) => ({
  stroke: palette.halo,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});

const shownAt = (steps: readonly number[], rank: number, zoom: number): boolean => zoom >= (steps[rank - 1] ?? 99);

type Point = readonly [x: number, y: number];

/** Squares along the middle of a line, as long as its name: the room that the name takes. */
function boxesAlong(points: readonly Point[], length: number, wanted: number): Box[] {
  const boxes: Box[] = [];
  let gone = 0;
  points.slice(1).forEach(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    const step = Math.hypot(x - fromX, y - fromY);
    for (let along = 0; along < step; along += 12) {
      if (Math.abs(gone + along - length / 2) <= wanted / 2) {
        const share = along / step;
        boxes.push(boxAround(fromX + (x - fromX) * share, fromY + (y - fromY) * share - 6, 14, 14));
      }
    }
    gone += step;
  });
  return boxes;
}

/** A project's name along its line, reading from left to right; nothing where the line is too short for it. */
export function lineName(
  { properties, geometry }: RouteFeature,
  id: string,
  faded: boolean,
  { projection, palette, language, room }: Lettering,
): string {
  const words = properties[`label_${language}`] ?? '';
  const lengthOf = (points: readonly Point[]) =>
    points.slice(1).reduce((sum, [x, y], at) => sum + Math.hypot(x - (points[at]?.[0] ?? x), y - (points[at]?.[1] ?? y)), 0);
  const runs = runsOf(projection, geometry).map(({ points }) => ({ points, length: lengthOf(points) }));
  const [longest] = runs.sort((a, b) => b.length - a.length);
  const wanted = widthOf(words, 13);
  if (words === '' || !longest || longest.length < wanted * 1.1) return '';
  const [first, last] = [longest.points[0], longest.points.at(-1)];
  const points = (first?.[0] ?? 0) <= (last?.[0] ?? 0) ? longest.points : [...longest.points].reverse();
  if (!room.take(boxesAlong(points, longest.length, wanted))) return '';
  const d = `M${simplified(points, 0.5)
    .map((point) => point.map((value) => value.toFixed(1)).join(' '))
    .join('L')}`;
  const look = { fill: palette.sector[properties.sector], 'font-size': 13, 'font-weight': 600, dy: -6 };
  const text = element('textPath', { 'xlink:href': `#${id}`, startOffset: '50%' }, escaped(words));
  return (
    element('path', { id, d, fill: 'none' }) +
    element(
      'text',
      { ...look, 'text-anchor': 'middle', ...halo(palette), opacity: faded ? fadedOpacity : null },
      text,
    )
  );
}

/** Words beside a point, where there is room: right, left, above, below. */
function beside([x, y]: Point, words: string, size: number, away: number, room: LabelRoom) {
  const width = widthOf(words, size) + 4;
  const places = [
    { x: x + away, y, anchor: 'start', middle: x + away + width / 2 },
    { x: x - away, y, anchor: 'end', middle: x - away - width / 2 },
    { x, y: y - away - size / 2, anchor: 'middle', middle: x },
    { x, y: y + away + size / 2, anchor: 'middle', middle: x },
  ];
  return places.find((place) => room.take([boxAround(place.middle, place.y, width, size + 4)])) ?? null;
}

const steps = { sites: [-9, 3.6, 5.4, 7], base: [-9, 2.9, 3.7, 4.6, 5.5, 6.4] } as const;

/** The name of a plant or site beside its sign. */
export function siteName(mark: Mark, { projection, palette, language, zoom, room }: Lettering): string {
  const { properties, geometry } = mark.feature;
  const words = properties[`label_${language}`] ?? '';
  if (geometry.type !== 'Point' || properties.type !== 'site' || words === '') return '';
  if (!shownAt(steps.sites, properties.rank, zoom)) return '';
  const at = pointIn(projection, geometry.coordinates);
  if (!at) return '';
  const plant = properties.rank === 1;
  const size = plant ? 13 : 12;
  const place = beside(at, words, size, plant ? disc.radius + 5 : 9, room);
  if (!place) return '';
  const look = { 'font-size': size, 'font-weight': plant ? 600 : null, 'text-anchor': place.anchor };
  return element(
    'text',
    {
      x: place.x,
      y: place.y + size * 0.35,
      fill: colourOf(mark.sector, mark.status, palette),
      ...look,
      ...halo(palette),
      opacity: mark.faded ? fadedOpacity : null,
    },
    escaped(words),
  );
}

/** Words in the middle of a place, in one or more lines. */
function centred([x, y]: Point, words: string, size: number, look: Record<string, string | number>, room: LabelRoom) {
  const spacing = Number(look['letter-spacing'] ?? 0);
  const lines = wrapped(words, size, size * 8);
  const widest = Math.max(...lines.map((line) => widthOf(line, size) + spacing * line.length));
  const height = size * 1.2;
  if (!room.take([boxAround(x, y, widest, height * lines.length)])) return '';
  const top = y - (height * (lines.length - 1)) / 2 + size * 0.35;
  const spans = lines.map((line, at) => element('tspan', { x, y: top + at * height }, escaped(line))).join('');
  return element('text', { 'font-size': size, 'text-anchor': 'middle', ...look }, spans);
}

function baseName({ properties, geometry }: BaseFeature, lettering: Lettering): string {
  const { projection, palette, language, zoom, room } = lettering;
  const words = properties[`name_${language}`] ?? '';
  if (geometry.type !== 'Point' || words === '' || !shownAt(steps.base, properties.rank ?? 99, zoom)) return '';
  const at = pointIn(projection, geometry.coordinates);
  if (!at) return '';
  switch (properties.kind) {
    case 'sea':
    case 'ocean':
    case 'lake':
      return centred(at, words, 12, { fill: palette.seaName, 'font-family': serif, 'font-style': 'italic' }, room);
    case 'country': {
      const look = { fill: palette.countryName, 'letter-spacing': 2.4, ...halo(palette) };
      return zoom < 6 ? centred(at, words.toLocaleUpperCase(language), 12, look, room) : '';
    }
    case 'town':
    case 'capital': {
      const place = beside(at, words, 12, 7, room);
      if (!place) return '';
      const r = properties.kind === 'capital' ? 3.4 : 2.8;
      const ring = { cx: at[0], cy: at[1], r, fill: palette.halo, stroke: palette.town, 'stroke-width': 1.2 };
      const look = { fill: palette.townName, 'font-size': 12, 'text-anchor': place.anchor };
      const text = element('text', { x: place.x, y: place.y + 4.2, ...look, ...halo(palette) }, escaped(words));
      return element('circle', ring) + text;
    }
    default:
      return '';
  }
}

/** Names of seas, countries and towns where the routes left room; the greater first. */
export const baseNames = (base: BaseFile, lettering: Lettering): string =>
  [...base.features]
    .sort((a, b) => (a.properties.rank ?? 99) - (b.properties.rank ?? 99))
    .map((feature) => baseName(feature, lettering))
    .filter((name) => name !== '')
    .join('\n');

/** The names that the picture's own things bear: first the projects along their lines, then plants and sites. */
export function routeNames(
  names: readonly RouteFeature[],
  marks: readonly Mark[],
  isFaded: (projectId: string) => boolean,
  lettering: Lettering,
): string {
  const { zoom } = lettering;
  const rank = zoom < 3.4 ? 1 : zoom < 6.2 ? 2 : null;
  const along = names
    .filter(({ properties }) => properties.rank === rank)
    .map((feature, at) => lineName(feature, `name-${at}`, isFaded(feature.properties.id), lettering));
  const sites = [...marks]
    .sort((a, b) => a.feature.properties.rank - b.feature.properties.rank)
    .map((mark) => siteName(mark, lettering));
  return element('g', { 'font-family': sans }, [...along, ...sites].filter((name) => name !== '').join('\n') || ' ');
}

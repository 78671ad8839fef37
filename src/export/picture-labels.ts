import type { BaseFeature, BaseFile, RouteFeature } from '../data/geometry-schema.ts';
import { disc } from '../domain/palette.ts';
import { type Box, boxAround, type LabelRoom } from './label-room.ts';
import { halo, type Lettering } from './lettering.ts';
import { colourOf, fadedOpacity } from './line-look.ts';
import { lineName, stepped } from './line-name.ts';
import { pointIn, runsOf } from './path-data.ts';
import type { Mark } from './picture-marks.ts';
import { element, escaped, sans, serif, widthOf, wrapped } from './svg-text.ts';

const shownAt = (steps: readonly number[], rank: number, zoom: number): boolean => zoom >= (steps[rank - 1] ?? 99);

type Point = readonly [x: number, y: number];

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

/** Half of the width that a selected line takes, pixels. */
const clearance = 4;

/** Places along what is selected that the names of other things leave free. */
function selectedPlaces(marks: readonly Mark[], { projection }: Lettering): readonly Point[] {
  const lines = marks.filter(({ selected, feature }) => selected && feature.properties.type === 'section');
  return lines.flatMap(({ feature }) =>
    runsOf(projection, feature.geometry).flatMap(({ points }) => stepped(points, clearance)),
  );
}
/** The names that the picture's own things bear: first what stands out, then projects along their lines, then sites. */
export function routeNames(
  names: readonly RouteFeature[],
  marks: readonly Mark[],
  isFaded: (projectId: string) => boolean,
  lettering: Lettering,
): string {
  const { zoom, room } = lettering;
  const rank = zoom < 3.4 ? 1 : zoom < 6.2 ? 2 : null;
  const crowd = selectedPlaces(marks, lettering);
  const isClear = ({ left, right, top, bottom }: Box) =>
    !crowd.some(
      ([x, y]) => x > left - clearance && x < right + clearance && y > top - clearance && y < bottom + clearance,
    );
  const aside = {
    ...lettering,
    room: { ...room, take: (boxes: readonly Box[]) => boxes.every(isClear) && room.take(boxes) },
  };
  const drawn = [false, true].flatMap((faded) => {
    const own = faded ? aside : lettering;
    const along = names
      .filter(({ properties }) => properties.rank === rank && isFaded(properties.id) === faded)
      .map((feature) => lineName(feature, faded, own));
    const sites = marks
      .filter((mark) => mark.faded === faded)
      .sort((a, b) => a.feature.properties.rank - b.feature.properties.rank)
      .map((mark) => siteName(mark, own));
    return [...along, ...sites];
  });
  return element('g', { 'font-family': sans }, drawn.filter((name) => name !== '').join('\n') || ' ');
}

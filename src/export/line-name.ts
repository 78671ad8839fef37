import type { RouteFeature } from '../data/geometry-schema.ts';
import { type Box, boxAround } from './label-room.ts';
import { halo, type Lettering } from './lettering.ts';
import { fadedOpacity } from './line-look.ts';
import { runsOf } from './path-data.ts';
import { element, escaped, widthOf } from './svg-text.ts';

/*
 * A project's name beside its line, turned as the line runs there. Not along a textPath, which several programs that
 * open vector pictures leave out.
 */

type Point = readonly [x: number, y: number];

/** Where a name may stand: its middle, its angle in degrees, and how far the line bends away from it. */
interface Stand {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly bend: number;
}

const size = 13;
const above = 11;

/** The line as points at equal steps, so that shares of it are shares of its length. */
export function stepped(points: readonly Point[], step: number): Point[] {
  const all: Point[] = [];
  let left = 0;
  points.slice(1).forEach(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    const length = Math.hypot(x - fromX, y - fromY);
    for (; left < length; left += step) {
      all.push([fromX + ((x - fromX) * left) / length, fromY + ((y - fromY) * left) / length]);
    }
    left -= length;
  });
  return all;
}

/** The name over a stretch that is as long as it: on the upper side, clear of the line's own bends. */
function standOver(stretch: readonly Point[]): Stand | null {
  const [start, end] = [stretch[0], stretch.at(-1)];
  if (!start || !end) return null;
  const [[ax, ay], [bx, by]] = start[0] <= end[0] ? [start, end] : [end, start];
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return null;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const offsets = stretch.map(([x, y]) => (y - ay) * ux - (x - ax) * uy);
  const highest = Math.min(...offsets);
  const lift = highest - above;
  return {
    x: (ax + bx) / 2 - uy * lift,
    y: (ay + by) / 2 + ux * lift,
    angle: (Math.atan2(by - ay, bx - ax) * 180) / Math.PI,
    bend: Math.max(...offsets) - highest,
  };
}

/** Squares along the name: the room that it takes. */
function boxesOf({ x, y, angle }: Stand, width: number): Box[] {
  const [ux, uy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const count = Math.max(1, Math.ceil(width / 12));
  return Array.from({ length: count + 1 }, (_, at) => {
    const along = (at / count - 0.5) * width;
    return boxAround(x + ux * along, y + uy * along, size, size);
  });
}

/** What makes a name hard to read: bends of its line, and an angle; a bend of a pixel counts like four degrees. */
const unrest = ({ bend, angle }: Stand): number => bend + Math.abs(angle) / 4;

const step = 4;
/** A name does not stand over a line that bends away from it by more than this, pixels. */
const maxBend = 26;

/** The name of a project at the calmest free stretch of its line; nothing where there is none. */
export function lineName(
  { properties, geometry }: RouteFeature,
  faded: boolean,
  { projection, palette, language, room }: Lettering,
): string {
  const words = properties[`label_${language}`] ?? '';
  if (words === '') return '';
  const width = widthOf(words, size);
  const long = Math.ceil(width / step);
  const stands = runsOf(projection, geometry).flatMap(({ points }) => {
    const all = stepped(points, step);
    return Array.from({ length: Math.max(0, Math.ceil((all.length - long) / 5)) }, (_, at) =>
      standOver(all.slice(at * 5, at * 5 + long + 1)),
    );
  });
  const stand = stands
    .flatMap((one) => (one && one.bend <= maxBend && Math.abs(one.angle) <= 75 ? one : []))
    .sort((a, b) => unrest(a) - unrest(b))
    .find((one) => room.take(boxesOf(one, width)));
  if (!stand) return '';
  const [x, y] = [stand.x.toFixed(1), stand.y.toFixed(1)];
  return element(
    'text',
    {
      x,
      y,
      dy: size * 0.35,
      'text-anchor': 'middle',
      'font-size': size,
      'font-weight': 600,
      fill: palette.sector[properties.sector],
      transform: `rotate(${stand.angle.toFixed(1)} ${x} ${y})`,
      opacity: faded ? fadedOpacity : null,
      ...halo(palette),
    },
    escaped(words),
  );
}

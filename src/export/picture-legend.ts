import { lineForm, type Palette, railCore, statusPattern } from '../domain/palette.ts';
import { type Sector, type Status, sectors, statuses } from '../domain/vocabulary.ts';
import { coarseDash, isCoarse } from './line-look.ts';
import type { Mark } from './picture-marks.ts';
import { glyph } from './picture-sites.ts';
import { element, escaped, widthOf } from './svg-text.ts';

/** Words of the legend in the reader's language. */
export interface LegendNames {
  readonly sector: Readonly<Record<Sector, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** A line whose course is known only roughly. */
  readonly coarse: string;
}

const line = (y: number, colour: string, width: number, dash: readonly number[] | null, opacity = 1): string =>
  element('line', {
    x1: 1,
    x2: 27,
    y1: y,
    y2: y,
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash?.map((length) => Math.round(length * width * 10) / 10).join(' '),
    'stroke-linecap': dash && dash[0] !== undefined && dash[0] < 1 ? 'round' : null,
    opacity: opacity < 1 ? opacity : null,
  });

function sectorSign(sector: Sector, palette: Palette): string {
  const colour = palette.sector[sector];
  if (sector === 'lng' || sector === 'nuclear')
    return element('circle', { cx: 14, cy: 9, r: 8, fill: colour }) + glyph(sector, 14, 9, 0.45, palette.casing);
  const { width, dash, core } = lineForm[sector];
  const inside = core ? line(9, palette.casing, width * railCore.share, railCore.dash) : '';
  return line(9, colour, width + 0.5, dash) + inside;
}

function statusSign(status: Status, palette: Palette, ink: string): string {
  const { dash, opacity } = statusPattern[status];
  const stopped = status === 'suspended' || status === 'cancelled';
  return line(9, stopped ? palette.stopped : ink, 3, dash, opacity);
}

const size = 12;
const rowHeight = 22;

/** The signs of what the picture shows, in rows; `height` is what they take. */
export function legend(marks: readonly Mark[], names: LegendNames, palette: Palette, ink: string, width: number) {
  const has = <T>(all: readonly T[], of: (mark: Mark) => T | null) =>
    all.filter((one) => marks.some((mark) => of(mark) === one));
  const entries = [
    ...has(sectors, ({ sector }) => sector).map((sector) => ({
      sign: sectorSign(sector, palette),
      words: names.sector[sector],
    })),
    ...has(statuses, ({ status }) => status).map((status) => ({
      sign: statusSign(status, palette, ink),
      words: names.status[status],
    })),
    // Broken as well, but for another reason than being built: said where it is seen.
    ...(marks.some(isCoarse) ? [{ sign: line(9, ink, 2, coarseDash), words: names.coarse }] : []),
  ];
  let [x, y] = [0, 0];
  const drawn = entries.map(({ sign, words }) => {
    const wide = 34 + widthOf(words, size) + 22;
    if (x > 0 && x + wide > width) [x, y] = [0, y + rowHeight];
    const text = element('text', { x: 34, y: 13, 'font-size': size, fill: ink }, escaped(words));
    const entry = element('g', { transform: `translate(${x.toFixed(1)} ${y})` }, sign + text);
    x += wide;
    return entry;
  });
  return { drawing: drawn.join('\n'), height: drawn.length > 0 ? y + rowHeight : 0 };
}

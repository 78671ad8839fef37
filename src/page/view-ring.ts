import type { Palette } from '../domain/palette.ts';
import type { Language, Text } from '../domain/text.ts';
import { type Framing, projectionFor } from '../export/framing.ts';
import { type Box, boxAround } from '../export/label-room.ts';
import { halo } from '../export/lettering.ts';
import { pointIn } from '../export/path-data.ts';
import { element, escaped, widthOf } from '../export/svg-text.ts';

/** A place that is pointed out: its name, and how far around it the answer to a question is right. */
export interface Ring {
  /** Longitude and latitude. */
  readonly place: readonly [number, number];
  readonly kilometres: number;
  readonly names: Text;
}

const size = 14;
const least = 8;

/** The ring as it is drawn, and the room that it takes from names; `null` where the picture does not reach. */
export function ringIn({ place, kilometres, names }: Ring, framing: Framing, language: Language) {
  const at = pointIn(projectionFor(framing), [...place]);
  if (!at) return null;
  const [x, y] = at;
  const r = Math.max(least, (kilometres * 1000) / framing.metresPerPixel);
  const words = names[language];
  const wide = widthOf(words, size) + 8;
  // Towards the middle, where there is more room.
  const side = x > framing.width / 2 ? -1 : 1;
  const line = Math.min(Math.max(y, size), framing.height - size);
  const room: readonly Box[] = [
    boxAround(x, y, 2 * r, 2 * r),
    boxAround(x + side * (r + 4 + wide / 2), line, wide, size + 6),
  ];
  const draw = (palette: Palette, ink: string): string =>
    element('circle', { cx: x, cy: y, r, fill: 'none', stroke: palette.halo, 'stroke-width': 5 }) +
    element('circle', { cx: x, cy: y, r, fill: 'none', stroke: ink, 'stroke-width': 2 }) +
    element('circle', { cx: x, cy: y, r: 2.5, fill: ink }) +
    element(
      'text',
      {
        x: x + side * (r + 5),
        y: line + size * 0.35,
        'font-size': size,
        'font-weight': 600,
        'text-anchor': side < 0 ? 'end' : 'start',
        fill: ink,
        ...halo(palette),
      },
      escaped(words),
    );
  return { room, draw };
}

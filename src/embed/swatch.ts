import { glyphs } from '../domain/glyphs.ts';
import { lineForm, railCore } from '../domain/line-form.ts';
import type { Sector } from '../domain/vocabulary.ts';
import { drawing } from './make.ts';

const scaled = (dash: readonly number[] | null, width: number) =>
  dash ? dash.map((length) => length * width).join(' ') : null;

const stroke = (colour: string, width: number, dash: readonly number[] | null, of = width) =>
  [
    'line',
    {
      x1: '1',
      x2: '23',
      y1: '9',
      y2: '9',
      stroke: colour,
      'stroke-width': String(width),
      'stroke-dasharray': scaled(dash, of),
    },
  ] as const;

/** How the map draws a sector. */
export function swatch(sector: Sector): SVGSVGElement {
  const colour = `var(--sector-${sector})`;
  const size = { width: '24', height: '18', viewBox: '0 0 24 18' };
  if (sector === 'lng' || sector === 'nuclear') {
    return drawing(size, [
      ['circle', { cx: '12', cy: '9', r: '8', fill: colour }],
      [
        'path',
        { d: glyphs[sector], 'fill-rule': 'evenodd', fill: 'var(--map-casing)', transform: 'translate(6 3) scale(.5)' },
      ],
    ]);
  }
  const { width, dash, core } = lineForm[sector];
  const line = stroke(colour, width + 0.5, dash, width);
  return drawing(size, core ? [line, stroke('var(--map-casing)', width * railCore.share, railCore.dash)] : [line]);
}

import type { GeoProjection } from 'd3-geo';
import { casingWidth, type Palette, railCore } from '../domain/palette.ts';
import type { Sector } from '../domain/vocabulary.ts';
import { fadedOpacity, type LineLook, lineLook } from './line-look.ts';
import { pathData } from './path-data.ts';
import { isMinor, type Mark } from './picture-marks.ts';
import { element } from './svg-text.ts';
import { woundForSphere } from './winding.ts';

/** Pixels that a route may be off. */
const tolerance = 0.2;

/** What lies on top where lines share a valley: the corridors of the mission over those of the context. */
const above: readonly Sector[] = ['nuclear', 'oil', 'lng', 'sea', 'rail', 'gas'];

const dashes = (dash: readonly number[] | null): string | null =>
  dash?.map((length) => Math.round(length * 10) / 10).join(' ') ?? null;

/** Lines that look the same, in one path. */
interface Group {
  readonly look: LineLook;
  readonly first: Mark;
  readonly data: string;
}

function grouped(marks: readonly Mark[], projection: GeoProjection, palette: Palette, zoom: number): readonly Group[] {
  const groups = new Map<string, { look: LineLook; marks: Mark[] }>();
  for (const mark of marks) {
    const look = lineLook(mark, palette, zoom);
    const key = JSON.stringify([look, mark.selected]);
    const group = groups.get(key) ?? { look, marks: [] };
    group.marks.push(mark);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ look, marks: [first, ...others] }) => {
    if (!first) return [];
    const geometries = [first, ...others].map(({ feature }) => feature.geometry);
    const data = pathData(projection, geometries, tolerance);
    return data === '' ? [] : { look, first, data };
  });
}

const stroke = (data: string, colour: string, width: number, more: Record<string, string | number | null> = {}) =>
  element('path', { d: data, stroke: colour, 'stroke-width': width, ...more });

/** Outlines of what is selected, casings, lines, cores: from below, as the live map stacks them. */
export function routesDrawing(
  marks: readonly Mark[],
  projection: GeoProjection,
  palette: Palette,
  zoom: number,
): string {
  const lines = marks
    .filter(({ feature }) => feature.properties.type === 'section')
    .sort(
      (a, b) =>
        above.indexOf(a.sector) - above.indexOf(b.sector) || b.feature.properties.rank - a.feature.properties.rank,
    );
  const groups = grouped(lines, projection, palette, zoom);
  const outlines = groups.flatMap(({ look, first, data }) => {
    if (!first.selected) return [];
    const minor = isMinor(first.feature);
    const width = look.width + (minor ? 2.4 : 2 * casingWidth + 2.4);
    return stroke(data, palette.outline, width, { 'stroke-linecap': 'round', opacity: minor ? 0.5 : 0.85 });
  });
  const casings = groups.flatMap(({ look, first, data }) =>
    look.casing === null
      ? []
      : stroke(data, palette.casing, look.casing, {
          'stroke-linecap': 'round',
          opacity: first.faded ? fadedOpacity : null,
        }),
  );
  const strokes = groups.flatMap(({ look, first, data }) => {
    const opacity = look.opacity < 1 ? look.opacity : null;
    const line = stroke(data, look.colour, look.width, {
      'stroke-dasharray': dashes(look.dash),
      'stroke-linecap': look.cap === 'round' ? 'round' : null,
      opacity,
    });
    if (look.core === null) return line;
    const core = stroke(data, palette.casing, look.core, {
      'stroke-dasharray': dashes(railCore.dash.map((length) => length * (look.core ?? 0))),
      opacity: first.faded ? fadedOpacity : null,
    });
    return [line, core];
  });
  return element(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round' },
    [areasDrawing(marks, projection, palette), ...outlines, ...casings, ...strokes].join('\n'),
  );
}

/** The legal water area and its limits, pale under the lines. */
function areasDrawing(marks: readonly Mark[], projection: GeoProjection, palette: Palette): string {
  const data = (kind: string) =>
    pathData(
      projection,
      marks.flatMap(({ feature }) => (feature.properties.kind === kind ? woundForSphere(feature.geometry) : [])),
      tolerance,
    );
  const [area, limit] = [data('legal-area'), data('legal-limit')];
  const colour = palette.sector.sea;
  return [
    area && element('path', { d: area, fill: colour, 'fill-opacity': 0.1, 'fill-rule': 'evenodd' }),
    limit && stroke(limit, colour, 1.2, { 'stroke-dasharray': '7.2 3.6' }),
  ].join('');
}

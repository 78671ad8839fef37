import { casingWidth, lineForm, type Palette, railCore, statusPattern } from '../domain/palette.ts';
import type { Sector, Status } from '../domain/vocabulary.ts';
import { isMinor, type Mark } from './picture-marks.ts';

/** How a line is drawn: pixels, dashes in pixels. */
export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[] | null;
  readonly cap: 'butt' | 'round';
  readonly opacity: number;
  /** Width of the white under it; `null` for what only uses a route. */
  readonly casing: number | null;
  /** Width of the white dashed core of a railway. */
  readonly core: number | null;
}

/** What does not belong to the selected project. */
export const fadedOpacity = 0.35;

/** The sector's colour; grey for what was suspended or cancelled. */
export const colourOf = (sector: Sector, status: Status | null, palette: Palette): string =>
  status === 'suspended' || status === 'cancelled' ? palette.stopped : palette.sector[sector];

/** A line grows with the map, by the steps of the live one: zoom and factor. */
const growth = [
  [1, 0.85],
  [2.2, 1],
  [10, 2.4],
] as const;
const base = 1.5;

/** How much wider than in the opening view a line is at a zoom. */
export function grown(zoom: number): number {
  const [[firstZoom, first], , [lastZoom, last]] = growth;
  if (zoom <= firstZoom) return first;
  if (zoom >= lastZoom) return last;
  const [low, high] = zoom < growth[1][0] ? [growth[0], growth[1]] : [growth[1], growth[2]];
  const share = (base ** (zoom - low[0]) - 1) / (base ** (high[0] - low[0]) - 1);
  return low[1] + share * (high[1] - low[1]);
}

/** In line widths. */
export const coarseDash = [3.4, 0.9] as const;

/** A line on land whose course is known roughly: thinner, and broken while it is in use. At sea no course is exact. */
export const isCoarse = ({ feature, sector }: Mark): boolean =>
  sector !== 'sea' && (feature.properties.accuracy === 'generalised' || feature.properties.accuracy === 'schematic');

/** Dashes in line widths: by status, and while it is in use by what kind of line it is. */
function dashOf(mark: Mark): readonly [number, number] | null {
  const { sector, status } = mark;
  const running = status === null || status === 'operating' || status === 'suspended';
  if (!running) return statusPattern[status].dash;
  if (sector === 'sea') return isMinor(mark.feature) ? [0.1, 2.2] : lineForm.sea.dash;
  return isCoarse(mark) ? coarseDash : lineForm[sector].dash;
}

/** By sector, status and accuracy; thinner where the course is not known well, and for what only uses a route. */
export function lineLook(mark: Mark, palette: Palette, zoom: number): LineLook {
  const { sector, status, feature, selected, faded } = mark;
  const minor = isMinor(feature);
  const coarse = isCoarse(mark);
  const form = lineForm[sector];
  const share = (minor ? 0.55 : coarse ? 0.72 : 1) * (selected ? 1.35 : 1);
  const width = form.width * share * grown(zoom);
  const dash = dashOf(mark);
  const running = status === null || status === 'operating' || status === 'suspended';
  return {
    colour: colourOf(sector, status, palette),
    width,
    dash: dash?.map((length) => length * width) ?? null,
    cap: dash && dash[0] < 1 ? 'round' : 'butt',
    opacity: (status ? statusPattern[status].opacity : 1) * (faded ? fadedOpacity : 1),
    casing: minor ? null : width + 2 * casingWidth * grown(zoom),
    core: form.core && running && !coarse ? width * railCore.share : null,
  };
}

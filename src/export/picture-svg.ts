import { palettes } from '../domain/palette.ts';
import { roundDistance } from './framing.ts';
import { type LegendNames, legend } from './picture-legend.ts';
import { type MapInput, mapDrawing } from './picture-map.ts';
import { element, escaped, sans, serif, wrapped } from './svg-text.ts';

/** What is written round the map, in the reader's language. */
export interface Captions {
  readonly title: string;
  /** What it contains: projects, filters, day, version. */
  readonly contents: string;
  /** Credits, terms, address: one paragraph each. */
  readonly credits: readonly string[];
  readonly legend: LegendNames;
  /** A length as a label of the scale bar, and what the bar is. */
  readonly scale: { distance(metres: number): string; readonly label: string };
}

export interface PictureInput extends MapInput {
  readonly captions: Captions;
}

const ground = {
  light: { paper: '#fdfcf9', ink: '#1b2226', soft: '#545d63' },
  dark: { paper: '#1a2124', ink: '#f1eee7', soft: '#b4bcc0' },
};
const margin = 20;

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Lines of words below each other from `y`; `height` is what they take. */
function paragraph(words: string, y: number, width: number, size: number, look: Record<string, string | number>) {
  const lines = wrapped(words, size, width);
  const leading = size * 1.4;
  const drawing = lines
    .map((line, at) =>
      element('text', { x: margin, y: y + size + at * leading, 'font-size': size, ...look }, escaped(line)),
    )
    .join('\n');
  return { drawing, height: lines.length * leading };
}

/** A round distance at the middle of the map, at the right end of the footer. */
function scaleBar({ framing, captions }: PictureInput, y: number, ink: string): string {
  const metres = roundDistance(framing.metresPerPixel, 120);
  const length = metres / framing.metresPerPixel;
  const right = framing.width - margin;
  const bar = element('path', {
    d: `M${(right - length).toFixed(1)} ${y + 10}v6h${length.toFixed(1)}v-6`,
    fill: 'none',
    stroke: ink,
  });
  const words = `${captions.scale.label}: ${captions.scale.distance(metres)}`;
  const text = element(
    'text',
    { x: right, y: y + 5, 'font-size': 11, 'text-anchor': 'end', fill: ink },
    escaped(words),
  );
  return bar + text;
}

/** Room for the scale bar beside the legend. */
const scaleRoom = 200;

/**
 * The view as a vector drawing: title, what it contains, the map, legend, scale and credits. Well-formed XML without a
 * script or anything from elsewhere. Texts name their fonts and take the reader's own where those are missing.
 */
export function pictureSvg(input: PictureInput): Picture {
  const { framing, captions, language } = input;
  const { width } = framing;
  const palette = palettes[input.theme];
  const { paper, ink, soft } = ground[input.theme];
  const inner = width - 2 * margin;
  const title = paragraph(captions.title, 14, inner, 24, { 'font-family': serif, 'font-weight': 600, fill: ink });
  const contents = paragraph(captions.contents, 18 + title.height, inner, 13, { fill: soft });
  const top = Math.round(30 + title.height + contents.height);
  const map = mapDrawing(input);
  const below = top + framing.height + 14;
  const signs = legend(map.marks, captions.legend, palette, ink, inner - scaleRoom);
  let y = below + Math.max(24, signs.height) + 4;
  const credits = captions.credits.map((words) => {
    const { drawing, height } = paragraph(words, y, inner, 11, { fill: soft });
    y += height;
    return drawing;
  });
  const height = Math.round(y + 14);
  const clip = element('clipPath', { id: 'map' }, element('rect', { width, height: framing.height }));
  const parts = [
    element('title', {}, escaped(captions.title)),
    element('desc', {}, escaped([captions.contents, ...captions.credits].join(' '))),
    element('defs', {}, clip),
    element('rect', { width, height, fill: paper }),
    title.drawing,
    contents.drawing,
    element('g', { transform: `translate(0 ${top})`, 'clip-path': 'url(#map)' }, map.drawing),
    element('g', { transform: `translate(${margin} ${below})` }, signs.drawing || ' '),
    scaleBar(input, below, ink),
    ...credits,
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'xml:lang': language === 'zh' ? 'zh-Hans' : language,
    role: 'img',
    'font-family': sans,
  };
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, parts.join('\n'))}\n`, width, height };
}

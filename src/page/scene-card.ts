import { element, escaped, sans, serif, widthOf, wrapped } from '../export/svg-text.ts';
import { aboutWords } from '../i18n/late/about.ts';
import { leadOf, type ScenePage, wordsOfScene } from './scene-list.ts';
import type { TourData } from './tour-data.ts';
import type { Writing } from './view-list.ts';
import { svgOf } from './view-picture.ts';

/* The picture of a scene that has no map: its words on paper, with room around them. */

interface Size {
  readonly width: number;
  readonly height: number;
}
const edge = 72;
const paper = '#fdfcf9';
const ink = '#1b2226';
const soft = '#545d63';
const accent = '#0b5a6e';
const titleSizes = [76, 68, 60, 52, 46, 40] as const;
const leadSizes = [36, 33, 30, 27, 24] as const;
const leading = 1.3;

interface Set {
  readonly lines: readonly string[];
  readonly size: number;
}
const heightOf = ({ lines, size }: Set): number => lines.length * size * leading;

/** The largest letters in which words take no more than their room; the smallest are cut short. */
function fitted(words: string, sizes: readonly number[], { width, height }: Size): Set {
  // A unit stays with its number.
  const whole = words.replace(/(?<=\d) (?=\p{L}{1,2}(?!\p{L}))/gu, '\u00a0');
  const sets = sizes.map((size) => ({
    size,
    lines: whole.split('\n').flatMap((paragraph) => wrapped(paragraph, size, width)),
  }));
  const holds = ({ lines, size }: Set) => lines.every((line) => widthOf(line, size) <= width);
  const fits = sets.find((set) => heightOf(set) <= height && holds(set));
  if (fits) return fits;
  const { lines, size } = sets.at(-1) ?? { lines: [], size: 24 };
  const most = Math.max(1, Math.floor(height / (size * leading)));
  return { size, lines: lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines };
}

const drawn = ({ lines, size }: Set, top: number, look: Record<string, string | number>): string =>
  lines
    .map((line, at) =>
      element('text', { x: edge, y: top + size * (1 + at * leading), 'font-size': size, ...look }, escaped(line)),
    )
    .join('');

/** The words of a scene as a picture of a size. */
export function wordCard(page: ScenePage, data: TourData, writing: Writing, size: Size): string {
  const { messages, formats, language } = writing;
  const { about } = data.view;
  const words = wordsOfScene(page, data, writing);
  const width = size.width - 2 * edge;
  const foot = size.height - 64;
  const title = fitted(words.title.replaceAll(' –', '\u00a0–'), titleSizes, { width, height: 210 });
  const top = 156;
  const lead = leadOf(page.scene, data, writing);
  const leadTop = top + heightOf(title) + 24;
  const body = fitted(lead, leadSizes, { width, height: foot - 28 - leadTop });
  const version = aboutWords[language].data.version(about.version, formats.date(about.date));
  const line = (words: string, y: number, look: Record<string, string | number>) =>
    element('text', { x: edge, y, ...look }, escaped(words));
  const parts = [
    element('rect', { width: size.width, height: size.height, fill: paper }),
    element('rect', { width: 12, height: size.height, fill: accent }),
    line(messages.chrome.title, 78, { 'font-size': 30, 'font-family': serif, 'font-weight': 600, fill: ink }),
    line(`${words.kind} · ${words.state}`, 118, { 'font-size': 22, fill: soft }),
    drawn(title, top, { 'font-family': serif, 'font-weight': 600, fill: ink }),
    lead === '' ? '' : drawn(body, leadTop, { fill: ink }),
    line(version, foot + 22, { 'font-size': 18, fill: soft }),
  ];
  return svgOf(size, 1, element('g', { 'font-family': sans }, parts.join('\n')));
}

import { cardSize } from '../domain/view-page.ts';
import { legend } from '../export/picture-legend.ts';
import { element, escaped, sans, serif, widthOf, wrapped } from '../export/svg-text.ts';
import { aboutWords } from '../i18n/late/about.ts';
import { exportWords } from '../i18n/late/export.ts';
import type { ViewData } from './view-data.ts';
import { type Pair, pairsOf } from './view-info.ts';
import type { ViewPage, Writing } from './view-list.ts';
import { type MapMaker, type Pictured, picturedOf, svgOf } from './view-picture.ts';
import { type ViewWords, wordsOf } from './view-words.ts';

/* What a link to a view shows where it is pasted: title, state and legend on paper, and the map beside it. */

/** The map is drawn so much larger than its own pixels: a card is seen small. */
const scale = 1.5;
const panel = 470;
const edge = 44;
const column = panel - 2 * edge;
const paper = '#fdfcf9';
const ink = '#1b2226';
const soft = '#545d63';
const titleSizes = [44, 40, 36, 32, 28, 25] as const;
const mostTitle = 250;
/** Between lines, in font sizes. */
const leading = 1.25;

interface Block {
  readonly drawing: string;
  readonly height: number;
}

/** As many lines as it takes, and no more, all about as long: no last line of a word. */
function balanced(words: string, size: number): readonly string[] {
  let lines = wrapped(words, size, column);
  for (let width = column - size / 2; width > size; width -= size / 2) {
    const narrower = wrapped(words, size, width);
    if (narrower.length > lines.length || narrower.some((line) => widthOf(line, size) > width)) break;
    lines = narrower;
  }
  return lines;
}

function block(words: string, y: number, size: number, look: Record<string, string | number>, most = 9): Block {
  // A dash begins no line.
  const whole = words.replaceAll(' –', '\u00a0–');
  const lines = look['font-family'] === serif ? balanced(whole, size) : wrapped(whole, size, column);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines;
  const drawing = kept
    .map((line, at) =>
      element('text', { x: edge, y: y + size * (1 + at * leading), 'font-size': size, ...look }, escaped(line)),
    )
    .join('');
  return { drawing, height: kept.length * size * leading };
}

/** Whether the letters are small enough for the longest word. Chinese has none. */
const holdsWords = (words: string, size: number): boolean =>
  words.split(/\s+/).every((word) => /[\u4e00-\u9fff]/.test(word) || widthOf(word, size) <= column);

/** The largest letters in which a title takes no more than its room. */
function titleBlock(words: string, y: number, room: number): Block {
  const look = { 'font-family': serif, 'font-weight': 600, fill: ink };
  const fitting = titleSizes.filter((size) => holdsWords(words, size)).map((size) => block(words, y, size, look));
  return fitting.find(({ height }) => height <= room) ?? fitting.at(-1) ?? block(words, y, 22, look);
}

/** What a card says and shows. */
export interface CardContent {
  readonly words: Pick<ViewWords, 'title' | 'kind' | 'state' | 'line'>;
  /** As many as there is room for. */
  readonly facts: readonly Pair[];
  readonly pictured: Pictured;
}

/** The card of a view. */
export const cardSvg = (page: ViewPage, data: ViewData, writing: Writing, map: MapMaker): string =>
  cardOf(
    {
      words: wordsOf(data.atlas, page, writing),
      // The outcome of a claim stands in the line already.
      facts: pairsOf(page, data, writing).slice(page.claim ? 1 : 0),
      pictured: picturedOf(page, data.atlas),
    },
    data,
    writing,
    map,
  );

/** A card with a map; of what is picked out the legend has only that. */
export function cardOf({ words, facts, pictured }: CardContent, data: ViewData, writing: Writing, map: MapMaker) {
  const { messages, formats, language } = writing;
  const size = { width: Math.round((cardSize.width - panel) / scale), height: cardSize.height / scale };
  const { drawing, marks, palette } = map(pictured, writing, size, []);
  const own = pictured.view.selection === null ? marks : marks.filter(({ selected }) => selected);
  const names = { ...messages.vocabulary, coarse: exportWords[language].picture.coarse };
  const signScale = 1.4;
  const signs = legend(own, names, palette, ink, column / signScale);
  const version = aboutWords[language].data.version(data.about.version, formats.date(data.about.date));
  const legendTop = cardSize.height - 56 - signs.height * signScale;
  let y = 36;
  const put = ({ drawing: put, height }: Block, after: number) => {
    y += height + after;
    return put;
  };
  const state = (top: number) => block(words.state, top, 21, { 'font-weight': 600, fill: ink }, 2);
  const above = [
    put(block(messages.chrome.title, y, 24, { 'font-family': serif, 'font-weight': 600, fill: ink }, 1), 18),
    put(block(words.kind, y, 18, { fill: soft }, 1), 4),
    put(titleBlock(words.title, y, Math.min(mostTitle, legendTop - 28 - state(0).height - y)), 14),
    put(state(y), 4),
  ];
  const left = () => legendTop - 14 - y;
  const isWhole = ({ height }: Block) => height <= left();
  const most = Math.floor(left() / (17 * leading));
  const line = most > 0 ? put(block(words.line, y, 17, { fill: soft }, Math.min(5, most)), 16) : '';
  const shown = facts.map(({ label, value }) => {
    const name = block(label, y, 15, { fill: soft }, 2);
    const figure = block(value, y + name.height, 18, { 'font-weight': 600, fill: ink }, 2);
    const both = { drawing: name.drawing + figure.drawing, height: name.height + figure.height };
    return isWhole(both) ? put(both, 8) : '';
  });
  const parts = [
    element('g', { transform: `translate(${panel} 0) scale(${scale})`, 'clip-path': 'url(#map)' }, drawing),
    element('rect', { width: panel, height: cardSize.height, fill: paper }),
    ...above,
    line,
    ...shown,
    element('g', { transform: `translate(${edge} ${legendTop}) scale(${signScale})` }, signs.drawing || ' '),
    block(version, cardSize.height - 46, 14, { fill: soft }, 1).drawing,
  ];
  const clip = element('clipPath', { id: 'map' }, element('rect', { ...size }));
  return svgOf(cardSize, 1, `${element('defs', {}, clip)}${element('g', { 'font-family': sans }, parts.join('\n'))}`);
}

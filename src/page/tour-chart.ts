import type { Series } from '../domain/fact.ts';
import { type Look, lookOf, lookTiles, type Mark, pathThrough, plotHeight, seriesPlot } from '../domain/series-plot.ts';
import { element } from '../export/svg-text.ts';
import { axisWords, summaryWords, targetWords } from '../i18n/series-words.ts';
import { escaped } from './static-words.ts';
import type { Telling } from './tour-telling.ts';
import type { Writing } from './view-list.ts';
import { citations } from './view-sections.ts';

/* The chart of a scene: drawn for a wide and a narrow column, as letters do not shrink, with a table of its figures. */

const widths = { wide: 600, narrow: 288 } as const;

const text = (x: number, y: number, anchor: string, words: string | number): string =>
  element('text', { x, y, 'text-anchor': anchor }, escaped(String(words)));

const looksOf = ({ points }: Series): readonly Look[] => [...new Set(points.map(lookOf))];

/** Patterns by which a value that no source simply reports is known without colour. */
const patterns = (prefix: string, looks: readonly Look[]): string =>
  looks
    .map((look) => {
      if (look === 'reported') return '';
      const tile = { id: `${prefix}-${look}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
      const inside =
        element('rect', { class: 'ground', width: 6, height: 6 }) + element('path', { d: lookTiles[look] });
      return element('pattern', tile, inside);
    })
    .join('');

function markDrawing({ x, y, width, look }: Mark, form: 'bars' | 'line', baseline: number, prefix: string): string {
  const filled = { class: 'mark', fill: look === 'reported' ? null : `url(#${prefix}-${look})` };
  if (form === 'line') return element('circle', { ...filled, cx: x, cy: y, r: 3.5 });
  const inner = Math.max(2, width - 1);
  return element('rect', { ...filled, x: x - inner / 2, y, width: inner, height: Math.max(1, baseline - y) });
}

function drawing(series: Series, size: keyof typeof widths, id: string, writing: Writing): string {
  const { formats, messages } = writing;
  const width = widths[size];
  const prefix = `${id}-${size}`;
  const times = messages.vocabulary.unit[series.unit].times ?? 1;
  const written = (value: number) => formats.number(value * times);
  const { form, marks, baseline, ticks, years, target } = seriesPlot(series, width, written);
  const start = ticks.length > 0 ? 40 : 0;
  const parts = [
    element('defs', {}, patterns(prefix, looksOf(series)) || ' '),
    text(0, 10, 'start', axisWords(series.unit, writing)),
    ...ticks.map(
      ({ value, y }) =>
        element('line', { class: 'grid', x1: start, x2: width, y1: y, y2: y }) + text(36, y + 4, 'end', written(value)),
    ),
    form === 'line' ? element('path', { class: 'through', d: pathThrough(marks) }) : '',
    ...marks.map(
      (mark) =>
        markDrawing(mark, form, baseline, prefix) +
        (ticks.length === 0 ? text(mark.x, mark.y - 6, 'middle', written(mark.point.value)) : ''),
    ),
    element('line', { class: 'base', x1: start, x2: width, y1: baseline, y2: baseline }),
    ...years.map(({ year, x }) => text(x, baseline + 16, 'middle', year)),
    target ? element('line', { class: 'target', x1: target.from, x2: target.to, y1: target.y, y2: target.y }) : '',
  ];
  const label = summaryWords(series, series.label[writing.language], writing);
  const frame = { class: `chart ${size}`, viewBox: `0 0 ${width} ${plotHeight}`, role: 'img', 'aria-label': label };
  return element('svg', frame, parts.join(''));
}

/** What patterns and dashes mean; nothing where all values are plainly reported. */
function legend(series: Series, id: string, writing: Writing): string {
  const { detail, vocabulary } = writing.messages;
  const items = looksOf(series).flatMap((look) => {
    if (look === 'reported') return [];
    const prefix = `${id}-key-${look}`;
    const defs = element('defs', {}, patterns(prefix, [look]));
    const sign = element('rect', {
      class: 'mark',
      width: 15,
      height: 11,
      x: 0.5,
      y: 0.5,
      fill: `url(#${id}-wide-${look})`,
    });
    const swatch = element('svg', { class: 'chart', width: 16, height: 12, 'aria-hidden': 'true' }, defs + sign);
    return `<li>${swatch} ${escaped(look === 'forecast' ? detail.series.forecast : vocabulary.confidence[look])}</li>`;
  });
  if (series.target) items.push(`<li>– – ${escaped(targetWords(series.target, series.unit, writing))}</li>`);
  return items.length > 0 ? `<ul class="legend">${items.join('')}</ul>` : '';
}

function table({ points, unit, label }: Series, { numbers, writing }: Telling): string {
  const { formats, language, messages } = writing;
  const { series } = messages.detail;
  const rows = points.map((point) => {
    const basis = [
      point.forecast ? series.forecast : null,
      point.confidence === 'reported' ? null : messages.vocabulary.confidence[point.confidence],
      point.note?.[language] ?? null,
    ].filter((words) => words !== null);
    return (
      `<tr><th scope="row">${point.year}</th><td>${escaped(formats.quantity(point.value, unit))}` +
      `${citations(point.sources, numbers, writing)}${basis.map((words) => `<small>${escaped(words)}</small>`).join('')}</td></tr>`
    );
  });
  return (
    `<table><caption>${escaped(label[language])}</caption><thead><tr><th scope="col">${escaped(series.year)}</th>` +
    `<th scope="col">${escaped(series.value)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  );
}

/** The chart; `id` is that of its scene, and no other drawing's of the page. */
export function chart(series: Series, id: string, { writing }: Telling): string {
  const drawn = drawing(series, 'wide', id, writing) + drawing(series, 'narrow', id, writing);
  return `${drawn}${legend(series, id, writing)}`;
}

/** The figures of a chart, to be opened. */
export const chartTable = (series: Series, telling: Telling): string =>
  `<details><summary>${escaped(telling.words.figures)}</summary>${table(series, telling)}</details>`;

import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Series } from '../../domain/fact.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import panel from './panel.module.css';
import styles from './series-chart.module.css';
import { SeriesDrawing } from './series-drawing.tsx';
import { fillOf, SeriesPatterns } from './series-pattern.tsx';
import { type Look, lookOf } from './series-plot.ts';
import { SeriesTable } from './series-table.tsx';

/** A yearly series as a chart with its legend, its sources, and the same values as a table. */
export function SeriesChart({ series }: { series: Series }) {
  const { formats, messages, say } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { points, target, unit } = series;
  const inOrder = [...points].sort((a, b) => a.year - b.year);
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best));
  const inYear = (point = highest) =>
    messages.detail.series.inYear(formats.quantity(point.value, unit), String(point.year));
  const targetWords = target && messages.detail.series.target(say(target.label), formats.quantity(target.value, unit));
  const label = messages.detail.series.summary({
    label: say(series.label),
    values: formats.plural(points.length, messages.detail.series.values),
    first: inYear(inOrder[0]),
    last: inYear(inOrder.at(-1)),
    highest: inYear(),
  });
  const looks = [...new Set(points.map(lookOf))].filter((look) => look !== 'reported');
  const cited = [...new Set(points.flatMap((point) => point.sources))];
  return (
    <figure className={styles.chart}>
      <figcaption>{say(series.label)}</figcaption>
      <div ref={frame}>
        <SeriesDrawing series={series} width={width} label={targetWords ? `${label} ${targetWords}` : label} />
      </div>
      {(looks.length > 0 || target) && (
        <ul className={styles.legend}>
          {looks.map((look) => (
            <li key={look}>
              <Swatch look={look} />
              {look === 'forecast' ? messages.detail.series.forecast : messages.vocabulary.confidence[look]}
            </li>
          ))}
          {target && (
            <li>
              <span aria-hidden="true" className={styles.dash} />
              <span>
                {targetWords}
                <Citations ids={target.sources} />
              </span>
            </li>
          )}
        </ul>
      )}
      {cited.length > 0 && (
        <p className={panel.note}>
          {messages.detail.series.sources} <Citations ids={cited} />
        </p>
      )}
      <details>
        <summary>{messages.detail.series.table}</summary>
        <SeriesTable points={inOrder} unit={unit} caption={say(series.label)} />
      </details>
    </figure>
  );
}

function Swatch({ look }: { look: Look }) {
  const prefix = useId();
  return (
    <svg aria-hidden="true" className={styles.swatch} width="16" height="12">
      <SeriesPatterns prefix={prefix} />
      <rect className={styles.mark} x="0.5" y="0.5" width="15" height="11" fill={fillOf(look, prefix)} />
    </svg>
  );
}

/** The width of an element in CSS pixels; follows it, but not to nothing when it is hidden. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(320);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth((before) => Math.floor(current.clientWidth) || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

import { useId } from 'react';
import { type Mark, pathThrough, plotHeight, plotTop, type SeriesPlot } from '../../domain/series-plot.ts';
import type { Unit } from '../../domain/vocabulary.ts';
import { axisWords } from '../../i18n/series-words.ts';
import { useWords } from '../kit/words.tsx';
import styles from './series-chart.module.css';
import { SeriesCursor } from './series-cursor.tsx';
import { fillOf, SeriesPatterns } from './series-pattern.tsx';

interface Props {
  readonly plot: SeriesPlot;
  readonly unit: Unit;
  readonly width: number;
  /** A value without its unit, as it is written beside the axis. */
  written(value: number): string;
  /** What a screen reader says of the picture. */
  readonly label: string;
  /** The year under the pointer or the point cursor. */
  readonly reading: number | null;
  /** The year that the atlas shows, where the chart reaches it. */
  readonly chosen: number | null;
}

/** The picture of a series: bars, or a line where the years are many. */
export function SeriesDrawing({ plot, unit, width, written, label, reading, chosen }: Props) {
  const words = useWords();
  const prefix = useId();
  const { baseline, form, marks } = plot;
  return (
    <svg className={styles.drawing} width={width} height={plotHeight} role="img" aria-label={label}>
      <SeriesPatterns prefix={prefix} />
      <text className={styles.axis} x={0} y={10}>
        {axisWords(unit, words)}
      </text>
      <text className={styles.axis} x={width} y={plotHeight - 6} textAnchor="end">
        {words.messages.detail.series.year}
      </text>
      <SeriesCursor
        reading={reading === null ? null : plot.xOf(reading)}
        chosen={chosen === null ? null : plot.xOf(chosen)}
        width={Math.max(8, plot.slot)}
        top={plotTop}
        baseline={baseline}
      />
      {plot.ticks.map(({ value, y }) => (
        <g key={value}>
          <line className={styles.grid} x1={40} x2={width} y1={y} y2={y} />
          <text x={36} y={y + 4} textAnchor="end">
            {written(value)}
          </text>
        </g>
      ))}
      {form === 'line' && <path className={styles.line} d={pathThrough(marks)} />}
      {marks.map((mark) => (
        <g
          key={`${mark.point.year} ${mark.x}`}
          fill={fillOf(mark.look, prefix)}
          data-reading={mark.point.year === reading || undefined}
        >
          {form === 'bars' ? (
            <Bar mark={mark} baseline={baseline} />
          ) : (
            <circle className={styles.mark} cx={mark.x} cy={mark.y} r={3.5} />
          )}
          {form === 'bars' && plot.ticks.length === 0 && (
            <text x={mark.x} y={mark.y - 6} textAnchor="middle">
              {written(mark.point.value)}
            </text>
          )}
        </g>
      ))}
      <line className={styles.base} x1={plot.ticks.length ? 40 : 0} x2={width} y1={baseline} y2={baseline} />
      {plot.years.map(({ year, x }) => (
        <text key={year} x={x} y={baseline + 16} textAnchor="middle">
          {year}
        </text>
      ))}
      {plot.target && (
        <line
          className={styles.target}
          x1={plot.target.from}
          x2={plot.target.to}
          y1={plot.target.y}
          y2={plot.target.y}
        />
      )}
    </svg>
  );
}

function Bar({ mark: { x, y, width }, baseline }: { mark: Mark; baseline: number }) {
  const inner = Math.max(2, width - 1);
  return <rect className={styles.mark} x={x - inner / 2} y={y} width={inner} height={Math.max(1, baseline - y)} />;
}

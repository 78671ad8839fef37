import { plotHeight, plotTop } from '../../domain/series-plot.ts';
import type { Unit } from '../../domain/vocabulary.ts';
import { axisWords } from '../../i18n/series-words.ts';
import chart from '../detail/series-chart.module.css';
import { SeriesCursor } from '../detail/series-cursor.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './numbers.module.css';
import type { TotalsPlot } from './totals-plot.ts';

interface Props {
  readonly plot: TotalsPlot;
  readonly unit: Unit;
  readonly width: number;
  /** What a screen reader says of the picture. */
  readonly label: string;
  readonly reading: number | null;
  /** The year that the atlas shows, where the chart reaches it. */
  readonly chosen: number | null;
  /** The total in the year under the cursor. */
  readonly value: number;
}

/** The picture of a total: filled steps for what came, a dashed outline for what is planned. */
export function TotalsDrawing({ plot, unit, width, label, reading, chosen, value }: Props) {
  const words = useWords();
  const { formats, messages } = words;
  const { baseline } = plot;
  return (
    <svg className={chart.drawing} width={width} height={plotHeight} role="img" aria-label={label}>
      <text className={chart.axis} x={0} y={10}>
        {axisWords(unit, words)}
      </text>
      <text className={chart.axis} x={width} y={plotHeight - 6} textAnchor="end">
        {messages.detail.series.year}
      </text>
      <SeriesCursor
        reading={reading === null ? null : plot.xOf(reading)}
        chosen={chosen === null ? null : plot.xOf(chosen)}
        width={Math.max(6, plot.slot)}
        top={plotTop}
        baseline={baseline}
      />
      {plot.ticks.map((tick) => (
        <g key={tick.value}>
          <line className={chart.grid} x1={48} x2={width} y1={tick.y} y2={tick.y} />
          <text x={44} y={tick.y + 4} textAnchor="end">
            {formats.number(tick.value * (messages.vocabulary.unit[unit].times ?? 1), 2)}
          </text>
        </g>
      ))}
      {plot.past && (
        <>
          <path className={styles.area} d={`${plot.past}V${baseline}Z`} />
          <path className={chart.line} d={plot.past} />
        </>
      )}
      {plot.planned && <path className={styles.planned} d={plot.planned} />}
      {plot.today !== null && (
        <line className={styles.today} x1={plot.today} x2={plot.today} y1={plotTop} y2={baseline + 4} />
      )}
      {reading !== null && <circle className={styles.point} cx={plot.xOf(reading)} cy={plot.yOf(value)} r={4} />}
      <line className={chart.base} x1={48} x2={width} y1={baseline} y2={baseline} />
      {plot.years.map(({ year, x }) => (
        <text key={year} x={x} y={baseline + 16} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

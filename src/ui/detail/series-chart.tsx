import { useRef } from 'react';
import type { Series } from '../../domain/fact.ts';
import { lookOf, seriesPlot } from '../../domain/series-plot.ts';
import type { Text } from '../../domain/text.ts';
import { readingWords, seriesName, summaryWords } from '../../i18n/series-words.ts';
import { useAtlas } from '../../state/hooks.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import panel from './panel.module.css';
import styles from './series-chart.module.css';
import { SeriesDrawing } from './series-drawing.tsx';
import { SeriesLegend } from './series-legend.tsx';
import { SeriesReader } from './series-reader.tsx';
import { SeriesTable } from './series-table.tsx';
import { useWidth } from './series-width.ts';

interface Props {
  readonly series: Series;
  /** Where charts of several projects stand together: whose this is, for those who do not see what it stands under. */
  readonly project?: Text;
  /** Makes the years choosable: called with the year that was clicked, or read and entered. */
  readonly onYear?: (year: number) => void;
  /** Its sources are listed beside it. */
  readonly isSourced?: boolean;
}

/** A yearly series as a chart that reads out its values, with its legend, its sources, and the same as a table. */
export function SeriesChart({ series, project, onYear, isSourced = false }: Props) {
  const words = useWords();
  const { formats, messages, say } = words;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { points, unit } = series;
  const name = seriesName(series, project, words);
  const written = (value: number) => formats.number(value * (messages.vocabulary.unit[unit].times ?? 1), 2);
  const plot = seriesPlot(series, width, written);
  const year = useAtlas(({ view }) => view.year);
  const chosen = year !== null && year >= plot.first && year <= plot.last ? year : null;
  const inOrder = [...points].sort((a, b) => a.year - b.year);
  const stops = [...new Set(inOrder.map((point) => point.year))].map((each) => ({
    year: each,
    x: plot.xOf(each),
    words: readingWords(series, each, words),
  }));
  const looks = [...new Set(points.map(lookOf))].filter((look) => look !== 'reported');
  const cited = [...new Set(points.flatMap((point) => point.sources))];
  return (
    <figure className={styles.chart} aria-label={name}>
      <figcaption>{say(series.label)}</figcaption>
      <div ref={frame}>
        <SeriesReader stops={stops} label={name} onYear={onYear}>
          {(reading) => (
            <SeriesDrawing
              {...{ plot, unit, width, written, reading, chosen }}
              label={summaryWords(series, name, words)}
            />
          )}
        </SeriesReader>
      </div>
      <SeriesLegend series={series} looks={looks} chosen={chosen} />
      {cited.length > 0 && !isSourced && (
        <p className={panel.note}>
          {messages.detail.series.sources} <Citations ids={cited} />
        </p>
      )}
      <details>
        <summary>{messages.detail.series.table}</summary>
        <SeriesTable points={inOrder} unit={unit} caption={name} />
      </details>
    </figure>
  );
}

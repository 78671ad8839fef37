import { useId } from 'react';
import type { Series } from '../../domain/fact.ts';
import type { Look } from '../../domain/series-plot.ts';
import { chartWords } from '../../i18n/late/chart.ts';
import { targetWords } from '../../i18n/series-words.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import styles from './series-chart.module.css';
import { fillOf, SeriesPatterns } from './series-pattern.tsx';

interface Props {
  readonly series: Series;
  /** The looks to explain: all that occur but the plain one. */
  readonly looks: readonly Look[];
  /** The year that the atlas shows, where the chart reaches it. */
  readonly chosen: number | null;
}

/** What patterns, dashes and flags of a chart mean; nothing where all marks are plain. */
export function SeriesLegend({ series, looks, chosen }: Props) {
  const words = useWords();
  const { target } = series;
  if (looks.length === 0 && !target && chosen === null) return null;
  return (
    <ul className={styles.legend}>
      {looks.map((look) => (
        <li key={look}>
          <Swatch look={look} />
          {look === 'forecast' ? words.messages.detail.series.forecast : words.messages.vocabulary.confidence[look]}
        </li>
      ))}
      {target && (
        <li>
          <span aria-hidden="true" className={styles.dash} />
          <span>
            {targetWords(target, series.unit, words)}
            <Citations ids={target.sources} />
          </span>
        </li>
      )}
      {chosen !== null && <ChosenYear year={chosen} />}
    </ul>
  );
}

/** The entry for the mark of the year that the atlas shows. */
export function ChosenYear({ year }: { year: number }) {
  const { language } = useWords();
  return (
    <li>
      <svg aria-hidden="true" className={styles.swatch} width="12" height="14">
        <path className={styles.flag} d="M2 0h8l-3 3 3 3h-8z" />
        <path className={styles.chosen} d="M2 0v14" />
      </svg>
      {chartWords[language].chosen(year)}
    </li>
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

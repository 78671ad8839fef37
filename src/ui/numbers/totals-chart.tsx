import { useRef } from 'react';
import { partsOf, type TotalKey } from '../../domain/total-key.ts';
import type { YearTotals } from '../../domain/totals-by-year.ts';
import { chartWords } from '../../i18n/late/chart.ts';
import { numbersWords } from '../../i18n/late/numbers.ts';
import { writtenTotal } from '../../i18n/totals.ts';
import { setYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import chart from '../detail/series-chart.module.css';
import { ChosenYear } from '../detail/series-legend.tsx';
import { SeriesReader } from '../detail/series-reader.tsx';
import { useWidth } from '../detail/series-width.ts';
import { useWords } from '../kit/words.tsx';
import styles from './numbers.module.css';
import { TotalsDrawing } from './totals-drawing.tsx';
import { drawnYears, totalsPlot } from './totals-plot.ts';
import { TotalsTable } from './totals-table.tsx';

interface Props {
  /** Every year of the time axis. */
  readonly all: readonly YearTotals[];
  readonly of: TotalKey;
  /** The day of the data, ISO. */
  readonly date: string;
}

/** One total year by year, past and planned told apart, and the years of change as a table. */
export function TotalsChart({ all, of, date }: Props) {
  const spoken = useWords();
  const { formats, language, messages } = spoken;
  const words = numbersWords[language].totals;
  const { closer, marked, quantity, reading: readingOf } = chartWords[language];
  const { unit, goods } = partsOf(of);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const chosenYear = useAtlas(({ view }) => view.year);
  const years = drawnYears(all, of);
  const plot = totalsPlot(years, of, width);
  const chosen = chosenYear !== null && chosenYear >= plot.first && chosenYear <= plot.last ? chosenYear : null;
  const valueIn = (year: number | null) => years.find((each) => each.year === year)?.totals.get(of) ?? 0;
  const reading = ({ year, totals, planned }: YearTotals): string => {
    const value = writtenTotal(of, totals.get(of) ?? 0, spoken);
    return readingOf(year, [planned ? marked(value, words.plannedMark) : value]);
  };
  const name = goods ? closer(quantity[unit], messages.vocabulary.goods[goods]) : quantity[unit];
  const now = years.findLast(({ planned }) => !planned) ?? years[0];
  const last = years.at(-1);
  const label = words.caption(name);
  return (
    <figure className={chart.chart}>
      <figcaption>{name}</figcaption>
      <div ref={frame}>
        <SeriesReader
          stops={years.map((each) => ({ year: each.year, x: plot.xOf(each.year), words: reading(each) }))}
          rest={now?.year}
          label={label}
          onYear={setYear}
        >
          {(read) => (
            <TotalsDrawing
              {...{ plot, unit, width, chosen }}
              reading={read}
              value={valueIn(read)}
              label={words.summary({ label, now: now ? reading(now) : '', last: last ? reading(last) : '' })}
            />
          )}
        </SeriesReader>
      </div>
      <ul className={chart.legend}>
        <li>
          <span aria-hidden="true" className={styles.pastSwatch} />
          {words.past}
        </li>
        {plot.planned && (
          <li>
            <span aria-hidden="true" className={styles.plannedSwatch} />
            {words.planned(formats.date(date))}
          </li>
        )}
        {chosen !== null && <ChosenYear year={chosen} />}
      </ul>
      <details>
        <summary>{words.table}</summary>
        <TotalsTable years={years} of={of} caption={label} />
      </details>
    </figure>
  );
}

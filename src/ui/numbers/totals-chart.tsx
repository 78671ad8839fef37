import { useRef } from 'react';
import type { YearTotals } from '../../domain/totals-by-year.ts';
import type { Unit } from '../../domain/vocabulary.ts';
import { chartWords } from '../../i18n/late/chart.ts';
import { numbersWords } from '../../i18n/late/numbers.ts';
import { setYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import chart from '../detail/series-chart.module.css';
import { ChosenYear } from '../detail/series-legend.tsx';
import { SeriesReader } from '../detail/series-reader.tsx';
import { useWidth } from '../detail/series-width.ts';
import { useWords } from '../kit/words.tsx';
import styles from './numbers.module.css';
import { TotalsDrawing } from './totals-drawing.tsx';
import { digitsOf, drawnYears, totalsPlot } from './totals-plot.ts';
import { TotalsTable } from './totals-table.tsx';

interface Props {
  /** Every year of the time axis. */
  readonly all: readonly YearTotals[];
  readonly unit: Unit;
  /** The day of the data, ISO. */
  readonly date: string;
}

/** The total of one unit year by year, past and planned told apart, and the years of change as a table. */
export function TotalsChart({ all, unit, date }: Props) {
  const { formats, language } = useWords();
  const words = numbersWords[language].totals;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const chosenYear = useAtlas(({ view }) => view.year);
  const years = drawnYears(all, unit);
  const plot = totalsPlot(years, unit, width);
  const chosen = chosenYear !== null && chosenYear >= plot.first && chosenYear <= plot.last ? chosenYear : null;
  const valueIn = (year: number | null) => years.find((each) => each.year === year)?.totals.get(unit) ?? 0;
  const reading = ({ year, totals, planned }: YearTotals): string => {
    const value = formats.quantity(totals.get(unit) ?? 0, unit, digitsOf(unit));
    return chartWords[language].reading(year, [
      planned ? chartWords[language].marked(value, words.plannedMark) : value,
    ]);
  };
  const quantity = chartWords[language].quantity[unit];
  const now = years.findLast(({ planned }) => !planned) ?? years[0];
  const last = years.at(-1);
  const label = words.caption(quantity);
  return (
    <figure className={chart.chart}>
      <figcaption>{quantity}</figcaption>
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
        <TotalsTable years={years} unit={unit} caption={label} />
      </details>
    </figure>
  );
}

import type { YearTotals } from '../../domain/totals-by-year.ts';
import type { Unit } from '../../domain/vocabulary.ts';
import { numbersWords } from '../../i18n/late/numbers.ts';
import table from '../detail/series-table.module.css';
import { useWords } from '../kit/words.tsx';
import { changes, digitsOf } from './totals-plot.ts';

interface Props {
  readonly years: readonly YearTotals[];
  readonly unit: Unit;
  readonly caption: string;
}

/** The years in which a total changed, with what it was from then on. */
export function TotalsTable({ years, unit, caption }: Props) {
  const { formats, language, messages } = useWords();
  const words = numbersWords[language].totals;
  return (
    <table className={table.values}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.change}</th>
          <th scope="col">{messages.detail.series.value}</th>
        </tr>
      </thead>
      <tbody>
        {changes(years, unit).map(({ year, totals, planned }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>
              {formats.quantity(totals.get(unit) ?? 0, unit, digitsOf(unit))}
              {planned && ` · ${words.plannedMark}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

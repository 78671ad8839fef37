import type { TotalKey } from '../../domain/total-key.ts';
import type { YearTotals } from '../../domain/totals-by-year.ts';
import { numbersWords } from '../../i18n/late/numbers.ts';
import { writtenTotal } from '../../i18n/totals.ts';
import table from '../detail/series-table.module.css';
import { useWords } from '../kit/words.tsx';
import { changes } from './totals-plot.ts';

interface Props {
  readonly years: readonly YearTotals[];
  readonly of: TotalKey;
  readonly caption: string;
}

/** The years in which a total changed, with what it was from then on. */
export function TotalsTable({ years, of, caption }: Props) {
  const spoken = useWords();
  const words = numbersWords[spoken.language].totals;
  return (
    <table className={table.values}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.change}</th>
          <th scope="col">{spoken.messages.detail.series.value}</th>
        </tr>
      </thead>
      <tbody>
        {changes(years, of).map(({ year, totals, planned }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>
              {writtenTotal(of, totals.get(of) ?? 0, spoken)}
              {planned && ` · ${words.plannedMark}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

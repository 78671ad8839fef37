import { useMemo } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { totalsByYear, unitsOf } from '../../domain/totals-by-year.ts';
import { type Status, units } from '../../domain/vocabulary.ts';
import { numbersWords } from '../../i18n/late/numbers.ts';
import { useAtlas } from '../../state/hooks.ts';
import { selectMatches } from '../../state/selectors.ts';
import prose from '../about/prose.module.css';
import { useWords } from '../kit/words.tsx';
import { TotalsChart } from './totals-chart.tsx';

/** Without a status filter what operates is counted: what is merely proposed is no kilometre. */
const counted: readonly Status[] = ['operating'];

/** The filtered set year by year, a small chart for each unit. */
export function TotalsSection({ atlas }: { atlas: Atlas }) {
  const { language, messages } = useWords();
  const words = numbersWords[language];
  const filters = useAtlas(({ view }) => view.filters);
  const matches = useAtlas(selectMatches);
  const years = useMemo(
    () => totalsByYear(atlas, { ...filters, status: filters.status ?? counted }, matches),
    [atlas, filters, matches],
  );
  const measured = unitsOf(years, units);
  const names = (filters.status ?? []).map((status) => messages.vocabulary.status[status as Status] ?? status);
  return (
    <section className={`${prose.section} ${prose.wide}`}>
      <h3>{words.totals.heading}</h3>
      <p>{filters.status === null ? words.totals.operating : words.totals.statuses(names.join(words.comma))}</p>
      {measured.length === 0 && <p>{words.totals.empty}</p>}
      <div className={prose.charts}>
        {measured.map((unit) => (
          <TotalsChart key={unit} all={years} unit={unit} date={atlas.date} />
        ))}
      </div>
      <p className={prose.soft}>{words.totals.method}</p>
    </section>
  );
}

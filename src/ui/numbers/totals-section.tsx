import { useMemo } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { keysOf, totalsByYear } from '../../domain/totals-by-year.ts';
import type { Status } from '../../domain/vocabulary.ts';
import { numbersWords } from '../../i18n/late/numbers.ts';
import { useAtlas } from '../../state/hooks.ts';
import { selectMatches } from '../../state/selectors.ts';
import prose from '../about/prose.module.css';
import { useWords } from '../kit/words.tsx';
import { TotalsChart } from './totals-chart.tsx';

/** Without a status filter what operates is counted: what is merely proposed is no kilometre. */
const counted: readonly Status[] = ['operating'];

/** The filtered set year by year, a small chart for each unit, and of tonnes for each of the goods. */
export function TotalsSection({ atlas }: { atlas: Atlas }) {
  const { language, messages } = useWords();
  const words = numbersWords[language];
  const filters = useAtlas(({ view }) => view.filters);
  const matches = useAtlas(selectMatches);
  const years = useMemo(
    () => totalsByYear(atlas, { ...filters, status: filters.status ?? counted }, matches),
    [atlas, filters, matches],
  );
  const counts = keysOf(years);
  const names = (filters.status ?? []).map((status) => messages.vocabulary.status[status as Status] ?? status);
  return (
    <section className={`${prose.section} ${prose.wide}`}>
      <h3>{words.totals.heading}</h3>
      <p>{filters.status === null ? words.totals.operating : words.totals.statuses(names.join(words.comma))}</p>
      {counts.length === 0 && <p>{words.totals.empty}</p>}
      <div className={prose.charts}>
        {counts.map((key) => (
          <TotalsChart key={key} all={years} of={key} date={atlas.date} />
        ))}
      </div>
      <p className={prose.soft}>{words.totals.method}</p>
    </section>
  );
}

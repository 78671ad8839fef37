import { facets } from '../../domain/filters.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useAtlas } from '../../state/hooks.ts';
import { Chips } from '../filters/chips.tsx';
import { FilterPanel } from '../filters/filter-panel.tsx';
import { useWords } from '../kit/words.tsx';
import { ResultList } from '../results/result-list.tsx';
import { TimeAxis } from '../timeline/time-axis.tsx';
import type { Layout } from './layout.ts';
import styles from './shell.module.css';

/** Filters, what they leave, and the list of it. A sheet has no room for both: there the filters are folded. */
export function Sidebar({ layout }: { layout: Layout }) {
  const { messages } = useWords();
  const count = useAtlas(({ view }) => facets.filter((facet) => view.filters[facet] !== null).length);
  const { explore } = messages;
  if (layout === 'phone') {
    return (
      <>
        <TimeAxis isCompact />
        <details className={styles.folded}>
          <summary>{count > 0 ? filled(explore.filtersOn, { count }) : explore.filters}</summary>
          <FilterPanel />
        </details>
        <Chips />
        <ResultList />
      </>
    );
  }
  return (
    <>
      <Chips />
      <FilterPanel />
      <ResultList />
    </>
  );
}

import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import { FacetGroup } from './facet-group.tsx';
import styles from './filters.module.css';

const open = ['sector', 'status'] as const;
const closed = ['country', 'participant', 'role'] as const;

/** All facets: the two that are also the legend stand open. */
export function FilterPanel() {
  const atlas = useAtlas(readyAtlas);
  const filters = useAtlas(({ view }) => view.filters);
  const { messages } = useWords();
  if (!atlas) return null;
  return (
    <section className={styles.panel} aria-label={messages.explore.filters}>
      {open.map((facet) => <FacetGroup key={facet} facet={facet} atlas={atlas} />)}
      {closed.map((facet) => (
        <details key={facet} className={styles.more} open={filters[facet] !== null || undefined}>
          <summary>{messages.vocabulary.facet[facet]}</summary>
          <FacetGroup facet={facet} atlas={atlas} />
        </details>
      ))}
    </section>
  );
}

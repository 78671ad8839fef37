import { useState } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import type { Facet } from '../../domain/filters.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import { FacetGroup } from './facet-group.tsx';
import styles from './filters.module.css';

const open = ['sector', 'status'] as const;
const closed = ['country', 'participant', 'role'] as const;

/** A facet that is put away, but stands open when the link that was opened filters by it. */
function FoldedFacet({ facet, atlas }: { facet: Facet; atlas: Atlas }) {
  const { messages } = useWords();
  const isOn = useAtlas(({ view }) => view.filters[facet] !== null);
  const [isOpen, setOpen] = useState(isOn);
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.vocabulary.facet[facet]}</summary>
      <FacetGroup facet={facet} atlas={atlas} />
    </details>
  );
}

/** All facets: the two that are also the legend stand open. */
export function FilterPanel() {
  const atlas = useAtlas(readyAtlas);
  const { messages } = useWords();
  if (!atlas) return null;
  return (
    <section className={styles.panel} aria-label={messages.explore.filters}>
      {open.map((facet) => (
        <FacetGroup key={facet} facet={facet} atlas={atlas} />
      ))}
      {closed.map((facet) => (
        <FoldedFacet key={facet} facet={facet} atlas={atlas} />
      ))}
    </section>
  );
}

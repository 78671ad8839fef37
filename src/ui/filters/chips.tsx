import { X } from 'lucide-react';
import { type Facet, facets } from '../../domain/filters.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { clearFilters, setDim, setFacet, setText } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import { valueName } from './facet-words.ts';
import styles from './filters.module.css';

function Chip({ label, onRemove }: { label: string; onRemove(): void }) {
  const { messages } = useWords();
  return (
    <li>
      <button type="button" className={styles.chip} onClick={onRemove} aria-label={filled(messages.explore.remove, { filter: label })}>
        <span>{label}</span>
        <X size={14} strokeWidth={1.5} aria-hidden />
      </button>
    </li>
  );
}

/** The filters that are on, each removable; nothing where none is. */
export function Chips() {
  const words = useWords();
  const atlas = useAtlas(readyAtlas);
  const { filters, text, dim } = useAtlas(({ view }) => view);
  const active = facets.filter((facet) => filters[facet] !== null);
  if (!atlas || (active.length === 0 && text === '')) return null;
  const { explore, vocabulary } = words.messages;
  const without = (facet: Facet, value: string) => {
    const left = (filters[facet] ?? []).filter((other) => other !== value);
    setFacet(facet, left.length > 0 ? left : null);
  };
  return (
    <section className={styles.chips} aria-label={explore.chips}>
      <ul>
        {text !== '' && <Chip label={filled(explore.chipText, { text })} onRemove={() => setText('')} />}
        {active.map((facet) =>
          filters[facet]?.length === 0 ? (
            <Chip key={facet} label={filled(explore.chipNone, { facet: vocabulary.facet[facet] })} onRemove={() => setFacet(facet, null)} />
          ) : (
            filters[facet]?.map((value) => (
              <Chip key={`${facet}-${value}`} label={valueName(facet, value, atlas, words)} onRemove={() => without(facet, value)} />
            ))
          ),
        )}
        <li><button type="button" className={styles.clear} onClick={clearFilters}>{explore.clear}</button></li>
      </ul>
      <label className={styles.dim}>
        <input type="checkbox" role="switch" checked={dim} onChange={(event) => setDim(event.target.checked)} />
        {explore.dim}
      </label>
    </section>
  );
}

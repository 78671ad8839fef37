import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { facetValues } from '../../domain/filters.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { clearFilters, setDim, setFacet, setText } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords, type Words } from '../kit/words.tsx';
import { type ActiveFilter, activeFilters } from './active-filters.ts';
import { valueName } from './facet-words.ts';
import styles from './filters.module.css';

function chipLabel({ facet, type, value, chosen }: ActiveFilter & { chosen: number }, atlas: Atlas, words: Words) {
  const { explore, vocabulary } = words.messages;
  switch (type) {
    case 'value':
      return valueName(facet, value, atlas, words);
    case 'without':
      return filled(explore.chipWithout, { value: valueName(facet, value, atlas, words) });
    case 'some':
      return filled(explore.chipSome, {
        facet: vocabulary.facet[facet],
        count: chosen,
        total: facetValues(atlas, facet).length,
      });
    case 'none':
      return filled(explore.chipNone, { facet: vocabulary.facet[facet] });
  }
}

function Chip({ label, onRemove }: { label: string; onRemove(): void }) {
  const { messages } = useWords();
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        onClick={onRemove}
        aria-label={filled(messages.explore.remove, { filter: label })}
      >
        <span>{label}</span>
        <X size={14} strokeWidth={1.5} aria-hidden />
      </button>
    </li>
  );
}

/** When the button that had the focus goes away with its chip, the next chip takes it, or else the results do. */
function useChipFocus(count: number) {
  const list = useRef<HTMLUListElement>(null);
  const hadFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a chip has come or gone
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const next = list.current?.querySelector('button') ?? document.getElementById('results');
    next?.focus({ preventScroll: true });
    if (!list.current) hadFocus.current = false;
  }, [count]);
  return {
    list,
    onFocus: () => {
      hadFocus.current = true;
    },
    onBlur: (event: { relatedTarget: EventTarget | null }) => {
      if (event.relatedTarget) hadFocus.current = false;
    },
  };
}

/** The filters that are on, each removable; nothing where none is. */
export function Chips() {
  const words = useWords();
  const atlas = useAtlas(readyAtlas);
  const filters = useAtlas(({ view }) => view.filters);
  const text = useAtlas(({ view }) => view.text);
  const dim = useAtlas(({ view }) => view.dim);
  const active = atlas ? activeFilters(filters, (facet) => facetValues(atlas, facet)) : [];
  const { list, onFocus, onBlur } = useChipFocus(active.length + (text === '' ? 0 : 1));
  if (!atlas || (active.length === 0 && text === '')) return null;
  const { explore } = words.messages;
  return (
    <section className={styles.chips} aria-label={explore.chips}>
      <ul ref={list} onFocus={onFocus} onBlur={onBlur}>
        {text !== '' && <Chip label={filled(explore.chipText, { text })} onRemove={() => setText('')} />}
        {active.map((filter) => {
          const chosen = filters[filter.facet]?.length ?? 0;
          return (
            <Chip
              key={`${filter.facet}-${filter.type}-${filter.value}`}
              label={chipLabel({ ...filter, chosen }, atlas, words)}
              onRemove={() => setFacet(filter.facet, filter.rest)}
            />
          );
        })}
        <li>
          <button type="button" className={styles.clear} onClick={clearFilters}>
            {explore.clear}
          </button>
        </li>
      </ul>
      <label className={styles.dim}>
        <input type="checkbox" checked={dim} onChange={(event) => setDim(event.target.checked)} />
        {explore.dim}
      </label>
    </section>
  );
}

import { useState } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { type Facet, toggled } from '../../domain/filters.ts';
import type { Sector, Status } from '../../domain/vocabulary.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { setFacet } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { selectCounts } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import { listedValues, valueName } from './facet-words.ts';
import styles from './filters.module.css';
import { SectorSwatch, StatusSwatch } from './swatch.tsx';

/** More values than this are folded behind "show all". */
const folded = 8;

function Swatch({ facet, value }: { facet: Facet; value: string }) {
  if (facet === 'sector') return <SectorSwatch sector={value as Sector} />;
  if (facet === 'status') return <StatusSwatch status={value as Status} />;
  return null;
}

/** The values of one facet: checkbox, legend, name, and how many projects choosing only it would show. */
export function FacetGroup({ facet, atlas }: { facet: Facet; atlas: Atlas }) {
  const words = useWords();
  const { messages, formats } = words;
  const chosen = useAtlas(({ view }) => view.filters[facet]);
  const counts = useAtlas(selectCounts)?.[facet];
  const [all, setAll] = useState(false);
  const values = listedValues(facet, atlas, words);
  const isFolded = !all && values.length > folded + 2;
  // What was picked by name stays in sight; "all but one" is not.
  const picked = chosen && chosen.length <= folded ? chosen : [];
  const shown = isFolded ? values.filter((value, at) => at < folded || picked.includes(value)) : values;
  const year = useAtlas(({ view }) => view.year);
  const title =
    facet === 'status' && year !== null
      ? filled(messages.explore.time.statusIn, { year })
      : messages.vocabulary.facet[facet];
  const { explore } = messages;
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      <div className={styles.bulk}>
        <button
          type="button"
          aria-label={filled(explore.facetAllOf, { facet: title })}
          aria-disabled={chosen === null}
          onClick={() => setFacet(facet, null)}
        >
          {explore.facetAll}
        </button>
        <button
          type="button"
          aria-label={filled(explore.facetNoneOf, { facet: title })}
          aria-disabled={chosen?.length === 0}
          onClick={() => setFacet(facet, [])}
        >
          {explore.facetNone}
        </button>
      </div>
      <ul>
        {shown.map((value) => {
          const name = valueName(facet, value, atlas, words);
          const count = counts?.get(value) ?? 0;
          return (
            <li key={value} className={styles.value} data-zero={count === 0 || undefined}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen?.includes(value) ?? true}
                  onChange={() => setFacet(facet, toggled(chosen, value, values))}
                />
                <Swatch facet={facet} value={value} />
                <span className={styles.name}>{name}</span>
              </label>
              <button
                type="button"
                className={styles.only}
                aria-label={filled(explore.onlyValue, { value: name })}
                onClick={() => setFacet(facet, [value])}
              >
                {explore.only}
              </button>
              <span className={styles.count}>
                <span aria-hidden>{formats.number(count)}</span>
                <span className="visually-hidden">{formats.plural(count, explore.count)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < values.length || all ? (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? explore.showFewer : filled(explore.showAll, { count: values.length })}
        </button>
      ) : null}
    </fieldset>
  );
}

import { useId, useState } from 'react';
import type { Source } from '../../domain/source.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { useWords } from '../kit/words.tsx';
import styles from './caption.module.css';

interface Props {
  /** Of the scene. */
  readonly ids: readonly string[];
  /** Of the tour. */
  readonly sources: readonly Source[];
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * The sources of a scene under the numbers that they have in the whole tour: who says it, and a link to where. Where the
 * words need the room, they are behind a button, which only then is seen.
 */
export function SceneSources({ ids, sources, numbers }: Props) {
  const { language } = useWords();
  const words = deckWords[language];
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const named = ids
    .flatMap((id) => sources.find((source) => source.id === id) ?? [])
    .sort((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0));
  if (named.length === 0) return null;
  return (
    <section className={styles.sources} aria-label={words.sources} data-open={isOpen || undefined}>
      <button type="button" aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
        {words.sources} ({named.length})
      </button>
      <ol id={listId}>
        {named.map(({ id, publisher, title, url, date, language: written }) => {
          const name = `${publisher}${date ? `, ${date.slice(0, 4)}` : ''}`;
          return (
            <li key={id} value={numbers.get(id)}>
              <sup>{numbers.get(id)}</sup>
              {url ? (
                <a
                  href={url}
                  target="_blank"
                  rel="noopener"
                  data-source={id}
                  title={title}
                  aria-label={`${name}: ${title} (${words.newTab})`}
                  lang={written}
                >
                  {name}
                </a>
              ) : (
                <span title={title}>{name}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

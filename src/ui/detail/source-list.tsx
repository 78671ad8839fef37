import { ArrowUpLeft, ExternalLink } from 'lucide-react';
import type { RefObject } from 'react';
import type { Source } from '../../domain/source.ts';
import { sourceParticulars } from '../../i18n/source-words.ts';
import { useWords } from '../kit/words.tsx';
import panel from './panel.module.css';
import styles from './source-list.module.css';

interface Props {
  readonly sources: readonly Source[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly list?: RefObject<HTMLOListElement | null>;
  /** The source to which a citation just led, and the way back to it. */
  readonly followed?: string | null;
  back?(): void;
}

/** The numbered sources of a panel, in the order of their numbers; those without a number are left out. */
export function SourceList({ sources, numbers, list, followed, back }: Props) {
  const words = useWords();
  const { messages } = words;
  const numbered = sources
    .filter((source) => numbers.has(source.id))
    .sort((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0));
  if (numbered.length === 0) return <p className={panel.note}>{messages.detail.none.sources}</p>;
  return (
    <ol ref={list} className={styles.sources}>
      {numbered.map((source) => {
        return (
          // A citation moves the focus here, so that a screen reader reads the source.
          <li
            key={source.id}
            value={numbers.get(source.id)}
            id={`source-${source.id}`}
            data-source={source.id}
            tabIndex={-1}
          >
            <span aria-hidden="true" className={styles.number}>
              {numbers.get(source.id)}
            </span>
            <div>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener" lang={source.language}>
                  {source.title}
                  <ExternalLink aria-hidden="true" size={12} strokeWidth={1.5} />
                  <span className="visually-hidden">, {messages.detail.sources.newTab}</span>
                </a>
              ) : (
                <span lang={source.language}>{source.title}</span>
              )}
              <p className={panel.note}>{sourceParticulars(source, words)}</p>
              {followed === source.id && (
                <button type="button" className={panel.button} onClick={back}>
                  <ArrowUpLeft aria-hidden="true" size={16} strokeWidth={1.5} />
                  {messages.detail.actions.backToText}
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

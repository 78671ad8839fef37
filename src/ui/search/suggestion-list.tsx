import { useEffect, useRef } from 'react';
import { useAtlas } from '../../state/hooks.ts';
import { useWords } from '../kit/words.tsx';
import { HitRow } from './hit-row.tsx';
import styles from './search-box.module.css';
import { SearchFailure } from './search-failure.tsx';
import type { Suggestion } from './suggestions.ts';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly isOpen: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  onPoint(at: number): void;
  onChoose(suggestion: Suggestion): void;
}

/** What stands under the search box: suggestions, or why there are none. The list itself is always in the page. */
export function SuggestionList({ id, text, isOpen, suggestions, active, onPoint, onChoose }: Props) {
  const { formats, messages } = useWords();
  const words = messages.detail.search;
  const search = useAtlas((state) => state.search);
  const list = useRef<HTMLDivElement>(null);
  const hits = suggestions.filter((suggestion) => suggestion.type === 'hit').length;
  const isNothing = isOpen && search.type === 'ready' && suggestions.length === 0;

  useEffect(() => {
    if (isOpen) list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active, isOpen]);

  const message = search.type === 'loading' || search.type === 'idle' ? words.loading : null;
  const status = isNothing ? `${words.nothing(text)} ${words.advice}` : (message ?? formats.plural(hits, words.found));

  return (
    <>
      {/* Apart from the popup, because a region that appears with its words in it is not read. */}
      <p role="status" className="visually-hidden">
        {isOpen && search.type !== 'failed' && status}
      </p>
      <div className={styles.popup} hidden={!isOpen}>
        <SearchFailure />
        {(isNothing || message) && (
          <p aria-hidden="true" className={styles.message}>
            {isNothing ? (
              <>
                <strong>{words.nothing(text)}</strong> {words.advice}
              </>
            ) : (
              message
            )}
          </p>
        )}
        <div
          ref={list}
          id={id}
          role="listbox"
          aria-label={words.suggestions}
          hidden={suggestions.length === 0}
          className={styles.list}
        >
          {suggestions.map((suggestion, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
            <div
              key={suggestion.type === 'hit' ? suggestion.document.id : 'only'}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              tabIndex={-1}
              className={styles.option}
              onPointerMove={() => onPoint(at)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(suggestion)}
            >
              {suggestion.type === 'hit' ? (
                <HitRow document={suggestion.document} text={text} />
              ) : (
                <span className={styles.only}>{words.only(suggestion.text)}</span>
              )}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

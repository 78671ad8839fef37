import { createContext, use, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../kit/words.tsx';
import styles from './citations.module.css';

interface Citing {
  readonly numbers: ReadonlyMap<string, number>;
  /** Goes to the source in the list; the button is where "back to the text" returns to. */
  cite(id: string, button: HTMLElement): void;
}

export const CitingContext = createContext<Citing>({ numbers: new Map(), cite: () => {} });

/** Superscript numbers of sources, each a button that leads to the list of sources. */
export function Citations({ ids }: { ids: readonly string[] }) {
  const { numbers, cite } = use(CitingContext);
  const { messages } = useWords();
  const known = ids.flatMap((id) => ({ id, number: numbers.get(id) })).filter((each) => each.number !== undefined);
  if (known.length === 0) return null;
  return (
    <sup className={styles['citations']}>
      {known.map(({ id, number }) => (
        <button
          key={id}
          type="button"
          aria-label={messages.detail.source(String(number))}
          onClick={(event) => cite(id, event.currentTarget)}
        >
          {number}
        </button>
      ))}
    </sup>
  );
}

/**
 * The way from a citation to the list of sources and back. `place` is where the reader is (a tab), `listPlace`
 * where the list is; `goTo` shows a place.
 */
export function useCiting<Place>(place: Place, listPlace: Place, goTo: (place: Place) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [origin, setOrigin] = useState<{ id: string; place: Place; button: HTMLElement } | null>(null);
  return {
    list,
    /** The source that was just followed, if any. */
    followed: origin?.id ?? null,
    cite(id: string, button: HTMLElement) {
      // At once, because what is hidden cannot take the focus.
      flushSync(() => {
        setOrigin({ id, place, button });
        goTo(listPlace);
      });
      const item = list.current?.querySelector<HTMLElement>(`[data-source="${id}"]`);
      item?.focus({ preventScroll: true });
      item?.scrollIntoView?.({ block: 'center' });
    },
    back() {
      if (!origin) return;
      flushSync(() => {
        setOrigin(null);
        goTo(origin.place);
      });
      origin.button.focus();
    },
  };
}

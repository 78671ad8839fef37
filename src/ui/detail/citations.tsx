import { createContext, Fragment, use, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../kit/words.tsx';
import styles from './citations.module.css';

interface Citing {
  readonly numbers: ReadonlyMap<string, number>;
  /** Goes to the source in the list; the link is where "back to the text" returns to. */
  cite(id: string, link: HTMLElement): void;
}

export const CitingContext = createContext<Citing>({ numbers: new Map(), cite: () => {} });

/** Superscript numbers of sources, each a link that leads to the list of sources. */
export function Citations({ ids }: { ids: readonly string[] }) {
  const { numbers, cite } = use(CitingContext);
  const { messages } = useWords();
  const known = ids
    .flatMap((id) => ({ id, number: numbers.get(id) }))
    .filter((each) => each.number !== undefined)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  if (known.length === 0) return null;
  return (
    <sup className={styles.citations}>
      {known.map(({ id, number }, at) => (
        <Fragment key={id}>
          {/* The first number stays on the line of what it proves; between the others a line may break. */}
          {at === 0 ? '\u2060' : '\u200b'}
          <a
            href={`#source-${id}`}
            aria-label={messages.detail.source(String(number))}
            onClick={(event) => {
              event.preventDefault();
              cite(id, event.currentTarget);
            }}
          >
            {number}
          </a>
        </Fragment>
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
  const [origin, setOrigin] = useState<{ id: string; place: Place; link: HTMLElement } | null>(null);
  return {
    list,
    /** The source that was just followed, if any. */
    followed: origin?.id ?? null,
    cite(id: string, link: HTMLElement) {
      // At once, because what is hidden cannot take the focus.
      flushSync(() => {
        setOrigin({ id, place, link });
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
      origin.link.focus();
    },
  };
}

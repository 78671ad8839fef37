import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { closeAlong } from '../../state/along.ts';
import styles from './along.module.css';
import { useAlongWords } from './along-words.ts';
import { useKeptFocus } from './kept-focus.ts';

/** Marks the button that begins a ride. */
export const beginsRide = 'data-begins-ride';

/** A tool's card over the map. It takes the focus when it opens, keeps it and gives it back; Escape puts the tool away. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  const { words } = useAlongWords();
  const card = useRef<HTMLElement>(null);
  const titleId = useId();
  const keepsFocus = useKeptFocus(card);

  useLayoutEffect(() => {
    const before = document.activeElement;
    const { current } = card;
    current?.querySelector('h2')?.focus({ preventScroll: true });
    return () => {
      const focused = document.activeElement;
      const wasInside = current?.contains(focused) ?? false;
      if (!wasInside && focused !== document.body && focused !== null) return;
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
      if (isThere) before.focus({ preventScroll: true });
      // The button that began a ride may have made way for it: a new one takes its place after this. With nothing
      // selected there is none, and the list is what is left to go on from.
      else
        requestAnimationFrame(() => {
          const button = document.querySelector<HTMLElement>(`[${beginsRide}]`);
          const next = button ?? (wasInside ? document.getElementById('results') : null);
          if (button || document.activeElement === document.body) next?.focus({ preventScroll: true });
        });
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    closeAlong();
  };

  return (
    <section ref={card} className={styles.card} aria-labelledby={titleId} onKeyDown={onKeyDown} {...keepsFocus}>
      <header className={styles.header}>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className={styles.icon} aria-label={words.close} title={words.close} onClick={closeAlong}>
          <X aria-hidden="true" size={18} strokeWidth={1.5} />
        </button>
      </header>
      {children}
    </section>
  );
}

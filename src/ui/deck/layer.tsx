import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { DeckLayer } from '../../domain/deck.ts';
import { deckLayerWords } from '../../i18n/late/deck-layers.ts';
import { deckStore, runDeck } from '../../state/deck.ts';
import { useWords } from '../kit/words.tsx';
import styles from './layers.module.css';

/** Words over the stage, open as long as they are in the page. The browser's own dialog keeps the focus in them. */
export function Layer({ layer, title, children }: { layer: DeckLayer; title: string; children: ReactNode }) {
  const { language } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    const wanted = current?.querySelector<HTMLElement>('[aria-current], input[type="number"]');
    (wanted ?? current?.querySelector('h2'))?.focus({ preventScroll: true });
    wanted?.scrollIntoView?.({ block: 'nearest' });
    // Closed before it is taken away, so that the focus returns to where it was.
    return () => current?.close();
  }, []);
  const onClose = () => {
    if (!dialog.current?.open && deckStore.getState().deck.layer === layer) runDeck('up');
  };
  const close = deckLayerWords[language].close;
  return (
    <dialog ref={dialog} aria-labelledby={titleId} className={styles.layer} onClose={onClose}>
      <header>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" aria-label={close} title={close} onClick={() => runDeck('up')}>
          <X aria-hidden size={22} strokeWidth={1.5} />
        </button>
      </header>
      {children}
    </dialog>
  );
}

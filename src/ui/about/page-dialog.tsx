import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { Page } from '../../domain/view.ts';
import { openPage } from '../../state/actions.ts';
import { store } from '../../state/store.ts';
import { useWords } from '../kit/words.tsx';
import styles from './page-dialog.module.css';

interface Props {
  readonly page: Page;
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of words over the map, open as long as it is in the page. The browser's own dialog keeps the focus in it. */
export function PageDialog({ page, title, children }: Props) {
  const { messages } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const { current } = dialog;
    // A menu that it was opened from does not stay open behind it.
    for (const menu of document.querySelectorAll<HTMLElement>('[popover]')) menu.hidePopover?.();
    current?.showModal();
    // A page of words is read from its title; the first control would be the button that closes it.
    current?.querySelector('h2')?.focus({ preventScroll: true });
    // Closed before it is taken away, so that the focus returns to where it was.
    return () => {
      current?.close();
      // The button that opened it may have gone with the menu it stands in: the menu's own button has the focus then.
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('[popovertarget]')?.focus({ preventScroll: true });
    };
  }, []);

  // A press that begins outside the dialog's box is on its backdrop. It must not move the focus that closing gives back.
  const onMouseDown = (event: MouseEvent) => {
    if (event.target !== dialog.current) return;
    event.preventDefault();
    openPage(null);
  };
  // Escape closes the dialog itself; the address follows. Not when another page has taken its place.
  const onClose = () => {
    if (!dialog.current?.open && store.getState().view.page === page) openPage(null);
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={styles.dialog}
      onMouseDown={onMouseDown}
      onClose={onClose}
    >
      <div className={styles.sheet}>
        <header className={styles.header}>
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <button
            type="button"
            aria-label={messages.chrome.chooser.close}
            title={messages.chrome.chooser.close}
            onClick={() => openPage(null)}
          >
            <X aria-hidden="true" size={20} strokeWidth={1.5} />
          </button>
        </header>
        <div className={styles.content}>{children}</div>
      </div>
    </dialog>
  );
}

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a card when what had it makes way: the controls of a ride for those of another line, a failure
 * for another try. The choice of a line takes it, or where there is none the title. Props for the card's root.
 */
export function useKeptFocus(card: RefObject<HTMLElement | null>) {
  const focused = useRef<Element | null>(null);

  // After every change of what the card holds, as any may take the focused element away.
  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement !== document.body) return;
    const next = card.current?.querySelector<HTMLElement>('select') ?? card.current?.querySelector('h2');
    next?.focus({ preventScroll: true });
  });

  return {
    onFocus: (event: FocusEvent) => {
      focused.current = event.target;
    },
    // Not told of an element that is taken away: React holds events back while it changes the page.
    onBlur: () => {
      focused.current = null;
    },
  };
}

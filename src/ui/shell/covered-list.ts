import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Where the detail takes the place of the list, the list is put aside with all that is open in it. This keeps what
 * hiding would lose: its scroll position, and the focus of the keyboard, which goes to the way back and returns to
 * the row it came from.
 */
export function useCoveredList(isCovered: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const scrolled = useRef(0);
  const opener = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    if (!isCovered && list.current) list.current.scrollTop = scrolled.current;
  }, [isCovered]);

  useEffect(() => {
    const active = document.activeElement;
    if (isCovered) {
      // The row that opened the detail had the focus, and now is hidden.
      if (opener.current && (active === opener.current || active === document.body)) {
        back.current?.focus({ preventScroll: true });
      }
      return;
    }
    if (opener.current?.isConnected && (active === document.body || active === null)) {
      opener.current.focus({ preventScroll: true });
    }
    opener.current = null;
  }, [isCovered]);

  return {
    list,
    back,
    onScroll: () => {
      if (!isCovered && list.current) scrolled.current = list.current.scrollTop;
    },
    onFocus: (event: { target: EventTarget }) => {
      if (event.target instanceof HTMLElement) opener.current = event.target;
    },
    // What is hidden blurs with nowhere to go: that is not leaving.
    onBlur: (event: { relatedTarget: EventTarget | null }) => {
      const next = event.relatedTarget;
      if (next instanceof Node && !list.current?.contains(next)) opener.current = null;
    },
  };
}

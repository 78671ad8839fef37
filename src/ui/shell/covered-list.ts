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

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const onScroll = () => {
      if (!element.hidden) scrolled.current = element.scrollTop;
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) opener.current = target;
    };
    // What is hidden blurs with nowhere to go: that is not leaving.
    const onBlur = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) opener.current = null;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
    };
  }, []);

  useLayoutEffect(() => {
    // Setting it makes the browser lay the page out at once: not where there is nothing to set.
    if (!isCovered && list.current && scrolled.current > 0) list.current.scrollTop = scrolled.current;
  }, [isCovered]);

  useEffect(() => {
    const active = document.activeElement;
    const from = opener.current;
    if (isCovered) {
      // The row that opened the detail had the focus, and now is hidden. The way back takes it, and must not forget it.
      if (from && (active === from || active === document.body)) {
        back.current?.focus({ preventScroll: true });
        opener.current = from;
      }
    } else if (from?.isConnected && (active === document.body || active === null)) {
      from.focus({ preventScroll: true });
    }
  }, [isCovered]);

  return { list, back };
}

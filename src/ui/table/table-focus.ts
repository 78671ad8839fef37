import { type FocusEvent, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * The focus of the keyboard goes to the title of a table that the reader has opened, and on closing back to what
 * opened it, or where that is gone, to the list. A table that a link opens takes no focus: nobody asked for it.
 */
export function useTableFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const isInside = useRef(false);

  useEffect(() => {
    const opener = document.activeElement;
    if (opener instanceof HTMLElement && opener !== document.body) heading.current?.focus({ preventScroll: true });
    return () => {
      if (!isInside.current) return;
      const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
      const next = isThere ? opener : document.getElementById('results');
      next?.focus({ preventScroll: true });
    };
  }, []);

  // What had the focus went away with the last row: the title takes it. Where rows are left, the grid has done so.
  useLayoutEffect(() => {
    if (isInside.current && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });

  const handlers = {
    onFocus: () => {
      isInside.current = true;
    },
    // React tells no blur of what it takes away itself: this is the reader leaving, maybe for nowhere.
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      isInside.current = currentTarget.contains(relatedTarget);
    },
  };
  return { heading, handlers };
}

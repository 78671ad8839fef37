import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * Keeps the focus of the keyboard from falling out of the panel when its content is replaced under it: then the new
 * title takes it. When the panel closes with the focus inside, what had it before gets it back.
 */
export function usePanelFocus(shown: string) {
  const root = useRef<HTMLElement>(null);
  const isInside = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another thing is shown
  useEffect(() => {
    const hasLostFocus = isInside.current && document.activeElement === document.body;
    if (hasLostFocus) root.current?.querySelector('h2')?.focus({ preventScroll: true });
    root.current?.querySelector('header')?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);

  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (isInside.current && opener instanceof HTMLElement && opener.isConnected)
        opener.focus({ preventScroll: true });
    };
  }, []);

  return {
    root,
    onFocus: () => {
      isInside.current = true;
    },
    // An element that is taken away blurs with nowhere to go: that is not leaving.
    onBlur: (event: FocusEvent) => {
      if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) isInside.current = false;
    },
  };
}

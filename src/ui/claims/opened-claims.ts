import { type RefObject, useLayoutEffect, useState } from 'react';
import { noteClaim } from '../../state/claims.ts';
import { useAtlas } from '../../state/hooks.ts';

/**
 * Which cards are unfolded. The claim of the view always is; when it came from a link, Back or another part of the
 * app, and not from its own card, it is brought into sight and takes the focus.
 */
export function useOpenedClaims(list: RefObject<HTMLElement | null>, onArrival: () => void) {
  const chosen = useAtlas(({ view }) => view.claim);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [arrived, setArrived] = useState<{ readonly id: string } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another claim is a reason
  useLayoutEffect(() => {
    if (chosen === null) return;
    setOpened((before) => (before.has(chosen) ? before : new Set([...before, chosen])));
    if (cardOf(list, chosen)?.contains(document.activeElement)) return;
    onArrival();
    setArrived({ id: chosen });
  }, [chosen]);
  // A second pass: by now the dialog is open, and the card is in the list and unfolded.
  useLayoutEffect(() => {
    if (!arrived) return;
    const card = cardOf(list, arrived.id);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView?.({ block: 'start' });
  }, [arrived, list]);

  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
    if (next.has(id)) noteClaim(id);
    else if (id === chosen) noteClaim(null);
  };
  return { chosen, opened, toggle };
}

const cardOf = (list: RefObject<HTMLElement | null>, id: string) =>
  list.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`);

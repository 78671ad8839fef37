import { type RefObject, useLayoutEffect } from 'react';

/**
 * How a caption makes room for long words, each step with those before it: smaller gaps, sources behind a button, a
 * broader card, a title no larger than it must be over choices without air. Words stay as large as a class has to have
 * them.
 */
const steps = ['close', 'folded', 'broader', 'dense'] as const;

const overflows = ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight > clientHeight + 1;

/** Takes the first step at which everything can be seen without scrolling; the last one where none is enough. */
function makeRoom(card: HTMLElement): void {
  const { scrollTop } = card;
  card.dataset.fit = '';
  for (let taken = 1; taken <= steps.length && overflows(card); taken += 1)
    card.dataset.fit = steps.slice(0, taken).join(' ');
  card.scrollTop = scrollTop;
}

/** Keeps a caption fitted to its stage: late parts, other languages, a font that comes, other windows. */
export function useFit(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = card;
    if (!current) return;
    const again = () => makeRoom(current);
    again();
    const sizes = new ResizeObserver(again);
    // Its stage and its parts besides itself: a card that is as high as it may be does not grow.
    const measure = () => {
      for (const part of [current.parentElement, current, ...current.children]) if (part) sizes.observe(part);
    };
    measure();
    const words = new MutationObserver(() => {
      again();
      measure();
    });
    words.observe(current, { childList: true, characterData: true, subtree: true });
    return () => {
      sizes.disconnect();
      words.disconnect();
    };
  }, [card]);
}

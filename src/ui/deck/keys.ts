import { useEffect } from 'react';
import { type Focus, meaningOf } from '../../domain/deck-keys.ts';
import { deckStore, goToTyped, typeDigit } from '../../state/deck.ts';
import { run } from './run.ts';

/** Who takes keys where the focus is. The map is none of these: its keys are the deck's until it is explored. */
function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.isContentEditable || target.closest('input, select, textarea')) return 'field';
  return target.closest('button, a[href], summary') ? 'control' : 'page';
}

/**
 * The deck's keys, before anything else hears of them: a map in focus would pan. What is held down counts once, but
 * for going on and back.
 */
export function useDeckKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { deck, areLettersOn, typed } = deckStore.getState();
      const meaning = meaningOf(event, {
        focus: focusOf(event.target),
        layer: deck.layer,
        isExploring: deck.isExploring,
        areLettersOn,
        typed,
      });
      if (!meaning) return;
      event.preventDefault();
      event.stopPropagation();
      if (meaning.type === 'digit') typeDigit(meaning.digit);
      else if (meaning.type === 'number') goToTyped();
      else if (!event.repeat || meaning.command === 'next' || meaning.command === 'previous') run(meaning.command);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}

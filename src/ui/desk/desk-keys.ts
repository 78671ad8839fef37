import { useEffect } from 'react';
import { type Focus, meaningOf } from '../../domain/deck-keys.ts';
import { deskCommands, type ToDeck } from '../../domain/desk-talk.ts';
import { pointerTools } from '../../domain/pointer.ts';
import { ask, talkStore } from '../../state/desk-talk.ts';

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('input, select, textarea')) return 'field';
  return target.closest('button, a[href], summary') ? 'control' : 'page';
}

/** Notes that have the focus are scrolled by these; a clicker's keys go on all the same. */
const scrolling = /^(?:ArrowUp|ArrowDown|Home|End)$/;

/** What a key of the deck's table asks of it from the desk; `null`: nothing. */
function wishOf(event: KeyboardEvent): ToDeck | null {
  const { news, line } = talkStore.getState();
  const meaning = meaningOf(event, {
    focus: focusOf(event.target),
    layer: news.isBlack ? 'black' : null,
    isExploring: false,
    areLettersOn: news.areLettersOn,
    typed: '',
  });
  if (meaning?.type !== 'command') return null;
  const tool = pointerTools.find((each) => each === meaning.command);
  if (tool) return line === 'live' ? { type: 'tool', tool: news.tool === tool ? null : tool } : null;
  const command = deskCommands.find((each) => each === meaning.command);
  return command ? { type: 'command', command } : null;
}

/** The deck's keys in the desk's window: whoever speaks need not know which of the two has the focus. */
export function useDeskKeys(scenes: number): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isScrolled = event.target instanceof HTMLElement && event.target.dataset.scrolls !== undefined;
      if (isScrolled && scrolling.test(event.key)) return;
      const wish = wishOf(event);
      if (!wish) return;
      event.preventDefault();
      if (!event.repeat || (wish.type === 'command' && /next|previous/.test(wish.command))) ask(wish, scenes);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [scenes]);
}

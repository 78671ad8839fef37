import { setTable } from '../../state/actions.ts';
import { store } from '../../state/store.ts';

/*
 * The skip links ask for the table of what is in view, with the keyboard in it. The code of the table may still be on
 * its way: until it is there, the wish waits here. This much is in the first view, and nothing of the table.
 */

let isAsked = false;
let tell: (() => void) | null = null;

export function openListInView(): void {
  isAsked = true;
  if (!store.getState().view.table) setTable(true);
  tell?.();
}

/** Called by the table while it is there: `onAsked` runs for a wish that waits, and for each later one. */
export function onListInView(onAsked: () => void): () => void {
  const take = () => {
    if (!isAsked) return;
    isAsked = false;
    onAsked();
  };
  tell = take;
  take();
  return () => {
    if (tell === take) tell = null;
  };
}

import { dismiss } from '../state/actions.ts';
import { type Notice, store } from '../state/store.ts';
import { make } from './make.ts';
import type { Speech } from './speech.ts';

const seconds = 5;

/** What a frame says of what has happened; `null` for what only the full map speaks of. */
function sentence(notice: Notice, { messages }: Speech): string | null {
  const { notices } = messages.chrome;
  switch (notice.type) {
    case 'copied':
      return notices.copied;
    case 'copy-failed':
      return notices.copyFailed;
    case 'arctic-unavailable':
      return notices.arcticUnavailable;
    default:
      return null;
  }
}

/** One quiet sentence over the map, which goes by itself. */
export function makeToast(speech: () => Speech) {
  const element = make('p', { class: 'toast', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    update(): void {
      const notice = store.getState().notices.at(-1);
      // An open dialog says it itself: it lies over this.
      if (!notice || document.querySelector('dialog[open]')) return;
      dismiss(notice);
      const words = sentence(notice, speech());
      if (words === null) return;
      element.textContent = words;
      clearTimeout(timer);
      timer = setTimeout(() => {
        element.textContent = '';
      }, seconds * 1000);
    },
    stop: () => clearTimeout(timer),
  };
}

import type { Messages } from '../i18n/messages.ts';
import { goHome, goUp, openPage, setTable, stepYear, zoomBy } from '../state/actions.ts';
import { changeView } from '../state/history.ts';
import { store } from '../state/store.ts';
import { redo, undo } from '../state/undo.ts';
import { focusSearch } from '../ui/search/focus-search.ts';

/** Something that a key does anywhere in the app. The help sheet lists these; buttons call the same actions. */
export interface Command {
  readonly id: keyof Messages['chrome']['commands'];
  readonly keys: readonly string[];
  run(): boolean | undefined;
}

const press = (action: () => void) => () => {
  action();
  return true;
};

export const commands: readonly Command[] = [
  { id: 'search', keys: ['/'], run: press(focusSearch) },
  { id: 'help', keys: ['?'], run: press(() => openPage(store.getState().view.page === 'help' ? null : 'help')) },
  { id: 'home', keys: ['h'], run: press(goHome) },
  { id: 'zoomIn', keys: ['+', '='], run: press(() => zoomBy(1)) },
  { id: 'zoomOut', keys: ['-'], run: press(() => zoomBy(-1)) },
  { id: 'undo', keys: ['Ctrl+z'], run: press(undo) },
  { id: 'redo', keys: ['Ctrl+Shift+z', 'Ctrl+y'], run: press(redo) },
  { id: 'earlier', keys: ['['], run: press(() => stepYear(-1)) },
  { id: 'later', keys: [']'], run: press(() => stepYear(1)) },
  { id: 'table', keys: ['t'], run: press(() => setTable(!store.getState().view.table)) },
  // Not openPage, which forgets the claim that is open: it is shared, too.
  { id: 'share', keys: ['s'], run: press(() => changeView((view) => ({ ...view, page: 'share' }), 'push')) },
  { id: 'up', keys: ['Escape'], run: goUp },
];

/** The key with its modifiers, as commands name it. Shift only speaks where a letter or Ctrl would hide it; ⌘ is Ctrl. */
function keyOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  if (!ctrlKey && !metaKey) return key;
  return `Ctrl+${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) &&
      !/^(checkbox|radio|button|range)$/.test((target as HTMLInputElement).type)));

/** Listens for the keys of all commands, except while the reader types or holds a modifier. Returns the undo. */
export function listenForKeys(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
    // On the map itself these keys are the library's own; twice would be two steps.
    if (/^[-+=]$/.test(event.key) && event.target instanceof Element && event.target.closest('#map')) return;
    const key = keyOf(event);
    const command = commands.find(({ keys }) => keys.includes(key));
    if (command?.run()) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

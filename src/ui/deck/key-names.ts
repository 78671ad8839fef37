import { deckKeys, type KeyCommand } from '../../domain/deck-keys.ts';

const signs: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
};

/** A key as it is printed on the keyboard; `named` has those that each language calls otherwise. */
export const keyName = (key: string, named: Readonly<Record<string, string>>): string =>
  named[key] ?? signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** The keys of a command as `aria-keyshortcuts` wants them. */
export const shortcutsOf = (command: KeyCommand): string =>
  deckKeys[command].map((key) => key.replace(' ', 'Space')).join(' ');

import { describe, expect, it } from 'vitest';
import { deckKeys, type KeyCommand, type KeyContext, meaningOf, type Press } from '../../../src/domain/deck-keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const usual: KeyContext = { focus: 'page', layer: null, isExploring: false, areLettersOn: true, typed: '' };
const commandOf = (pressed: Press, context: Partial<KeyContext> = {}): KeyCommand | null => {
  const meaning = meaningOf(pressed, { ...usual, ...context });
  return meaning?.type === 'command' ? meaning.command : null;
};
const pressOf = (name: string): Press => (name === 'Shift+ ' ? press(' ', { shiftKey: true }) : press(name));
const table = Object.entries(deckKeys).flatMap(([command, keys]) => keys.map((key) => [key, command] as const));

describe('the key table', () => {
  it('has no key twice', () => expect(new Set(table.map(([key]) => key)).size).toBe(table.length));

  it.each(table)('%j is %s', (key, command) => expect(commandOf(pressOf(key))).toBe(command));

  it('knows capital letters, and the places of letters under another layout', () => {
    expect(commandOf(press('F', { code: 'KeyF' }))).toBe('fullScreen');
    expect(commandOf(press('а', { code: 'KeyF' }))).toBe('fullScreen');
    expect(commandOf(press('?', { shiftKey: true }))).toBe('help');
  });

  it('leaves keys with Ctrl, Alt or the command key to the browser', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const)
      expect(meaningOf(press('f', { [modifier]: true }), usual)).toBeNull();
  });

  it('reads digits and what sends them off', () => {
    expect(meaningOf(press('7'), usual)).toEqual({ type: 'digit', digit: '7' });
    expect(meaningOf(press('Enter'), { ...usual, typed: '7' })).toEqual({ type: 'number' });
    expect(meaningOf(press('Enter'), usual)).toBeNull();
  });
});

describe('where the focus is', () => {
  it('in a field, only Escape is the deck’s', () => {
    for (const [key] of table) expect(commandOf(pressOf(key), { focus: 'field' })).toBe(key === 'Escape' ? 'up' : null);
    expect(meaningOf(press('7'), { ...usual, focus: 'field' })).toBeNull();
  });

  it('on a button, the space bar presses it and the rest is the deck’s', () => {
    for (const [key, command] of table)
      expect(commandOf(pressOf(key), { focus: 'control' })).toBe(key.endsWith(' ') ? null : command);
  });
});

describe('while something else goes on', () => {
  it('a map that is explored has the arrows, Home and End', () => {
    const isMapKey = (key: string) => /^Arrow|^(Home|End)$/.test(key);
    for (const [key, command] of table)
      expect(commandOf(pressOf(key), { isExploring: true })).toBe(isMapKey(key) ? null : command);
  });

  it('a dark screen hears only what makes it bright', () => {
    for (const [key, command] of table)
      expect(commandOf(pressOf(key), { layer: 'black' })).toBe(
        command === 'black' || command === 'up' ? command : null,
      );
    expect(meaningOf(press('7'), { ...usual, layer: 'black' })).toBeNull();
  });

  it('a page over the stage keeps the arrows, the space bar and digits', () => {
    for (const key of ['ArrowRight', ' ', 'PageDown', 'Home', 'e', 'a'])
      expect(commandOf(press(key), { layer: 'overview' })).toBeNull();
    expect(commandOf(press('o'), { layer: 'overview' })).toBe('overview');
    expect(meaningOf(press('7'), { ...usual, layer: 'overview' })).toBeNull();
  });

  it('with single characters switched off, clickers and arrows go on working', () => {
    for (const [key, command] of table) {
      const isCharacter = key.length === 1 && key !== ' ';
      expect(commandOf(pressOf(key), { areLettersOn: false })).toBe(isCharacter ? null : command);
    }
    expect(meaningOf(press('7'), { ...usual, areLettersOn: false })).toBeNull();
  });
});

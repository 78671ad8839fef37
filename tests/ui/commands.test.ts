// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, listenForKeys } from '../../src/app/commands.ts';
import { english } from '../../src/i18n/messages.ts';
import { select } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import { givenThreeProjects } from '../unit/three-projects.ts';

let undo: () => void;
beforeEach(() => {
  givenThreeProjects();
  undo = listenForKeys();
});
afterEach(() => {
  undo();
  document.body.replaceChildren();
});

/** Presses a key; says whether a command took it. */
function press(key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
  return !target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}
function field(tag: 'input' | 'textarea', type = 'text'): HTMLElement {
  const element = document.createElement(tag);
  if (element instanceof HTMLInputElement) element.type = type;
  document.body.append(element);
  return element;
}

describe('keys', () => {
  it('do what the help sheet says of them', () => {
    expect(press('+')).toBe(true);
    expect(store.getState().intent).toMatchObject({ type: 'zoom', by: 1 });
    press('-');
    expect(store.getState().intent).toMatchObject({ type: 'zoom', by: -1 });
    press('h');
    expect(store.getState().intent).toMatchObject({ type: 'home' });
    press('?');
    expect(store.getState().view.page).toBe('help');
    press('?');
    expect(store.getState().view.page).toBeNull();
  });

  it('are left to the browser where there is nothing for them to do', () => {
    expect(press('Escape')).toBe(false);
    select('plant');
    expect(press('Escape')).toBe(true);
    expect(store.getState().view.selection).toBeNull();
    expect(press('x')).toBe(false);
  });

  it('are left to the reader who types, or holds a modifier', () => {
    expect(press('h', {}, field('input', 'search'))).toBe(false);
    expect(press('h', {}, field('textarea'))).toBe(false);
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) expect(press('h', { [modifier]: true })).toBe(false);
    expect(store.getState().intent).toBeNull();
  });

  it('work while a checkbox or a radio button has the focus', () => {
    expect(press('h', {}, field('input', 'checkbox'))).toBe(true);
    expect(press('h', {}, field('input', 'radio'))).toBe(true);
  });

  it('mean one thing each, and each has its words', () => {
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(commands.filter(({ id }) => !english.chrome.commands[id])).toEqual([]);
  });

  it('are not listened to any more after the end', () => {
    undo();
    expect(press('h')).toBe(false);
  });
});

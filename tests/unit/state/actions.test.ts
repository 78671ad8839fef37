// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  cameraMoved,
  choose,
  clearFilters,
  dismiss,
  goUp,
  hover,
  notify,
  openPage,
  select,
  setFacet,
  setFrame,
  setText,
  setTheme,
} from '../../../src/state/actions.ts';
import { followAddress } from '../../../src/state/history.ts';
import { store } from '../../../src/state/store.ts';
import { givenThreeProjects } from '../three-projects.ts';

beforeEach(() => givenThreeProjects());

describe('the address', () => {
  const steps = () => window.history.length;

  it('takes a step where the reader goes somewhere', () => {
    const before = steps();
    setFacet('sector', ['gas']);
    select('pipeline');
    expect(window.location.search).toBe('?feature=pipeline&sector=gas');
    expect(steps()).toBe(before + 2);
  });

  it('takes no step where something is merely adjusted', () => {
    const before = steps();
    cameraMoved({ longitude: 100, latitude: 60, zoom: 4, bearing: 0, pitch: 0 });
    setTheme('dark');
    expect(window.location.search).toBe('?theme=dark&view=4/60/100');
    expect(steps()).toBe(before);
  });

  it('takes no step where nothing changed', () => {
    select('pipeline');
    const before = steps();
    select('pipeline');
    expect(steps()).toBe(before);
  });

  it('is read at the start and at every Back, with what it does not understand', () => {
    const ignored: string[] = [];
    window.history.replaceState(null, '', '/?sector=gas&map=flat');
    const undo = followAddress((names) => ignored.push(...names));
    expect(store.getState().view.filters.sector).toEqual(['gas']);
    expect(ignored).toEqual(['map']);
    choose(['pipeline', 'plant'], 1, 2);
    window.history.replaceState(null, '', '/?feature=plant');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState()).toMatchObject({
      view: { selection: 'plant', filters: { sector: null } },
      pointer: { hover: null, choices: null },
      restored: 2,
    });
    undo();
    window.history.replaceState(null, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState().view.selection).toBe('plant');
  });
});

describe('going up', () => {
  it('closes the topmost thing only, and says when there was nothing to close', () => {
    select('pipeline');
    openPage('about');
    choose(['pipeline', 'plant'], 1, 2);
    expect(goUp()).toBe(true);
    expect(store.getState()).toMatchObject({ pointer: { choices: null }, view: { page: 'about' } });
    expect(goUp()).toBe(true);
    expect(store.getState().view).toMatchObject({ page: null, selection: 'pipeline' });
    expect(goUp()).toBe(true);
    expect(store.getState().view.selection).toBeNull();
    expect(goUp()).toBe(false);
  });
});

describe('selecting', () => {
  it('closes page and chooser, and asks for the place where it is known', () => {
    openPage('help');
    choose(['pipeline', 'plant'], 1, 2);
    select('plant', [119, 34, 120, 35]);
    expect(store.getState()).toMatchObject({
      view: { selection: 'plant', page: null },
      pointer: { choices: null },
      intent: { type: 'fit', bounds: [119, 34, 120, 35] },
    });
  });

  it('of the same thing still brings it into sight', () => {
    select('plant', [119, 34, 120, 35]);
    const first = store.getState().intent;
    select('plant', [119, 34, 120, 35]);
    expect(store.getState().intent).not.toBe(first);
    expect(store.getState().intent?.serial).toBe((first?.serial ?? 0) + 1);
  });
});

describe('clearing', () => {
  it('lifts all filters and the text, and leaves the rest of the view', () => {
    setFacet('sector', []);
    setFacet('country', ['RU']);
    setText('  gas  ');
    select('pipeline');
    expect(store.getState().view.text).toBe('gas');
    clearFilters();
    expect(window.location.search).toBe('?feature=pipeline');
  });
});

describe('what does not change', () => {
  it('makes no new state', () => {
    hover('plant');
    setFrame({ metresPerPixel: 100, center: null, bounds: null });
    const before = store.getState();
    hover('plant');
    setFrame({ metresPerPixel: 100, center: null, bounds: null });
    expect(store.getState()).toBe(before);
  });
});

describe('notices', () => {
  it('are shown once each, until they are dismissed', () => {
    notify({ type: 'unknown-id', id: 'a' });
    notify({ type: 'unknown-id', id: 'a' });
    notify({ type: 'unknown-id', id: 'b' });
    expect(store.getState().notices).toHaveLength(2);
    dismiss({ type: 'unknown-id', id: 'a' });
    expect(store.getState().notices).toEqual([{ type: 'unknown-id', id: 'b' }]);
  });
});

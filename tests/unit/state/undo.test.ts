// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraMoved, select, setFacet, setTheme, setYear } from '../../../src/state/actions.ts';
import { store } from '../../../src/state/store.ts';
import { redo, undo } from '../../../src/state/undo.ts';
import { givenThreeProjects } from '../three-projects.ts';

const view = () => store.getState().view;
const at = (longitude: number) => ({ longitude, latitude: 60, zoom: 4, bearing: 0, pitch: 0 });
let now = 0;
const later = () => {
  now += 10_000;
};

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  later();
  givenThreeProjects();
});

describe('undo', () => {
  it('takes back filters, selection and year one by one, and redo brings them again', () => {
    setFacet('sector', ['gas']);
    select('pipeline');
    setYear(2018);
    undo();
    expect(view()).toMatchObject({ year: null, selection: 'pipeline' });
    undo();
    undo();
    expect(view()).toMatchObject({ selection: null, filters: { sector: null } });
    expect(window.location.search).toBe('');
    redo();
    redo();
    redo();
    expect(view()).toMatchObject({ year: 2018, selection: 'pipeline', filters: { sector: ['gas'] } });
    expect(store.getState().undo.future).toEqual([]);
  });

  it('takes the reader back to where the map was, and tells the map to follow', () => {
    cameraMoved(at(100));
    later();
    cameraMoved(at(120));
    const { restored } = store.getState();
    undo();
    expect(view().camera).toEqual(at(100));
    expect(store.getState().restored).toBe(restored + 1);
    undo();
    expect(view().camera).toBeNull();
  });

  it('counts a flight that a choice brought about to that choice', () => {
    select('pipeline');
    cameraMoved(at(100));
    expect(store.getState().undo.past).toHaveLength(1);
    undo();
    expect(view()).toMatchObject({ selection: null, camera: null });
  });

  it('leaves language and theme as they are', () => {
    select('pipeline');
    setTheme('dark');
    undo();
    expect(view()).toMatchObject({ selection: null, theme: 'dark' });
  });

  it('does nothing at either end, and forgets the way forward at a new step', () => {
    redo();
    undo();
    expect(view().selection).toBeNull();
    select('pipeline');
    undo();
    select('plant');
    redo();
    expect(view().selection).toBe('plant');
  });

  it('keeps a hundred steps in less than a megabyte', () => {
    const many = Array.from({ length: 60 }, (_, index) => `organisation-with-a-long-name-${index}`);
    for (let step = 0; step < 150; step += 1) {
      later();
      setFacet('participant', many.slice(0, 1 + (step % 60)));
    }
    const { past } = store.getState().undo;
    expect(past).toHaveLength(100);
    expect(JSON.stringify(past).length).toBeLessThan(1_000_000);
  });
});

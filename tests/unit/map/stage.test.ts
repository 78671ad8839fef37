// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { homeView } from '../../../src/domain/view.ts';
import { choicesOf, connect, type Look, mapEvents } from '../../../src/map/stage.ts';
import {
  cameraMoved,
  choose,
  flyTo,
  goHome,
  hover,
  reveal,
  select,
  setDim,
  setFacet,
  setProjection,
  zoomBy,
} from '../../../src/state/actions.ts';
import { followAddress } from '../../../src/state/history.ts';
import { initialState, store } from '../../../src/state/store.ts';
import { givenThreeProjects, threeProjects } from '../three-projects.ts';
import { FakeMapView } from './fake-map-view.ts';

const look: Look = { language: 'en', theme: 'light' };
const camera = { longitude: 100, latitude: 60, zoom: 4, bearing: 0, pitch: 0 };

let undo: (() => void)[] = [];
function connected(seen: () => Look = () => look) {
  const map = new FakeMapView();
  const wiring = connect(map, seen);
  undo.push(wiring.disconnect);
  return { map, ...wiring };
}
/** The browser's Back or Forward to an address. */
function restored(query: string): void {
  window.history.replaceState(null, '', `/${query}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

beforeEach(() => {
  givenThreeProjects();
  // Frames are drawn when the test says so.
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
});
afterEach(() => {
  for (const step of undo) step();
  undo = [];
  vi.useRealTimers();
});

describe('scenes', () => {
  it('follow the filters', () => {
    const { map } = connected();
    setFacet('sector', ['gas']);
    expect([...map.scene.hidden].sort()).toEqual(['plant', 'rails', 'railway', 'unit-1', 'unit-2']);
    setDim(true);
    expect(map.scene.hidden.size).toBe(0);
    expect([...map.scene.faded].sort()).toEqual(['plant', 'rails', 'railway', 'unit-1', 'unit-2']);
  });

  it('follow selection, hover and projection', () => {
    const { map } = connected();
    select('north');
    expect([...map.scene.selected].sort()).toEqual(['north', 'south', 'station']);
    expect(map.scene.focus).toBe('north');
    hover('plant');
    expect([...map.scene.lit].sort()).toEqual(['unit-1', 'unit-2']);
    setProjection('globe');
    expect(map.scene.projection).toBe('globe');
  });

  it('follow the look, which the store does not know, when told to', () => {
    let now = look;
    const { map, refresh } = connected(() => now);
    now = { language: 'zh', theme: 'dark' };
    refresh();
    expect(map.scene).toMatchObject({ language: 'zh', theme: 'dark' });
  });

  it('keep the parts that did not change', () => {
    const { map } = connected();
    setFacet('sector', ['gas']);
    const before = map.scene;
    hover('plant');
    expect(map.scene.lit).not.toBe(before.lit);
    expect(map.scene.hidden).toBe(before.hidden);
    expect(map.scene.faded).toBe(before.faded);
    expect(map.scene.selected).toBe(before.selected);
  });

  it('end with the connection', () => {
    const { map, disconnect } = connected();
    hover('plant');
    const drawn = map.scenes.length;
    disconnect();
    hover('pipeline');
    goHome();
    expect(map.scenes.length).toBe(drawn);
    expect(map.calls).toEqual([]);
  });
});

describe('camera intents', () => {
  it('are carried out once, whatever else changes', () => {
    const { map, refresh } = connected();
    flyTo([1, 2, 3, 4]);
    hover('plant');
    setFacet('sector', ['gas']);
    refresh();
    expect(map.calls, 'not before the panel has opened').toEqual([]);
    vi.runAllTimers();
    expect(map.calls).toEqual([{ type: 'fit', bounds: [1, 2, 3, 4] }]);
  });

  it('are carried out again when asked for again', () => {
    const { map } = connected();
    zoomBy(1);
    zoomBy(1);
    expect(map.calls).toEqual([
      { type: 'zoom', by: 1 },
      { type: 'zoom', by: 1 },
    ]);
  });

  it('lead home with a flight', () => {
    const { map } = connected();
    goHome();
    expect(map.calls).toEqual([{ type: 'move', camera: null, animate: true }]);
  });

  it('reveal a point only after the panel has opened', () => {
    const { map } = connected();
    reveal(7, 8);
    expect(map.calls).toEqual([]);
    vi.advanceTimersToNextFrame();
    expect(map.calls).toEqual([{ type: 'reveal', x: 7, y: 8 }]);
  });

  it('from before the map was there are left alone', () => {
    goHome();
    const { map, refresh } = connected();
    refresh();
    expect(map.calls).toEqual([]);
  });
});

describe('views from the address', () => {
  beforeEach(() => {
    undo.push(followAddress(() => undefined));
  });

  it('move the camera to where they were', () => {
    const { map } = connected();
    restored('?view=4/60/100');
    expect(map.calls).toEqual([{ type: 'move', camera, animate: false }]);
    restored('');
    expect(map.calls.at(-1)).toEqual({ type: 'move', camera: null, animate: false });
  });

  it('show what they must hold, whatever the window, until the map has moved', () => {
    restored('?bbox=100,40,140,60');
    const { map } = connected();
    expect(map.calls).toEqual([{ type: 'fit', bounds: [100, 40, 140, 60] }]);
    restored('?bbox=30,50,60,70');
    expect(map.calls.at(-1)).toEqual({ type: 'fit', bounds: [30, 50, 60, 70] });
    cameraMoved(camera);
    expect(window.location.search).toBe('?view=4/60/100');
  });

  it('leave the camera alone where it is the same', () => {
    const { map } = connected();
    restored('?sector=gas');
    restored('?feature=plant');
    expect(map.calls).toEqual([]);
  });

  it('are told apart from what the map itself has just told', () => {
    const { map } = connected();
    cameraMoved(camera);
    expect(store.getState().view.camera).toEqual(camera);
    hover('plant');
    setFacet('sector', ['gas']);
    expect(map.calls).toEqual([]);
  });

  it('move it again after the reader moved it in between', () => {
    const { map } = connected();
    restored('?view=4/60/100');
    cameraMoved({ ...camera, zoom: 6 });
    restored('?view=4/60/100');
    expect(map.calls).toEqual([
      { type: 'move', camera, animate: false },
      { type: 'move', camera, animate: false },
    ]);
  });
});

describe('a link to a thing', () => {
  const linked = { ...homeView, selection: 'plant' };

  it('shows it as soon as the atlas knows where it is, once', () => {
    store.setState({ ...initialState, view: linked }, true);
    const { map, refresh } = connected();
    refresh();
    expect(map.calls).toEqual([]);
    store.setState({ atlas: { type: 'ready', value: threeProjects } });
    hover('plant');
    expect(map.calls).toEqual([{ type: 'fit', bounds: [119, 34, 120, 35] }]);
  });

  it('shows the feature, not its project, where it names one', () => {
    store.setState({ view: { ...linked, selection: 'north' } });
    const { map, refresh } = connected();
    refresh();
    expect(map.calls).toEqual([{ type: 'fit', bounds: [100, 50, 105, 55] }]);
  });

  it('with a camera of its own keeps that', () => {
    store.setState({ view: { ...linked, camera } });
    const { map, refresh } = connected();
    refresh();
    expect(map.calls).toEqual([]);
  });
});

describe('a click', () => {
  const clicked = (ids: readonly string[]) => {
    const map = new FakeMapView();
    mapEvents(() => map).onPick(ids, 30, 40);
    vi.advanceTimersToNextFrame();
    return map;
  };
  const chosen = () => store.getState().view.selection;

  it('on nothing deselects', () => {
    select('plant');
    clicked([]);
    expect(chosen()).toBeNull();
  });

  it('on nothing first closes the chooser, and leaves the selection', () => {
    select('plant');
    choose(['pipeline', 'railway'], 1, 2);
    clicked([]);
    expect(store.getState().pointer.choices).toBeNull();
    expect(chosen()).toBe('plant');
  });

  it('on one line selects its project and keeps the place in sight', () => {
    const map = clicked(['north']);
    expect(chosen()).toBe('pipeline');
    expect(map.calls).toEqual([{ type: 'reveal', x: 30, y: 40 }]);
  });

  it('on a line of the selected project selects the section', () => {
    select('pipeline');
    clicked(['south']);
    expect(chosen()).toBe('south');
  });

  it('on a station or a unit selects just that', () => {
    clicked(['station']);
    expect(chosen()).toBe('station');
    clicked(['unit-2']);
    expect(chosen()).toBe('unit-2');
  });

  it('on several sections of one project asks nothing', () => {
    clicked(['north', 'south']);
    expect(chosen()).toBe('pipeline');
    expect(store.getState().pointer.choices).toBeNull();
  });

  it('on several things asks which, and selects nothing yet', () => {
    const map = clicked(['north', 'rails', 'south']);
    expect(chosen()).toBeNull();
    expect(store.getState().pointer.choices).toEqual({ ids: ['pipeline', 'railway'], x: 30, y: 40 });
    expect(map.calls).toEqual([]);
  });

  it('before the atlas is there does nothing', () => {
    store.setState({ ...initialState }, true);
    clicked(['north']);
    expect(chosen()).toBeNull();
  });
});

describe('the choices of a click', () => {
  it('are at most eight, each once, and leave out what the atlas does not know', () => {
    expect(choicesOf(threeProjects, ['unheard-of', 'rails', 'rails'], null)).toEqual(['railway']);
    const stations = Array.from({ length: 12 }, (_, at) => `s-${at}`);
    const station = threeProjects.featureById.get('station');
    if (!station) throw new Error('the fixture has a station');
    const many = {
      ...threeProjects,
      featureById: new Map(stations.map((id) => [id, { ...station, id }])),
    };
    expect(choicesOf(many, stations, null)).toEqual(stations.slice(0, 8));
  });
});

describe('what else the map tells', () => {
  const events = mapEvents(() => null);

  it('is that it is ready', () => {
    events.onReady(true);
    expect(store.getState().map).toEqual({ type: 'ready', arctic: true });
    expect(store.getState().notices).toEqual([]);
  });

  it('is that the Arctic view is not to be had: said only to a reader who asked for it', () => {
    setProjection('mercator');
    events.onReady(false);
    expect(store.getState().notices).toEqual([]);
    setProjection('arctic');
    events.onReady(false);
    expect(store.getState().notices).toEqual([{ type: 'arctic-unavailable' }]);
  });

  it('is what failed', () => {
    events.onFailed('lost');
    expect(store.getState().map).toEqual({ type: 'failed', reason: 'lost' });
    events.onLayerFailed('overview');
    expect(store.getState().notices).toEqual([{ type: 'layer-failed', layer: 'overview' }]);
  });

  it('is what the pointer is over, where it looks and at which scale', () => {
    events.onHover('north');
    events.onFrame({ metresPerPixel: 4000, center: null, bounds: null });
    events.onCamera(camera);
    expect(store.getState()).toMatchObject({ pointer: { hover: 'north' }, metresPerPixel: 4000, view: { camera } });
    expect(window.location.search).toBe('?view=4/60/100');
    events.onCamera(null);
    expect(window.location.search).toBe('');
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { homeView } from '../../../src/domain/view.ts';
import { frameCommands } from '../../../src/embed/commands.ts';
import type { LiveMap } from '../../../src/embed/live-map.ts';
import { initialState, store } from '../../../src/state/store.ts';

const camera = { longitude: 100, latitude: 60, zoom: 4, bearing: 0, pitch: 0 };
const map = {
  relook: vi.fn(async () => undefined),
  moveTo: vi.fn(),
  fit: vi.fn(),
  sectorOf: (id: string) => (id === 'known' ? ('gas' as const) : null),
  reveal: vi.fn(),
  focusCard: vi.fn(),
  still: () => null,
  close: vi.fn(),
} satisfies LiveMap;

const commands = (live: LiveMap | null) =>
  frameCommands({
    map: () => live,
    look: () => ({ language: 'en', theme: 'light' }),
    query: () => '?q',
    version: () => '2026.11.1',
    snapshot: async () => 'data:image/png;base64,',
    goToScene: async () => 'no-tour',
  });
const view = () => store.getState().view;

beforeEach(() => {
  store.setState({ ...initialState, view: homeView }, true);
  vi.clearAllMocks();
});

describe('commands of a host', () => {
  it('change only what they name', () => {
    commands(map).setView({ year: 2018 });
    expect(view()).toEqual({ ...homeView, year: 2018 });
    commands(map).setView({ camera });
    expect(view()).toEqual({ ...homeView, year: 2018, camera });
    expect(map.moveTo).toHaveBeenCalledWith(camera);
    commands(map).setView({ year: null });
    expect(view().year).toBeNull();
  });

  it('show bounds instead of a camera', () => {
    commands(map).setView({ camera });
    commands(map).setView({ bounds: [100, 50, 110, 60] });
    expect(view()).toMatchObject({ camera: null, bounds: [100, 50, 110, 60] });
    expect(map.fit).toHaveBeenCalledWith([100, 50, 110, 60]);
  });

  it('are remembered before the map is live', async () => {
    const early = commands(null);
    early.setView({ camera, year: 1999 });
    early.setLayers(['gas']);
    await early.setLanguage('zh');
    early.setTheme('dark');
    expect(view()).toMatchObject({ camera, year: 1999, language: 'zh', theme: 'dark' });
    expect(early.state()).toMatchObject({ year: 1999, layers: ['gas'], version: '2026.11.1', query: '?q' });
  });

  it('select what the data know', () => {
    expect(commands(map).selectFeature('known')).toBe(true);
    expect(view().selection).toBe('known');
    expect(map.reveal).toHaveBeenCalledWith('known');
    expect(commands(map).selectFeature('unknown')).toBe(false);
    expect(view().selection).toBe('known');
    expect(commands(map).selectFeature(null)).toBe(true);
    expect(view().selection).toBeNull();
  });

  it('judge an id by its form while the data are not there', () => {
    expect(commands(null).selectFeature('tianwan-1')).toBe(true);
    expect(commands(null).selectFeature('javascript:alert(1)')).toBe(false);
    expect(view().selection).toBe('tianwan-1');
  });

  it('never touch an address', () => {
    // There is no window here: whatever would write one would throw.
    expect(() => commands(map).setLayers(null)).not.toThrow();
  });
});

import { expect, it } from 'vitest';
import { hintLocale, switchGestures } from '../../../src/map/gestures.ts';

const names = ['scrollZoom', 'dragPan', 'touchZoomRotate', 'doubleClickZoom', 'boxZoom', 'keyboard'] as const;

/** The library's switches, which remember how they stand and what hint they were switched on with. */
function switches() {
  const on = new Set<string>();
  const locale: Record<string, string> = {};
  let hint: string | null = null;
  const one = (name: string) => ({ enable: () => void on.add(name), disable: () => void on.delete(name) });
  const cooperativeGestures = {
    enable: () => {
      on.add('cooperative');
      hint ??= locale['CooperativeGesturesHandler.WindowsHelpText'] ?? '';
    },
    disable: () => {
      on.delete('cooperative');
      hint = null;
    },
  };
  const handlers = Object.fromEntries(names.map((name) => [name, one(name)])) as Record<
    (typeof names)[number],
    ReturnType<typeof one>
  >;
  return { map: { ...handlers, cooperativeGestures, _locale: locale }, on, hint: () => hint };
}
const hints = { wheel: 'Ctrl!', macWheel: '⌘!', touch: 'Two!' };

it('free gestures are all the map’s, cooperative ones are shared, and none is none', () => {
  const { map, on } = switches();
  switchGestures(map, 'free');
  expect([...on].sort()).toEqual([...names].sort());
  switchGestures(map, 'cooperative', hints);
  expect([...on].sort()).toEqual([...names, 'cooperative'].sort());
  switchGestures(map, 'none');
  expect([...on]).toEqual([]);
});

it('hints in another language take the place of those before', () => {
  const { map, hint } = switches();
  switchGestures(map, 'cooperative', hints);
  expect(hint()).toBe('Ctrl!');
  switchGestures(map, 'cooperative', { ...hints, wheel: 'Ctrl по-русски' });
  expect(hint()).toBe('Ctrl по-русски');
});

it('hints go under the names that the library knows', () => {
  expect(Object.values(hintLocale(hints))).toEqual(['Ctrl!', '⌘!', 'Two!']);
});

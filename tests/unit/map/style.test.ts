import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { pickable } from '../../../src/map/layers.ts';
import { mapStyle } from '../../../src/map/style.ts';
import { initialStyleState } from '../../../src/map/style-state.ts';

const files = {
  base: 'https://example.org/base.json',
  overview: 'https://example.org/overview.json',
};

describe.each(['light', 'dark'] as const)('the %s style', (theme) => {
  const style = mapStyle(files, initialStyleState(theme, 'en', true), 'mercator');
  it('has no fault that the validator finds', () => expect(validateStyleMin(style)).toEqual([]));
  it('has every layer that can be pointed at', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(pickable.filter((id) => !ids.includes(id))).toEqual([]);
  });
  it('names every global state that its expressions read', () => {
    const read = [...JSON.stringify(style.layers).matchAll(/\["global-state","([^"]+)"\]/g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(0);
    expect([...new Set(read)].filter((name) => !(String(name) in (style.state ?? {})))).toEqual([]);
  });
});

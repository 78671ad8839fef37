import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { pickable } from '../../../src/map/layers.ts';
import { lateLayers, mapStyle } from '../../../src/map/style.ts';
import { initialStyleState } from '../../../src/map/style-state.ts';

const files = {
  base: 'https://example.org/base.json',
  overview: 'https://example.org/overview.json',
};

describe.each(['light', 'dark'] as const)('the %s style', (theme) => {
  const first = mapStyle(files, initialStyleState(theme, 'en', true), 'mercator');
  const late = (['sites', 'areas', 'overlay', 'outline'] as const).flatMap((source) => lateLayers(source));
  const style = { ...first, layers: [...first.layers, ...late.map(({ layer }) => layer)] };
  it('puts what is added late under a layer that is there, or on top', () => {
    const there = new Set<string | undefined>([undefined, ...first.layers.map(({ id }) => id)]);
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ below }) => !there.has(below))).toEqual([]);
    expect(
      first.layers.filter((layer) => 'source' in layer && ['sites', 'areas', 'overlay'].includes(layer.source)),
    ).toEqual([]);
  });
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

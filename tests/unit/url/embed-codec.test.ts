import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactions, loadings, presets, usualEmbed } from '../../../src/domain/embed.ts';
import { homeView } from '../../../src/domain/view.ts';
import { decodeEmbed, encodeEmbed } from '../../../src/url/embed-codec.ts';

const options = fc.record({
  ui: fc.constantFrom(...presets),
  title: fc.boolean(),
  interact: fc.constantFrom(...interactions),
  load: fc.constantFrom(...loadings),
  print: fc.boolean(),
});

describe('the address of an embed', () => {
  it('gives back the view and the options it was made from', () => {
    fc.assert(
      fc.property(options, fc.constantFrom(null, 'power-of-siberia'), (made, selection) => {
        const view = { ...homeView, selection, theme: made.print ? ('light' as const) : homeView.theme };
        expect(decodeEmbed(encodeEmbed(view, made))).toEqual({ view, options: made, place: null, ignored: [] });
      }),
    );
  });

  it('gives back a scene of a tour, which decides what is seen but language, theme, version and a moved camera', () => {
    const scenes = fc.constantFrom(null, 'opening', 'ice');
    const camera = { longitude: 100, latitude: 60, zoom: 4, bearing: 0, pitch: 0 };
    fc.assert(
      fc.property(options, scenes, fc.constantFrom(null, camera), (made, scene, moved) => {
        const place = { tour: 'arctic-short-cut', scene };
        const theme = made.print ? ('light' as const) : ('dark' as const);
        const kept = { ...homeView, language: 'ru', theme, version: '2026.11.1', camera: moved } as const;
        const address = encodeEmbed({ ...kept, selection: 'yamal-lng', year: 2018, claim: 'x' }, made, place);
        expect(decodeEmbed(address)).toEqual({ view: kept, options: made, place, ignored: [] });
      }),
    );
  });

  it('names no tour by what is no id', () => {
    expect(decodeEmbed('?tour=../x&scene=a')).toMatchObject({ place: null, ignored: ['tour'] });
    expect(decodeEmbed('?tour=a&scene=<b>')).toMatchObject({ place: { tour: 'a', scene: null }, ignored: ['scene'] });
    expect(decodeEmbed('?scene=a').place).toBeNull();
  });

  it('is empty for the opening view as it is usually embedded', () => {
    expect(encodeEmbed(homeView, usualEmbed)).toBe('');
  });

  it('calls the sectors layers, too', () => {
    expect(decodeEmbed('?layers=gas,rail').view.filters.sector).toEqual(['gas', 'rail']);
  });

  it('keeps its defaults for what it does not understand, and names it', () => {
    const broken = decodeEmbed('?ui=huge&title=yes&interact=drag&load=never&bbox=1,2,3&v=latest&theme=neon');
    expect(broken.view).toEqual(homeView);
    expect(broken.options).toEqual(usualEmbed);
    expect([...broken.ignored].sort()).toEqual(['bbox', 'interact', 'load', 'theme', 'title', 'ui', 'v']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void decodeEmbed(`?${text}`)));
  });

  it('reads what a frame must hold', () => {
    expect(decodeEmbed('?bbox=100,30,190,72').view.bounds).toEqual([100, 30, 190, 72]);
    expect(decodeEmbed('?bbox=190,30,100,72').ignored).toEqual(['bbox']);
  });
});

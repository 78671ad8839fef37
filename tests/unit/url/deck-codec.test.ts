import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeckAddress, decodeDeck, encodeDeck, isTourId } from '../../../src/url/deck-codec.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,10}){0,3}$/);
const address: fc.Arbitrary<DeckAddress> = fc.record(
  {
    tour: id,
    scene: fc.option(id),
    language: fc.constantFrom('auto', 'en', 'ru', 'zh'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    version: fc.constantFrom(null, '2026.11.1'),
    ask: fc.constant(true),
  },
  { requiredKeys: ['tour', 'scene', 'language', 'theme', 'version'] },
);

describe('the link of a scene', () => {
  it('gives back the address it was made from', () => {
    fc.assert(
      fc.property(address, (made) => {
        expect(decodeDeck(encodeDeck(made))).toEqual(made);
      }),
    );
  });

  it('is short', () => {
    const made: DeckAddress = { tour: 'two-railways', scene: null, language: 'auto', theme: 'auto', version: null };
    expect(encodeDeck(made)).toBe('?tour=two-railways');
    expect(encodeDeck({ ...made, scene: 'capacity', language: 'ru' })).toBe(
      '?tour=two-railways&scene=capacity&lang=ru',
    );
    expect(encodeDeck({ ...made, scene: 'tunnel', ask: true })).toBe('?tour=two-railways&scene=tunnel&ask=1');
  });

  it('survives any query, and cuts what is no name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (raw) => {
        const read = decodeDeck(`?tour=${raw}&scene=${raw}&lang=${raw}&theme=${raw}&v=${raw}`);
        expect([...read.tour].length).toBeLessThanOrEqual(64);
        expect([...(read.scene ?? '')].length).toBeLessThanOrEqual(64);
      }),
    );
    expect(isTourId('../secret')).toBe(false);
  });

  it('asks only when it says so', () => {
    for (const raw of ['', '0', 'true', '11']) expect(decodeDeck(`?tour=a&ask=${raw}`)).not.toHaveProperty('ask');
  });

  it('takes an empty scene for none', () => expect(decodeDeck('?tour=a&scene=').scene).toBeNull());
});

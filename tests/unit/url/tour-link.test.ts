import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactTour, expandedTour } from '../../../src/domain/tour-compact.ts';
import { checkedTour } from '../../../src/domain/tour-file.ts';
import { newScene, newTour } from '../../../src/domain/tour-made.ts';
import { sceneViewOf } from '../../../src/domain/tour-scene.ts';
import { inEveryLanguage } from '../../../src/domain/tour-text.ts';
import { homeView } from '../../../src/domain/view.ts';
import { decodeDeck, encodeDeck } from '../../../src/url/deck-codec.ts';
import { linkOfTour, packedTour, unpackedTour } from '../../../src/url/tour-link.ts';
import { anyTour } from '../domain/tour-any.ts';

const say = inEveryLanguage;
const scene = newScene(
  'map',
  null,
  { title: say('Линия'), question: say('?'), choices: [say('1'), say('2')], explanation: say('.') },
  sceneViewOf(homeView),
  [1991, 2026],
);
const small = newTour('own-1', say('Маленький тур'), 'ru', '2026-11-23', scene);
const packed = (data: unknown): string => deflateRawSync(JSON.stringify(data)).toString('base64url');

describe('a tour in a link', () => {
  it('says nothing that goes without saying', () => {
    expect(compactTour(small)).toEqual({
      title: 'Маленький тур',
      date: '2026-11-23',
      language: 'ru',
      minutes: 1,
      scenes: [{ kind: 'map', id: 'scene-1', title: 'Линия', view: {} }],
    });
  });

  it('is the same tour when it is read, under another id', async () => {
    await fc.assert(
      fc.asyncProperty(anyTour, async (tour) => {
        expect(checkedTour(expandedTour(JSON.parse(JSON.stringify(compactTour(tour)))))).toEqual({
          type: 'ready',
          tour: { ...tour, id: 'link' },
        });
      }),
    );
    expect(await unpackedTour(await packedTour(small))).toEqual({ type: 'ready', tour: { ...small, id: 'link' } });
  });

  it('is a link of the deck, which goes along from scene to scene', async () => {
    const written = await linkOfTour(small, 'https://example.org/');
    if (written.type !== 'link') throw new Error('too long');
    const address = decodeDeck(new URL(written.link).search);
    expect(address.tour).toBe('link');
    const next = decodeDeck(encodeDeck({ ...address, scene: 'scene-1' }));
    expect(await unpackedTour(next.made ?? '')).toMatchObject({ type: 'ready' });
  });

  it('is refused where it is too long for a link', async () => {
    const noise = Array.from({ length: 4000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)));
    const long = { ...small, scenes: [{ ...scene, notes: say(noise.join('')) }] };
    const written = await linkOfTour(long, 'https://example.org/');
    expect(written).toMatchObject({ type: 'too-long' });
    expect('length' in written && written.length).toBeGreaterThan(2000);
  });
});

describe('a hostile link', () => {
  it('is told by what is wrong with it', async () => {
    const faultOf = async (letters: string) => {
      const read = await unpackedTour(letters);
      return read.type === 'failed' ? read.fault : null;
    };
    expect(await faultOf('')).toEqual({ type: 'letters' });
    expect(await faultOf('%%%')).toEqual({ type: 'letters' });
    expect(await faultOf((await packedTour(small)).slice(0, 40))).toEqual({ type: 'letters' });
    expect(await faultOf('a'.repeat(2001))).toEqual({ type: 'length' });
    // A megabyte in a thousand bytes.
    expect(await faultOf(packed('a'.repeat(1_000_000)))).toEqual({ type: 'length' });
    expect(await faultOf(packed({ ...(compactTour(small) as object), scenes: [{ kind: 'map' }] }))).toMatchObject({
      type: 'schema',
      path: expect.stringMatching(/^scenes\.0\./),
    });
    let deep: unknown = 'x';
    for (let level = 0; level < 500; level += 1) deep = [deep];
    expect(await faultOf(packed({ ...(compactTour(small) as object), title: deep }))).toMatchObject({
      type: 'schema',
      path: expect.stringMatching(/^title/),
    });
  });

  it('never throws', async () => {
    await fc.assert(fc.asyncProperty(fc.string(), async (letters) => void (await unpackedTour(letters))));
    await fc.assert(fc.asyncProperty(fc.jsonValue(), async (data) => void (await unpackedTour(packed(data)))));
    fc.assert(
      fc.property(fc.anything(), (data) => {
        checkedTour(expandedTour(data));
      }),
    );
  });
});

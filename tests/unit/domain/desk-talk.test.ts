import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskCommands, readToDeck, readToDesk, type ToDeck, type ToDesk } from '../../../src/domain/desk-talk.ts';
import { pointerTools } from '../../../src/domain/pointer.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const scene = fc.integer({ min: 0, max: 59 });
const tool = fc.option(fc.constantFrom(...pointerTools));
const mark = fc.record({
  type: fc.constant('mark' as const),
  at: fc.option(fc.tuple(fraction, fraction)),
  isDown: fc.boolean(),
});
const toDeck: fc.Arbitrary<ToDeck> = fc.oneof(
  fc.record({ type: fc.constant('command' as const), command: fc.constantFrom(...deskCommands) }),
  fc.record({ type: fc.constant('goTo' as const), scene }),
  fc.record({ type: fc.constant('tool' as const), tool }),
  mark,
  fc.constant({ type: 'ask' as const }),
);
const toDesk: fc.Arbitrary<ToDesk> = fc.oneof(
  fc.record({
    type: fc.constant('news' as const),
    tour: fc.constantFrom('two-railways', 'a'),
    scene,
    step: fc.integer({ min: 0, max: 9 }),
    language: fc.constantFrom('en' as const, 'ru' as const, 'zh' as const),
    isBlack: fc.boolean(),
    isPlaying: fc.boolean(),
    isExploring: fc.boolean(),
    areLettersOn: fc.boolean(),
    tool,
  }),
  fc.record({
    type: fc.constant('stage' as const),
    scene,
    aspect: fc.double({ min: 0.1, max: 10, noNaN: true }),
    card: fc.option(fc.tuple(fraction, fraction, fraction, fraction)),
    picture: fc.constantFrom(null, new Blob(['x'], { type: 'image/webp' })),
  }),
  mark,
  fc.constant({ type: 'bye' as const }),
);

describe('what desk and deck say to each other', () => {
  it('is understood as it was meant', () => {
    fc.assert(fc.property(toDeck, (message) => void expect(readToDeck(message)).toEqual(message)));
    fc.assert(fc.property(toDesk, (message) => void expect(readToDesk(message)).toEqual(message)));
  });

  it('is nothing else, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        for (const read of [readToDeck, readToDesk]) expect(() => read(data)).not.toThrow();
        expect(readToDeck(data)).toBeNull();
      }),
    );
  });

  it('has nothing added to it', () => {
    fc.assert(fc.property(toDeck, (message) => void expect(readToDeck({ ...message, html: '<b>' })).toBeNull()));
  });

  it.each([
    { type: 'command', command: 'fullScreen' },
    { type: 'goTo', scene: 60 },
    { type: 'goTo', scene: 1.5 },
    { type: 'tool', tool: 'chalk' },
    { type: 'mark', at: [1.01, 0], isDown: false },
    { type: 'mark', at: [Number.NaN, 0], isDown: false },
    { type: 'mark', at: [0, 0, 0], isDown: false },
  ])('is refused out of bounds: %j', (message) => expect(readToDeck(message)).toBeNull());

  it('brings pictures of a known kind and a bounded size only', () => {
    const stage = { type: 'stage', scene: 0, aspect: 1.5, card: null };
    expect(readToDesk({ ...stage, picture: new Blob(['<svg/>'], { type: 'image/svg+xml' }) })).toBeNull();
    expect(readToDesk({ ...stage, picture: new Blob([new Uint8Array(3_000_001)], { type: 'image/png' }) })).toBeNull();
    expect(readToDesk({ ...stage, picture: 'https://example.org/a.png' })).toBeNull();
  });
});

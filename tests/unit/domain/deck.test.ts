import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterCommand,
  afterTime,
  aimOf,
  type DeckState,
  deckCommands,
  deckLayers,
  deckStart,
  goToScene,
  secondsToRead,
  stepForward,
  stepsOf,
  viewOfStep,
} from '../../../src/domain/deck.ts';
import { homeView } from '../../../src/domain/view.ts';
import { atlas } from '../../ui/fixture.ts';
import { anyTour } from './tour-any.ts';

const steps = [1, 1, 2, 1, 2];
const at = (more: Partial<DeckState>): DeckState => ({ ...deckStart, ...more });
const someSteps = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 20 });
const someDeck = (counts: readonly number[]) =>
  fc.record({
    scene: fc.integer({ min: 0, max: counts.length - 1 }),
    step: fc.constant(0),
    isExploring: fc.boolean(),
    layer: fc.option(fc.constantFrom(...deckLayers)),
    isPlaying: fc.boolean(),
  });

describe('going through a tour', () => {
  it('builds a scene up before it goes on', () => {
    expect(afterCommand(at({ scene: 2 }), 'next', steps)).toMatchObject({ scene: 2, step: 1 });
    expect(afterCommand(at({ scene: 2, step: 1 }), 'next', steps)).toMatchObject({ scene: 3, step: 0 });
  });

  it('shows all of the scene before when it goes back', () => {
    expect(afterCommand(at({ scene: 3 }), 'previous', steps)).toMatchObject({ scene: 2, step: 1 });
  });

  it('stays where it is at both ends', () => {
    const [first, last] = [deckStart, at({ scene: 4, step: 1 })];
    expect(afterCommand(first, 'previous', steps)).toBe(first);
    expect(afterCommand(last, 'next', steps)).toBe(last);
    expect(afterCommand(first, 'last', steps)).toMatchObject({ scene: 4, step: 0 });
    expect(afterCommand(last, 'first', steps)).toMatchObject({ scene: 0, step: 0 });
  });

  it('jumps to what playing up to it shows', () => {
    fc.assert(
      fc.property(
        someSteps.chain((counts) => fc.tuple(fc.constant(counts), fc.integer({ min: 0, max: counts.length - 1 }))),
        ([counts, wanted]) => {
          let deck = deckStart;
          while (deck.scene < wanted) deck = stepForward(deck, counts);
          expect(goToScene(wanted, counts.length)).toEqual(deck);
        },
      ),
    );
  });

  it('never leaves the tour, whatever is asked', () => {
    const asked = fc.array(fc.constantFrom(...deckCommands), { maxLength: 60 });
    fc.assert(
      fc.property(someSteps, asked, (counts, commands) => {
        const deck = commands.reduce((state, command) => afterCommand(state, command, counts), deckStart);
        expect(counts[deck.scene]).toBeGreaterThan(deck.step);
      }),
    );
  });
});

describe('exploring', () => {
  it('never loses the place', () => {
    for (const back of ['next', 'previous', 'explore', 'up'] as const) {
      const deck = at({ scene: 2, step: 1 });
      const exploring = afterCommand(deck, 'explore', steps);
      expect(exploring).toEqual({ ...deck, isExploring: true });
      expect(afterCommand(exploring, back, steps)).toEqual(deck);
    }
  });

  it('outlasts a dark screen and an overview', () => {
    const exploring = at({ scene: 2, isExploring: true });
    for (const layer of ['black', 'overview', 'help'] as const) {
      const open = afterCommand(exploring, layer, steps);
      expect(afterCommand(open, 'up', steps)).toEqual(exploring);
    }
  });
});

describe('what lies over the stage', () => {
  it('only becomes bright again while it is dark', () => {
    fc.assert(
      fc.property(
        someSteps.chain((counts) => fc.tuple(fc.constant(counts), someDeck(counts))),
        fc.constantFrom(...deckCommands),
        ([counts, deck], command) => {
          const dark: DeckState = { ...deck, layer: 'black' };
          const after = afterCommand(dark, command, counts);
          if (command === 'black' || command === 'up') expect(after).toEqual({ ...dark, layer: null });
          else expect(after).toBe(dark);
        },
      ),
    );
  });

  it('closes when it is asked for twice, and gives way to another', () => {
    const help = afterCommand(deckStart, 'help', steps);
    expect(help.layer).toBe('help');
    expect(afterCommand(help, 'help', steps).layer).toBeNull();
    expect(afterCommand(help, 'overview', steps).layer).toBe('overview');
  });

  it('closes from the top: the layer, then the exploring', () => {
    const both = at({ isExploring: true, layer: 'help' });
    const once = afterCommand(both, 'up', steps);
    expect(once).toMatchObject({ isExploring: true, layer: null });
    expect(afterCommand(once, 'up', steps)).toEqual(deckStart);
  });

  it('is gone after a jump', () => expect(goToScene(3, 5)).toEqual(at({ scene: 3 })));
});

describe('playing by itself', () => {
  it('goes on, waits under what is open, and rests at the end', () => {
    const playing = afterCommand(deckStart, 'play', steps);
    expect(afterTime(playing, steps)).toMatchObject({ scene: 1, isPlaying: true });
    const open = { ...playing, layer: 'help' as const };
    expect(afterTime(open, steps)).toBe(open);
    expect(afterTime(at({ scene: 4, step: 1, isPlaying: true }), steps).isPlaying).toBe(false);
  });

  it('ends when the presenter goes on themselves', () =>
    expect(afterCommand(at({ isPlaying: true }), 'next', steps)).toMatchObject({ scene: 1, isPlaying: false }));

  it('takes the time that the words take', () => {
    const scene = (words: string) => ({
      title: { en: 'a', ru: 'a', zh: '一' },
      body: { en: words, ru: words, zh: words },
    });
    expect(secondsToRead(scene(''), 'en')).toBeGreaterThanOrEqual(6);
    expect(secondsToRead(scene('word '.repeat(40)), 'en')).toBeGreaterThan(secondsToRead(scene('word'), 'en'));
    expect(secondsToRead(scene('word '.repeat(2000)), 'en')).toBe(60);
  });
});

describe('what the map shows', () => {
  const common = {
    id: 'one',
    title: { en: 'a', ru: 'a', zh: 'a' },
    body: { en: '', ru: '', zh: '' },
    notes: { en: '', ru: '', zh: '' },
    alt: { en: '', ru: '', zh: '' },
    sources: [],
    seconds: 10,
  };
  const view = {
    projection: 'arctic' as const,
    camera: null,
    bounds: null,
    sectors: null,
    selection: null,
    year: null,
    dim: false,
  };

  it('has the earlier year of a comparison at the left', () => {
    const shown = viewOfStep({ kind: 'compare', ...common, view, years: [1916, 1989] }, 0, atlas);
    expect([shown.compare, shown.year]).toEqual([1916, 1989]);
  });

  it('gives the place that is asked for away only with the answer', () => {
    const quiz = {
      question: common.title,
      explanation: common.title,
      evidence: [],
      task: { type: 'locate' as const, target: 'station', toleranceKm: 100 },
    };
    const scene = { kind: 'quiz' as const, ...common, view, quiz };
    expect(viewOfStep(scene, 0, atlas).selection).toBeNull();
    const answered = viewOfStep(scene, 1, atlas);
    expect(answered.selection).toBe('station');
    const [west, south, east, north] = answered.bounds ?? [0, 0, 0, 0];
    expect(west).toBeLessThan(101);
    expect(east).toBeGreaterThan(101);
    expect(north - south).toBeCloseTo((2 * 2.5 * 100) / 111.2, 3);
  });

  it('is the same for the same scene and step, and looks where a link would', () => {
    fc.assert(
      fc.property(anyTour, ({ scenes }) => {
        for (const scene of scenes)
          for (let step = 0; step < stepsOf(scene); step += 1)
            expect(viewOfStep(scene, step, atlas)).toEqual(viewOfStep(scene, step, atlas));
      }),
      { numRuns: 50 },
    );
    const camera = { longitude: 1, latitude: 2, zoom: 3, bearing: 0, pitch: 0 };
    expect(aimOf({ ...homeView, camera, selection: 'power' }, atlas)).toEqual({ type: 'camera', camera });
    expect(aimOf({ ...homeView, bounds: [1, 2, 3, 4], selection: 'power' }, atlas)).toMatchObject({
      bounds: [1, 2, 3, 4],
    });
    expect(aimOf({ ...homeView, selection: 'power' }, atlas)).toEqual({ type: 'bounds', bounds: [100, 50, 110, 60] });
    expect(aimOf(homeView, atlas)).toEqual({ type: 'home' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begunWith, type EditHistory, goneOn, redone, undone } from '../../../src/domain/edit-history.ts';
import { maxScenes, type Tour } from '../../../src/domain/tour.ts';
import { editedTour, freeSceneId, type TourEdit } from '../../../src/domain/tour-edit.ts';
import { checkedTour } from '../../../src/domain/tour-file.ts';
import { type FirstWords, newScene, newTour, reworded } from '../../../src/domain/tour-made.ts';
import { isMadeTour, newTourId } from '../../../src/domain/tour-made-id.ts';
import { sceneViewOf } from '../../../src/domain/tour-scene.ts';
import { inEveryLanguage } from '../../../src/domain/tour-text.ts';
import { homeView } from '../../../src/domain/view.ts';
import { anyScene, anyTour } from './tour-any.ts';

const say = inEveryLanguage;
const words: FirstWords = {
  title: say('Scene'),
  question: say('What?'),
  choices: [say('This'), say('That')],
  explanation: say('So it is.'),
};
const view = sceneViewOf(homeView);

/** Edits that mean a scene of the tour, or none. */
const editOf = (tour: Tour): fc.Arbitrary<TourEdit> => {
  const id = fc.constantFrom('no-such-scene', ...tour.scenes.map((scene) => scene.id));
  const place = fc.integer({ min: -2, max: tour.scenes.length + 2 });
  return fc.oneof(
    fc.record({ type: fc.constant('add' as const), after: place, scene: anyScene }),
    fc.record({ type: fc.constant('duplicate' as const), id }),
    fc.record({ type: fc.constant('remove' as const), id }),
    fc.record({ type: fc.constant('move' as const), id, to: place }),
    fc.tuple(anyScene, id).map(([scene, same]): TourEdit => ({ type: 'scene', scene: { ...scene, id: same } })),
    fc.constant({ type: 'tour' as const, change: { title: say('Another') } }),
  );
};
const tourAndEdit = anyTour.chain((tour) => fc.tuple(fc.constant(tour), editOf(tour)));

describe('a change to a tour', () => {
  it('leaves a tour, whatever it is', () => {
    fc.assert(
      fc.property(tourAndEdit, ([tour, edit]) => {
        expect(checkedTour(editedTour(tour, edit)).type).toBe('ready');
      }),
    );
  });

  it('can be taken back and made again', () => {
    fc.assert(
      fc.property(tourAndEdit, ([tour, edit]) => {
        const before = begunWith(tour);
        const after = goneOn(before, editedTour(tour, edit), null);
        if (after === before) return;
        expect(undone(after).present).toBe(tour);
        expect(redone(undone(after)).present).toBe(after.present);
      }),
    );
  });

  it('moves a scene and leaves the others in their order', () => {
    fc.assert(
      fc.property(anyTour, fc.nat(), fc.nat(), (tour, from, to) => {
        const ids = tour.scenes.map(({ id }) => id);
        const id = ids[from % ids.length] ?? '';
        const place = to % ids.length;
        const moved = editedTour(tour, { type: 'move', id, to: place }).scenes.map((scene) => scene.id);
        expect(moved[place]).toBe(id);
        expect(moved.filter((other) => other !== id)).toEqual(ids.filter((other) => other !== id));
      }),
    );
  });

  it('neither takes the last scene nor adds one too many', () => {
    const scene = newScene('text', null, words, view, [1991, 2026]);
    let tour = newTour('own-1', say('A tour'), 'en', '2026-11-23', scene);
    expect(editedTour(tour, { type: 'remove', id: scene.id })).toBe(tour);
    for (let count = 0; count < maxScenes + 5; count += 1) tour = editedTour(tour, { type: 'duplicate', id: scene.id });
    expect(tour.scenes).toHaveLength(maxScenes);
    expect(tour.minutes).toBe(60);
    expect(editedTour(tour, { type: 'duplicate', id: scene.id })).toBe(tour);
  });
});

describe('what is new', () => {
  it.each(['map', 'compare', 'text', 'quiz', 'blank'] as const)('as %s is a tour at once', (kind) => {
    const scene = newScene(kind, null, words, view, [1991, 2026]);
    expect(checkedTour(newTour('own-1', say('A tour'), 'ru', '2026-11-23', scene)).type).toBe('ready');
  });

  it('has an id that nothing else has', () => {
    expect(freeSceneId([{ id: 'scene-2' }])).toBe('scene-3');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (random) => {
        const id = newTourId(random);
        expect(id).toMatch(/^own-[a-z0-9]{8}$/);
        expect(isMadeTour(id)).toBe(true);
      }),
    );
    for (const id of ['two-railways', 'own', 'links']) expect(isMadeTour(id)).toBe(false);
  });

  it('changes one language of three, or the words of all', () => {
    const text = { en: 'a', ru: 'b', zh: 'c' };
    expect(reworded(text, 'd', 'ru', {})).toEqual({ en: 'a', ru: 'd', zh: 'c' });
    expect(reworded(text, 'd', 'ru', { language: 'zh' })).toEqual(say('d'));
  });
});

describe('a history', () => {
  const typed = (history: EditHistory<string>, text: string, about: string | null) => goneOn(history, text, about);
  it('takes what is typed in one field as one step', () => {
    let history = begunWith('');
    for (const text of ['r', 'ri', 'rib']) history = typed(history, text, 'title');
    history = typed(history, 'rib!', 'body');
    expect(undone(history).present).toBe('rib');
    expect(undone(undone(history)).present).toBe('');
    expect(undone(undone(undone(history))).present).toBe('');
    // After a step back a field begins anew.
    expect(typed(undone(history), 'ribbon', 'title').past).toEqual(['', 'rib']);
  });

  it('forgets what was taken back when something else is done', () => {
    const history = typed(undone(typed(begunWith('a'), 'b', null)), 'c', null);
    expect(redone(history).present).toBe('c');
  });
});

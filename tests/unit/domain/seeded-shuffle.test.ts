import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffled } from '../../../src/domain/seeded-shuffle.ts';

const lists = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 8 });

it('has the same things, never in the order in which they were', () => {
  fc.assert(
    fc.property(lists, fc.string(), (list, words) => {
      const result = shuffled(list, words);
      expect([...result].sort()).toEqual([...list].sort());
      expect(result).not.toEqual(list);
    }),
  );
});

it('is the same for the same words, and depends on them', () => {
  const list = [1, 2, 3, 4, 5, 6];
  expect(shuffled(list, 'straits')).toEqual(shuffled(list, 'straits'));
  const orders = Array.from({ length: 60 }, (_, at) => shuffled(list, `scene-${at}`).join());
  expect(new Set(orders).size).toBeGreaterThan(40);
});

it('favours no place: every thing comes to stand everywhere', () => {
  const list = [0, 1, 2, 3];
  const counts = list.map(() => list.map(() => 0));
  for (let at = 0; at < 2400; at += 1)
    shuffled(list, `scene-${at}`).forEach((item, place) => {
      const row = counts[item];
      if (row) row[place] = (row[place] ?? 0) + 1;
    });
  // The solved order is turned into another, which takes a little from the diagonal.
  for (const count of counts.flat()) expect(count).toBeGreaterThan(480);
});

it('leaves alone what has no other order', () => {
  expect(shuffled([], 'a')).toEqual([]);
  expect(shuffled([1], 'a')).toEqual([1]);
});

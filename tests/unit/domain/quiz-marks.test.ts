import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/domain/atlas.ts';
import { candidatesFor, isNear, kilometresTo, rightPlaces } from '../../../src/domain/quiz-marks.ts';
import { atlas, site } from '../../ui/fixture.ts';

describe('marks', () => {
  it('count what stands where it belongs', () => {
    expect(rightPlaces(['a', 'c', 'b'], ['a', 'b', 'c'])).toBe(1);
    expect(rightPlaces(['a', 'b'], ['a', 'b'])).toBe(2);
  });

  it('take a guess within the tolerance, ends included', () => {
    const task = { type: 'estimate' as const, value: 100, unit: 'km' as const, tolerance: 10 };
    expect([89.9, 90, 110, 110.1].map((guess) => isNear(guess, task))).toEqual([false, true, true, false]);
  });

  it('measure how far off a place is, also over the antimeridian', () => {
    const strait: { bounds: Bounds } = { bounds: [190.5, 65.75, 190.5, 65.75] };
    expect(kilometresTo([-169.5, 65.75], strait)).toBeCloseTo(0, 6);
    expect(kilometresTo([190.5, 66.75], strait)).toBeCloseTo(111.5, 0);
    expect(kilometresTo([101.5, 50.5], { bounds: [101, 50, 102, 51] })).toBe(0);
  });
});

describe('candidates', () => {
  it('are the place itself and others of its kind in its project', () => {
    const more = [1, 2, 3, 4, 5, 6, 7].map((n) => site(`station-${n}`, 'power'));
    const features = [...atlas.features, ...more];
    const full = {
      ...atlas,
      features,
      featuresOf: new Map([...atlas.featuresOf, ['power', features.filter(({ projectId }) => projectId === 'power')]]),
    };
    const found = candidatesFor('station', full).map(({ id }) => id);
    expect(found).toHaveLength(6);
    expect(found).toContain('station');
    expect(found.every((id) => id.startsWith('station'))).toBe(true);
    expect(candidatesFor('nothing', full)).toEqual([]);
  });
});

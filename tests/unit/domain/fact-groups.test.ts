import { expect, test } from 'vitest';
import { accuracyShares } from '../../../src/domain/accuracy.ts';
import type { FactValue } from '../../../src/domain/fact.ts';
import { disagree, groupedFacts } from '../../../src/domain/fact-groups.ts';
import { atlas, project } from '../../ui/fixture.ts';

test('facts are grouped by what they speak of, in a fixed order', () => {
  const groups = groupedFacts(project.facts).map(({ group, facts }) => [group, facts.map((fact) => fact.key)]);
  expect(groups).toEqual([
    ['output', ['capacity']],
    ['money', ['cost']],
    ['other', ['staff']],
  ]);
});

test('values of different days do not disagree, unless one is disputed', () => {
  const value: FactValue & { number: number } = { number: 1, unit: 'km', sources: ['a'], confidence: 'reported' };
  const fact = (...values: Parameters<typeof disagree>[0]['values']) => ({ key: 'k', label: project.names, values });
  expect(disagree(fact(value))).toBe(false);
  expect(disagree(fact(value, { ...value, number: 2 }))).toBe(true);
  expect(disagree(fact({ ...value, asOf: '2019' }, { ...value, asOf: '2020' }))).toBe(false);
  expect(disagree(fact({ ...value, asOf: '2019' }, { ...value, asOf: '2020', confidence: 'disputed' }))).toBe(true);
});

test('accuracy is summed as kilometres of line and places by class', () => {
  expect(accuracyShares(atlas.featuresOf.get('power') ?? [])).toEqual([
    { class: 'surveyed', km: 2959, places: 0 },
    { class: 'generalised', km: 0, places: 1 },
  ]);
});

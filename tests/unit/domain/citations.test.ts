import { expect, test } from 'vitest';
import { featureCitations, numberedSources, projectCitations } from '../../../src/domain/citations.ts';
import { detail, project } from '../../ui/fixture.ts';

test('sources are numbered from 1 by first appearance, each once', () => {
  const numbers = numberedSources([['b', 'a'], [], ['a', 'c'], ['b']]);
  expect([...numbers]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ]);
});

test('a project cites its headline first, and leaves no source of its file without a number', () => {
  const numbers = numberedSources(projectCitations(detail));
  expect(numbers.get('gazprom-page')).toBe(1);
  expect(numbers.get('kremlin')).toBe(2);
  expect(new Set(numbers.keys())).toEqual(new Set(detail.sources.map((source) => source.id)));
});

test('a feature cites its dates, figures and milestones before what its position rests on', () => {
  const [north] = detail.features;
  if (!north) throw new Error('the fixture has features');
  const ids = [...numberedSources(featureCitations(north, project.milestones)).keys()];
  expect(ids).toEqual(['kremlin', 'ria', 'gazprom-page', 'osm']);
});

import { describe, expect, it } from 'vitest';
import { changesBetween, sinceOf } from '../../../src/domain/changes.ts';
import { threeProjects } from '../three-projects.ts';

const between = (one: number, other: number) =>
  changesBetween(threeProjects, threeProjects.projects, one, other).map(({ project, changes, growth }) => ({
    project: project.id,
    changes: changes.map(({ feature, type }) => `${feature.id} ${type}`),
    growth: growth.map(({ unit, before, after }) => `${unit} ${before} to ${after}`),
  }));

describe('changes between two years', () => {
  it('name what opened and what was begun, and how much grew, by unit', () => {
    expect(between(2018, 2021)).toEqual([
      { project: 'pipeline', changes: ['north opened', 'south started'], growth: ['km 0 to 1000', 'bcm/yr 0 to 38'] },
      { project: 'plant', changes: ['unit-2 started'], growth: [] },
      { project: 'railway', changes: ['rails opened'], growth: ['km 0 to 3000'] },
    ]);
  });

  it('do not depend on the order of the years', () => expect(between(2021, 2018)).toEqual(between(2018, 2021)));

  it('leave out a project in which nothing happened', () => {
    expect(between(2008, 2010)).toEqual([]);
    expect(between(2020, 2020)).toEqual([]);
  });

  it('know since when', () => {
    const [pipeline] = changesBetween(threeProjects, threeProjects.projects, 2018, 2021);
    const [north] = pipeline?.changes ?? [];
    expect(north && sinceOf(north, 2021)).toEqual({ from: '2019-12-02', planned: false });
  });
});

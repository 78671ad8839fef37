import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../../src/domain/atlas.ts';
import { noFilters, visible } from '../../../src/domain/filters.ts';
import { homeView } from '../../../src/domain/view.ts';
import { type SceneInput, toScene } from '../../../src/map/scene.ts';
import { threeProjects } from '../three-projects.ts';

const given = (more: Partial<SceneInput> = {}): SceneInput => ({
  atlas: threeProjects,
  view: homeView,
  visible: visible(threeProjects, noFilters, null),
  selection: null,
  day: threeProjects.date,
  hover: null,
  language: 'en',
  theme: 'light',
  ...more,
});
const selectionOf = (projectId: string, featureId?: string): SceneInput['selection'] => {
  const project = threeProjects.projectById.get(projectId);
  if (!project) throw new Error(`no project ${projectId}`);
  return { project, feature: threeProjects.featureById.get(featureId ?? '') ?? null };
};
const sorted = (ids: Iterable<string>) => [...ids].sort();
const onlyGas = visible(threeProjects, { ...noFilters, sector: ['gas'] }, null);

describe('a scene', () => {
  it('hides and fades nothing in the opening view', () => {
    const { hidden, faded, selected, lit, focus, areas } = toScene(given());
    expect([hidden.size, faded.size, selected.size, lit.size, focus, areas]).toEqual([0, 0, 0, 0, null, false]);
  });

  it('hides nothing while the atlas is on its way', () => {
    expect(toScene(given({ atlas: null, visible: null, hover: 'north' }))).toMatchObject({
      hidden: new Set(),
      lit: new Set(),
    });
  });

  it('hides a part of a project without hiding its name', () => {
    const running = visible(threeProjects, { ...noFilters, status: ['building'] }, null);
    const { hidden } = toScene(given({ visible: running }));
    expect(sorted(hidden)).toEqual(['north', 'rails', 'railway', 'unit-1']);
  });

  it('shows another year: what had not begun is hidden, even where the rest is only dimmed', () => {
    const day = '2019-12-31';
    const then = visible(threeProjects, noFilters, null, day);
    const scene = toScene(given({ day, visible: then, view: { ...homeView, year: 2019 } }));
    expect(sorted(scene.hidden)).toEqual(['south', 'unit-2']);
    expect(sorted(toScene(given({ day, visible: then, view: { ...homeView, dim: true } })).hidden)).toEqual([
      'south',
      'unit-2',
    ]);
  });

  it('tells only the statuses that are not those of today, and none for today', () => {
    expect(toScene(given()).statuses.size).toBe(0);
    const file = { ...threeProjects, date: '2008-01-01' };
    const atlas = indexAtlas(file);
    const scene = toScene(given({ atlas, day: '2021-12-31', visible: visible(atlas, noFilters, null, '2021-12-31') }));
    expect([...scene.statuses].sort()).toEqual([
      ['north', 'operating'],
      ['rails', 'operating'],
      ['south', 'building'],
      ['unit-2', 'building'],
    ]);
  });

  it('fades what is left out where it is not to be hidden', () => {
    const scene = toScene(given({ visible: onlyGas, view: { ...homeView, dim: true } }));
    expect(scene.hidden.size).toBe(0);
    expect(sorted(scene.faded)).toEqual(['plant', 'rails', 'railway', 'unit-1', 'unit-2']);
  });

  it('outlines the whole project of a selected feature, focuses the feature and fades the rest', () => {
    const scene = toScene(given({ selection: selectionOf('plant', 'unit-2') }));
    expect(sorted(scene.selected)).toEqual(['unit-1', 'unit-2']);
    expect(scene.focus).toBe('unit-2');
    expect(sorted(scene.faded)).toEqual(['north', 'pipeline', 'rails', 'railway', 'south', 'station']);
  });

  it('lights a project by all its features, and a feature by itself', () => {
    expect(sorted(toScene(given({ hover: 'plant' })).lit)).toEqual(['unit-1', 'unit-2']);
    expect(sorted(toScene(given({ hover: 'unit-1' })).lit)).toEqual(['unit-1']);
  });

  it('wants areas and comparison lanes only for the project that has them', () => {
    const features = threeProjects.features.map((feature) =>
      feature.id === 'rails' ? { ...feature, role: 'comparison' as const } : feature,
    );
    const atlas = indexAtlas({ ...threeProjects, features });
    const input = { atlas, visible: visible(atlas, noFilters, null) };
    expect(toScene(given({ ...input, selection: selectionOf('plant') })).areas).toBe(false);
    expect(toScene(given({ ...input, selection: selectionOf('railway') })).areas).toBe(true);
  });

  it('has the same parts, by reference, for the same inputs', () => {
    const input = given({ visible: onlyGas, selection: selectionOf('plant'), hover: 'north' });
    const [first, second] = [toScene(input), toScene({ ...input, language: 'ru', theme: 'dark' })];
    expect(second.hidden).toBe(first.hidden);
    expect(second.faded).toBe(first.faded);
    expect(second.selected).toBe(first.selected);
    expect(second.lit).toBe(first.lit);
    expect([second.language, second.theme]).toEqual(['ru', 'dark']);
  });
});

import { describe, expect, it } from 'vitest';
import { scenePageId } from '../../../src/domain/tour-page.ts';
import { mapOfScene } from '../../../src/domain/tour-scene.ts';
import { openingPageId } from '../../../src/domain/view-page.ts';
import { infoOf, viewInFrame } from '../../../src/embed/tour-scene.ts';
import { data, tourData } from '../page/view-site.ts';

const scenes = tourData.tours.flatMap((tour) => tour.scenes.map((scene) => ({ tour, scene })));

describe('a scene in a frame', () => {
  it('shows one year at a time, of two first the earlier', () => {
    for (const { scene } of scenes) {
      const views = [0, 1].map((step) => viewInFrame(scene, step, data.atlas));
      expect(views.map(({ compare, claim }) => ({ compare, claim }))).toEqual(
        Array(2).fill({ compare: null, claim: null }),
      );
      if (scene.kind === 'compare') expect(views.map(({ year }) => year)).toEqual(scene.years);
    }
  });

  it('picks a place out only with its answer', () => {
    const asked = scenes.find(({ scene }) => scene.id === 'find-bering-strait')?.scene;
    if (!asked) throw new Error('no such scene');
    expect(viewInFrame(asked, 0, data.atlas).selection).toBeNull();
    expect(viewInFrame(asked, 1, data.atlas).selection).toBe('bering-strait');
  });

  it('has its own picture where it has a map, else that of the whole atlas, as the live map shows it', () => {
    for (const { tour, scene } of scenes) {
      const info = infoOf(scene, tour);
      expect(info.id).toBe(mapOfScene(scene) ? scenePageId(tour.id, scene.id) : openingPageId);
      expect(info.title).toEqual(scene.title);
      expect(info.scenes).toHaveLength(tour.scenes.length);
      for (const words of Object.values(info.alt)) expect(words).not.toBe('');
    }
  });
});

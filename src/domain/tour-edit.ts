import { maxScenes, plannedMinutes, type Tour } from './tour.ts';
import type { Scene } from './tour-scene.ts';

/**
 * A change to a tour. Each leaves a tour that the schema accepts, if it was given a scene that the schema accepts: what
 * is being made can be presented, exported and kept at every moment, and there is no second notion of a draft.
 */
export type TourEdit =
  /** A new scene behind the one at a place; -1: before all. */
  | { readonly type: 'add'; readonly after: number; readonly scene: Scene }
  | { readonly type: 'duplicate'; readonly id: string }
  | { readonly type: 'remove'; readonly id: string }
  /** To a place, from 0; one too far is the last. */
  | { readonly type: 'move'; readonly id: string; readonly to: number }
  /** The scene of the same id gives way to this. */
  | { readonly type: 'scene'; readonly scene: Scene }
  | { readonly type: 'tour'; readonly change: Partial<Pick<Tour, 'title' | 'subtitle' | 'authors' | 'licence'>> }
  /** What another window of this browser made of it. */
  | { readonly type: 'all'; readonly tour: Tour };

/** `scene-3`, or the next number that no scene has. */
export function freeSceneId(scenes: readonly Pick<Scene, 'id'>[]): string {
  const taken = new Set(scenes.map(({ id }) => id));
  let number = scenes.length + 1;
  while (taken.has(`scene-${number}`)) number += 1;
  return `scene-${number}`;
}

function scenesAfter(scenes: readonly Scene[], edit: TourEdit): readonly Scene[] {
  const at = 'id' in edit ? scenes.findIndex(({ id }) => id === edit.id) : -1;
  const scene = scenes[at];
  switch (edit.type) {
    case 'add':
      if (scenes.length >= maxScenes || scenes.some(({ id }) => id === edit.scene.id)) return scenes;
      return scenes.toSpliced(edit.after + 1, 0, edit.scene);
    case 'scene':
      return scenes.map((each) => (each.id === edit.scene.id ? edit.scene : each));
    case 'duplicate':
      if (!scene || scenes.length >= maxScenes) return scenes;
      return scenes.toSpliced(at + 1, 0, { ...scene, id: freeSceneId(scenes) });
    case 'remove':
      // A tour without a scene is none.
      return scene && scenes.length > 1 ? scenes.toSpliced(at, 1) : scenes;
    case 'move': {
      const to = Math.min(Math.max(0, edit.to), scenes.length - 1);
      return scene && to !== at ? scenes.toSpliced(at, 1).toSpliced(to, 0, scene) : scenes;
    }
    default:
      return scenes;
  }
}

/** The tour after a change; the same one, by reference, where there is nothing to do. */
export function editedTour(tour: Tour, edit: TourEdit): Tour {
  if (edit.type === 'all') return edit.tour;
  if (edit.type === 'tour') return { ...tour, ...edit.change };
  const scenes = scenesAfter(tour.scenes, edit);
  return scenes === tour.scenes
    ? tour
    : { ...tour, scenes: [...scenes], minutes: Math.min(240, plannedMinutes(scenes)) };
}

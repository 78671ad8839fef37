import type { StillPart } from './tour-page.ts';
import { mapOfScene, type Scene } from './tour-scene.ts';

/** Which picture of a scene a step shows: the later of two years, a place once it has been found. `undefined`: none. */
export function stillPart(scene: Scene, step: number): StillPart | undefined {
  if (!mapOfScene(scene)) return undefined;
  if (scene.kind === 'compare') return scene.years[1];
  return scene.kind === 'quiz' && scene.quiz.task.type === 'locate' && step > 0 ? 'answer' : null;
}

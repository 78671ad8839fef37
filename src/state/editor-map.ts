import { aimOf } from '../domain/deck.ts';
import { mapOfScene, type Scene, type SceneView, sceneViewOf, viewOfScene } from '../domain/tour-scene.ts';
import { firstYear, lastYear } from '../domain/view.ts';
import { roundedCamera } from '../url/codec.ts';
import { restoreView } from './address.ts';
import { readyAtlas } from './selectors.ts';
import { store } from './store.ts';
import { rememberStep } from './undo.ts';

/* Where the editor meets the map: what it shows becomes a scene, and a scene is shown by it. */

/** What the map shows now, as a scene keeps it. */
export function captured(): SceneView {
  const { view } = store.getState();
  return sceneViewOf({ ...view, camera: view.camera && roundedCamera(view.camera) });
}

/** The years that a comparison begins with: those that are compared now, or the shown one and ten years before it. */
export function capturedYears(): readonly [earlier: number, later: number] {
  const state = store.getState();
  const { year, compare } = state.view;
  const shown = year ?? Number(readyAtlas(state)?.date.slice(0, 4) ?? lastYear);
  const other = compare ?? Math.max(firstYear, shown - 10);
  return shown === other ? [firstYear, lastYear] : [Math.min(shown, other), Math.max(shown, other)];
}

/** Whether two years stand side by side on the map. */
export const isComparing = (): boolean => store.getState().view.compare !== null;

/** Puts what a scene shows on the map, in the language and theme that the reader has now. */
export function showScene(scene: Scene): void {
  if (!mapOfScene(scene)) return;
  const { view } = store.getState();
  const { language, theme, version } = view;
  const shown = viewOfScene(scene);
  const target = aimOf(shown, readyAtlas(store.getState()));
  const bounds = target.type === 'bounds' ? target.bounds : null;
  const next = { ...shown, bounds, claim: null, page: null, language, theme, version };
  rememberStep(view, next, 'choice');
  restoreView(next, 'push');
}

import type { Camera } from '../domain/view.ts';
import type { MapView } from './port.ts';

/* Maps that stand beside each other and always look at the same place. */

const views = new Set<MapView>();

/** Takes a map into step. Returns the undo. */
export function joinStep(view: MapView): () => void {
  views.add(view);
  return () => views.delete(view);
}

/** Takes the other maps where this one is. */
export function leadStep(leader: MapView | null, camera: Camera): void {
  for (const view of views) if (view !== leader) view.follow(camera);
}

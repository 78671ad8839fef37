import { keepIn, keptIn } from './browser-storage.ts';
import { editingKey, overlayStore, showEditor } from './overlay.ts';

/** Which tour is being edited, and the scene that is open; `null` for the list of tours. */
export interface Editing {
  readonly tour: string | null;
  readonly scene: string | null;
}

/** What this tab was editing. Never throws. */
export function lastEditing(): Editing {
  try {
    const kept: unknown = JSON.parse(keptIn('sessionStorage', editingKey) ?? '');
    const { tour, scene } = Object(kept) as Record<string, unknown>;
    return {
      tour: typeof tour === 'string' ? tour : null,
      scene: typeof scene === 'string' ? scene : null,
    };
  } catch {
    return { tour: null, scene: null };
  }
}

/**
 * Remembers it for this tab; `null`: nothing is being edited any more. Where it cannot, a reload begins with the
 * explorer; the tour itself is another matter (see own-tours.ts).
 */
export function rememberEditing(editing: Editing | null): void {
  keepIn('sessionStorage', editingKey, editing && JSON.stringify(editing));
}

/** Whether the deck was opened by the editor in this tab. */
export const isBeingEdited = (tour: string): boolean => lastEditing().tour === tour;

/** Opens the editor beside the map: where it was, or at the list of tours. */
export function openEditor(): void {
  if (overlayStore.getState().editor === 'closed') rememberEditing({ tour: null, scene: null });
  showEditor('open');
}

import type { View } from '../domain/view.ts';
import { store } from '../state/store.ts';

/** Changes the view of a frame: in the store alone. Its address belongs to the page around it. */
export function changeFrameView(change: (view: View) => View): void {
  const { view } = store.getState();
  const after = change(view);
  if (after !== view) store.setState({ view: after });
}

/** Selects a project or feature; `null` deselects. */
export const selectInFrame = (selection: string | null): void =>
  changeFrameView((view) => (view.selection === selection ? view : { ...view, selection }));

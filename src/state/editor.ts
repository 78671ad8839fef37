import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { begunWith, type EditHistory, goneOn, redone, undone } from '../domain/edit-history.ts';
import type { Tour } from '../domain/tour.ts';
import { editedTour, type TourEdit } from '../domain/tour-edit.ts';
import type { Scene } from '../domain/tour-scene.ts';
import { lastEditing, rememberEditing } from './editing.ts';
import { showEditor } from './overlay.ts';
import { followOtherWindows, keepTour, ownTour, removeTour } from './own-tours.ts';
import type { Keeping } from './saved.ts';

/* The tour that is being made. Every change is kept in this browser at once: there is no button to save. */

export interface EditorState {
  /** `null`: the list of tours is shown. */
  readonly tour: EditHistory<Tour> | null;
  /** Id of the scene whose words are open. */
  readonly scene: string | null;
  readonly keeping: Keeping;
  /** Counts what other windows changed in this tour: it is said each time. */
  readonly changedElsewhere: number;
}

export const noEditing: EditorState = { tour: null, scene: null, keeping: 'kept', changedElsewhere: 0 };

function asLeft(): EditorState {
  const { tour: id, scene } = lastEditing();
  const tour = id === null ? null : ownTour(id);
  return tour ? { ...noEditing, tour: begunWith(tour), scene: sceneNear(tour, scene, 0) } : noEditing;
}

export const editorStore = createStore<EditorState>(() => noEditing);
export const useEditor = <T>(select: (state: EditorState) => T): T => useStore(editorStore, select);

/** The scene that was open, or the one that has come to its place. */
function sceneNear(tour: Tour, id: string | null, at: number): string | null {
  const { scenes } = tour;
  return (scenes.find((scene) => scene.id === id) ?? scenes[Math.min(at, scenes.length - 1)])?.id ?? null;
}

const placeOf = (tour: Tour, id: string | null): number =>
  Math.max(
    0,
    tour.scenes.findIndex((scene) => scene.id === id),
  );

function show(history: EditHistory<Tour>, scene: string | null): void {
  const before = editorStore.getState();
  const tour = history.present;
  const isOther = tour !== before.tour?.present;
  const shown = sceneNear(tour, scene, before.tour ? placeOf(before.tour.present, before.scene) : 0);
  editorStore.setState({ tour: history, scene: shown, ...(isOther && { keeping: keepTour(tour) }) });
  rememberEditing({ tour: tour.id, scene: shown });
}

/** Makes a change and keeps it. `about`: changes in a row about the same thing are one step of undo. */
export function edit(change: TourEdit, about: string | null = null): void {
  const { tour, scene } = editorStore.getState();
  if (!tour) return;
  const next = editedTour(tour.present, change);
  // What is new is what one goes on with.
  const added = next.scenes.find(({ id }) => !tour.present.scenes.some((known) => known.id === id));
  show(goneOn(tour, next, about), added?.id ?? scene);
}

/** Puts another in the place of a scene, under the same id. */
export const editScene = (scene: Scene, about: string | null = null): void =>
  edit({ type: 'scene', scene }, about && `${scene.id} ${about}`);

function step(go: (history: EditHistory<Tour>) => EditHistory<Tour>): void {
  const { tour, scene } = editorStore.getState();
  if (tour) show(go(tour), scene);
}
export const undoEdit = (): void => step(undone);
export const redoEdit = (): void => step(redone);

export function openScene(scene: string): void {
  const { tour } = editorStore.getState();
  if (tour) show(tour, scene);
}

/** Opens a tour of this browser. */
export function openTour(id: string): void {
  const tour = ownTour(id);
  if (tour) show(begunWith(tour), tour.scenes[0]?.id ?? null);
}

/** Takes a tour in: a new one, a copy, an imported one. It is opened. */
export function takeTour(tour: Tour): void {
  editorStore.setState({ tour: null, scene: null });
  show(begunWith(tour), tour.scenes[0]?.id ?? null);
}

/** Back to the list; the tour is kept as it is. */
export function leaveTour(): void {
  editorStore.setState({ tour: null, scene: null });
  rememberEditing({ tour: null, scene: null });
}

/** Takes a tour away from this browser and gives it back, for whoever regrets it. */
export function dropTour(id: string): Tour | null {
  const tour = ownTour(id);
  removeTour(id);
  return tour;
}

export function closeEditor(): void {
  rememberEditing(null);
  showEditor('closed');
}

/** Follows what other windows do to the tour, as a step that can be undone. Comes back to what was being edited. */
export function beginEditing(): () => void {
  if (!editorStore.getState().tour) editorStore.setState(asLeft());
  return followOtherWindows((id, tour) => {
    const { tour: history, scene, changedElsewhere } = editorStore.getState();
    if (!tour || history?.present.id !== id) return;
    editorStore.setState({
      tour: goneOn(history, tour, null),
      scene: sceneNear(tour, scene, placeOf(history.present, scene)),
      changedElsewhere: changedElsewhere + 1,
    });
  });
}

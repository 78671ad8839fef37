import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type InkPoint, type PointerTool, type StagePlace, wetInk, withInk } from '../domain/pointer.ts';

/** What is pointed with, and where: on the stage and, mirrored, at the desk. */
export interface PointerStore {
  readonly tool: PointerTool | null;
  /** `null`: the pointer is beside the stage. */
  readonly at: StagePlace | null;
  readonly isDown: boolean;
  /** The pointer is moved in this window; else this follows another. */
  readonly isOwn: boolean;
  readonly ink: readonly InkPoint[];
}

const idle: PointerStore = { tool: null, at: null, isDown: false, isOwn: true, ink: [] };

export const pointerStore = createStore<PointerStore>(() => idle);

export const usePointer = <T>(select: (state: PointerStore) => T): T => useStore(pointerStore, select);

/** Takes a tool up, or puts down what there is (`null`). */
export function setTool(tool: PointerTool | null): void {
  if (tool !== pointerStore.getState().tool) pointerStore.setState({ ...idle, tool });
}

export const toggleTool = (tool: PointerTool): void => setTool(pointerStore.getState().tool === tool ? null : tool);

/** Puts down what is held, and says whether anything was: Escape closes one thing at a time. */
export function putAway(): boolean {
  const { tool } = pointerStore.getState();
  setTool(null);
  return tool !== null;
}

/** The pointer is here now; with ink, and pressed, it draws. */
export function point(at: StagePlace | null, isDown: boolean, isOwn: boolean): void {
  pointerStore.setState((before) => {
    const draws = before.tool === 'ink' && isDown && at !== null;
    const ink = draws
      ? withInk(before.ink, { at, begins: !before.isDown || before.at === null, time: performance.now() })
      : before.ink;
    return { at, isDown, isOwn, ink };
  });
}

/** Forgets what has faded. */
export const dryInk = (): void => pointerStore.setState(({ ink }) => ({ ink: wetInk(ink, performance.now()) }));

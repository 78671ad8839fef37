import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import {
  type DeskTimer,
  enterScene,
  pauseTimer,
  readTimer,
  resetTimer,
  startTimer,
  unstarted,
} from '../domain/desk-timer.ts';
import { keepIn, keptIn } from './browser-storage.ts';

/* The one watch of a desk. The browser's tab keeps it, so that a desk that is loaded anew goes on with it. */

const timerStore = createStore<DeskTimer>(() => unstarted);

export const useDeskTimer = (): DeskTimer => useStore(timerStore);

let key: string | null = null;

/** Takes up the watch of a tour where it was put down; where nothing may be kept, it begins anew. */
export function takeTimer(tour: string): void {
  key = `corridors-desk-${tour}`;
  timerStore.setState(readTimer(keptIn('sessionStorage', key)), true);
}

function change(next: DeskTimer): void {
  timerStore.setState(next, true);
  if (key !== null) keepIn('sessionStorage', key, JSON.stringify(next));
}

export const startWatch = (): void => change(startTimer(timerStore.getState(), Date.now()));
export const pauseWatch = (): void => change(pauseTimer(timerStore.getState(), Date.now()));
export const resetWatch = (): void => change(resetTimer(timerStore.getState(), Date.now()));

export function timeScene(scene: number): void {
  const timer = timerStore.getState();
  const next = enterScene(timer, scene, Date.now());
  if (next !== timer) change(next);
}

import * as v from 'valibot';
import type { Scene } from './tour-scene.ts';

/*
 * The speaker's watch. It keeps moments, not counts, so that a desk that slept or was loaded anew is still right. All
 * times are milliseconds; a clock that is set back makes nothing negative.
 */

const moment = v.pipe(v.number(), v.finite(), v.minValue(0));

const deskTimerSchema = v.strictObject({
  /** When it was last started; `null`: it stands. */
  startedAt: v.nullable(moment),
  /** What it showed when it last stood. */
  before: moment,
  /** The scene that is timed, from 0, and what the watch showed when it began. */
  scene: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sceneFrom: moment,
});
export type DeskTimer = v.InferOutput<typeof deskTimerSchema>;

export const unstarted: DeskTimer = { startedAt: null, before: 0, scene: 0, sceneFrom: 0 };

/** A watch that was put down as JSON; an unstarted one for anything else. */
export function readTimer(text: string | null): DeskTimer {
  try {
    return v.parse(deskTimerSchema, JSON.parse(text ?? ''));
  } catch {
    return unstarted;
  }
}

/** What the watch shows. */
export const elapsedOf = ({ startedAt, before }: DeskTimer, now: number): number =>
  before + (startedAt === null ? 0 : Math.max(0, now - startedAt));

/** What of it the scene has had. */
export const elapsedInScene = (timer: DeskTimer, now: number): number =>
  Math.max(0, elapsedOf(timer, now) - timer.sceneFrom);

export const startTimer = (timer: DeskTimer, now: number): DeskTimer =>
  timer.startedAt === null ? { ...timer, startedAt: now } : timer;

export const pauseTimer = (timer: DeskTimer, now: number): DeskTimer => ({
  ...timer,
  startedAt: null,
  before: elapsedOf(timer, now),
});

/** Nothing has been spoken yet; a watch that runs goes on. */
export const resetTimer = ({ startedAt, scene }: DeskTimer, now: number): DeskTimer => ({
  ...unstarted,
  startedAt: startedAt === null ? null : now,
  scene,
});

/** Another scene has its own time from now on; the same one goes on with its own. */
export const enterScene = (timer: DeskTimer, scene: number, now: number): DeskTimer =>
  scene === timer.scene ? timer : { ...timer, scene, sceneFrom: elapsedOf(timer, now) };

/** How a talk stands against its plan. */
export interface Pace {
  /** Planned, of the whole talk and of the scene. */
  readonly planned: number;
  readonly plannedScene: number;
  /** What is left of both; negative: over time. */
  readonly left: number;
  readonly leftInScene: number;
  /** How far the watch is from what the plan has for this scene: positive behind, negative ahead, 0 within it. */
  readonly behind: number;
}

export function paceOf(scenes: readonly Pick<Scene, 'seconds'>[], timer: DeskTimer, now: number): Pace {
  const milliseconds = scenes.map(({ seconds }) => 1000 * seconds);
  const until = (scene: number) => milliseconds.slice(0, scene).reduce((sum, each) => sum + each, 0);
  const [from, to, planned] = [until(timer.scene), until(timer.scene + 1), until(scenes.length)];
  const elapsed = elapsedOf(timer, now);
  return {
    planned,
    plannedScene: to - from,
    left: planned - elapsed,
    leftInScene: to - from - elapsedInScene(timer, now),
    behind: elapsed > to ? elapsed - to : Math.min(0, elapsed - from),
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `4:05`, `1:02:09`; whole seconds, without a sign. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

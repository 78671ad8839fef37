import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockOf,
  type DeskTimer,
  elapsedInScene,
  elapsedOf,
  enterScene,
  paceOf,
  pauseTimer,
  readTimer,
  resetTimer,
  startTimer,
  unstarted,
} from '../../../src/domain/desk-timer.ts';

const minute = 60_000;
const scenes = [{ seconds: 60 }, { seconds: 120 }, { seconds: 30 }];

/** What can be done to a watch, and how long after the act before. */
const act = fc.record({
  what: fc.constantFrom('start', 'pause', 'reset', 'scene'),
  after: fc.integer({ min: 0, max: 10 * minute }),
  scene: fc.integer({ min: 0, max: 2 }),
});
function played(acts: readonly { what: string; after: number; scene: number }[]): [timer: DeskTimer, now: number] {
  let [timer, now] = [unstarted, 1_000_000];
  for (const { what, after, scene } of acts) {
    now += after;
    if (what === 'start') timer = startTimer(timer, now);
    else if (what === 'pause') timer = pauseTimer(timer, now);
    else if (what === 'reset') timer = resetTimer(timer, now);
    else timer = enterScene(timer, scene, now);
  }
  return [timer, now];
}

describe('the watch of a talk', () => {
  it('counts only while it runs', () => {
    const started = startTimer(unstarted, 1000);
    const paused = pauseTimer(started, 6000);
    expect(elapsedOf(paused, 60_000)).toBe(5000);
    expect(elapsedOf(startTimer(paused, 60_000), 62_000)).toBe(7000);
    expect(startTimer(started, 3000)).toBe(started);
  });

  it('gives each scene its own time, and the same scene no new one', () => {
    const first = startTimer(unstarted, 0);
    const second = enterScene(first, 1, 40_000);
    expect(elapsedInScene(second, 50_000)).toBe(10_000);
    expect(elapsedOf(second, 50_000)).toBe(50_000);
    expect(enterScene(second, 1, 60_000)).toBe(second);
  });

  it('begins anew without stopping, and stays where the talk is', () => {
    const reset = resetTimer(enterScene(startTimer(unstarted, 0), 2, 5000), 9000);
    expect([elapsedOf(reset, 10_000), elapsedInScene(reset, 10_000), reset.scene]).toEqual([1000, 1000, 2]);
    expect(resetTimer(unstarted, 9000).startedAt).toBeNull();
  });

  it('never shows less than nothing, nor more in a scene than in all, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(act), fc.integer({ min: -minute, max: minute }), (acts, later) => {
        const [timer, now] = played(acts);
        expect(elapsedOf(timer, now + later)).toBeGreaterThanOrEqual(0);
        expect(elapsedInScene(timer, now)).toBeGreaterThanOrEqual(0);
        expect(elapsedInScene(timer, now)).toBeLessThanOrEqual(elapsedOf(timer, now));
      }),
    );
  });

  it('is taken up as it was put down; anything else is a new one', () => {
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const [timer] = played(acts);
        expect(readTimer(JSON.stringify(timer))).toEqual(timer);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void expect(readTimer(text)).toBeDefined()));
    for (const broken of [null, '', '{}', '[]', '{"startedAt":-1,"before":0,"scene":0,"sceneFrom":0}'])
      expect(readTimer(broken)).toEqual(unstarted);
  });
});

describe('the plan', () => {
  const inSecond = enterScene(startTimer(unstarted, 0), 1, 30_000);

  it('says what is left of the talk and of the scene', () => {
    const pace = paceOf(scenes, inSecond, 90_000);
    expect(pace).toMatchObject({ planned: 210_000, plannedScene: 120_000, left: 120_000, leftInScene: 60_000 });
    expect(paceOf(scenes, inSecond, 170_000).leftInScene).toBe(-20_000);
  });

  it('is kept anywhere within the planned time of the scene', () => {
    for (const now of [60_000, 100_000, 180_000]) expect(paceOf(scenes, inSecond, now).behind).toBe(0);
    expect(paceOf(scenes, inSecond, 45_000).behind).toBe(-15_000);
    expect(paceOf(scenes, inSecond, 200_000).behind).toBe(20_000);
  });
});

describe('a time in words', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [65_000, '1:05'],
    [-65_000, '1:05'],
    [3_725_000, '1:02:05'],
  ])('%d ms is %s', (time, words) => expect(clockOf(time)).toBe(words));
});

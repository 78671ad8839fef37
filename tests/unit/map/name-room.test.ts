import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nameRoom } from '../../../src/map/name-room.ts';

const ids = (...some: string[]): ReadonlySet<string> => new Set(some);
const given: (readonly string[])[] = [];
const names = () => nameRoom((roomless) => void given.push([...roomless]));

describe('the room of hidden names', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    given.length = 0;
  });

  it('is given away once, when the reader pauses', () => {
    const room = names();
    room.hide(ids('gas'), false);
    vi.advanceTimersByTime(900);
    room.hide(ids('gas', 'rail'), false);
    vi.advanceTimersByTime(900);
    expect(given).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(given).toEqual([['gas', 'rail']]);
  });

  it('comes back at once with its name, but only where it had been given away', () => {
    const room = names();
    room.hide(ids('gas'), false);
    room.hide(ids(), false);
    expect(given).toEqual([]);
    vi.runAllTimers();
    room.hide(ids('gas'), false);
    vi.runAllTimers();
    given.length = 0;
    room.hide(ids('rail'), false);
    expect(given).toEqual([['rail']]);
  });

  it('is given away at once when a picture begins, and never after the map is gone', () => {
    const room = names();
    room.hide(ids('gas'), true);
    expect(given).toEqual([['gas']]);
    room.hide(ids('gas', 'oil'), false);
    room.stop();
    vi.runAllTimers();
    expect(given).toHaveLength(1);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Budget, keepBudget } from '../../../src/embed/budget.ts';
import { isTooMany, most, releaseAfter } from '../../../src/embed/release.ts';

/** A channel that all frames of a page share and that delivers at once. */
class Bus extends EventTarget {
  static open: Bus[] = [];
  constructor(readonly name: string) {
    super();
    Bus.open.push(this);
  }
  postMessage(data: unknown): void {
    for (const bus of Bus.open) if (bus !== this) bus.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  vi.stubGlobal('BroadcastChannel', Bus);
  vi.stubGlobal('origin', 'https://map.test');
  Bus.open = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Frames that are live and in sight, the first touched first; each notes why it had to give its map back. */
function frames(count: number) {
  const released: string[] = [];
  const budgets = Array.from({ length: count }, (_, at): Budget => {
    const budget: Budget = keepBudget((why) => {
      released.push(`${at} ${why}`);
      budget.gone();
    });
    vi.advanceTimersByTime(1);
    budget.live();
    return budget;
  });
  return { budgets, released };
}

describe('a live map out of sight', () => {
  it('is given back after half a minute where there are few', () => {
    const { budgets, released } = frames(2);
    budgets[0]?.sees(false);
    vi.advanceTimersByTime(29_999);
    expect(released).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(released).toEqual(['0 unseen']);
  });

  it('is given back after two seconds where there are more than six', () => {
    const { budgets, released } = frames(7);
    budgets[3]?.sees(false);
    vi.advanceTimersByTime(1999);
    expect(released).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(released).toEqual(['3 unseen']);
  });

  it('goes as soon as others come, when it has been out of sight for long enough', () => {
    const { budgets, released } = frames(1);
    budgets[0]?.sees(false);
    vi.advanceTimersByTime(5000);
    const later = frames(6);
    expect(released).toEqual(['0 unseen']);
    expect(later.released).toEqual([]);
  });

  it('stays where it is seen again in time', () => {
    const { budgets, released } = frames(7);
    budgets[0]?.sees(false);
    vi.advanceTimersByTime(1500);
    budgets[0]?.sees(true);
    vi.advanceTimersByTime(60_000);
    expect(released).toEqual([]);
  });

  it('is given back soon where nobody can say how many there are', () => {
    vi.stubGlobal('origin', 'null');
    const { budgets, released } = frames(1);
    budgets[0]?.sees(false);
    vi.advanceTimersByTime(2000);
    expect(released).toEqual(['0 unseen']);
    expect(Bus.open).toEqual([]);
  });
});

describe('live maps in sight', () => {
  it('are no more than a browser holds: the one touched longest ago makes room', () => {
    const { budgets, released } = frames(most);
    expect(released).toEqual([]);
    vi.advanceTimersByTime(1);
    budgets[0]?.live();
    const later = frames(1);
    expect(released).toEqual(['1 too-many']);
    expect(later.released).toEqual([]);
  });

  it('hold their number though all of them begin at once', () => {
    const all = Array.from({ length: 24 }, (_, at) => ({ id: String(at).padStart(2, '0'), touched: 5 }));
    const kept = all.filter(
      (frame) =>
        !isTooMany(
          frame,
          all.filter((other) => other !== frame),
        ),
    );
    expect(kept).toHaveLength(most);
  });
});

it('what is no message of a frame changes nothing', () => {
  const { released } = frames(1);
  const channel = new Bus('x');
  for (const data of [null, 'live', { type: 'live', id: 7, touched: 1 }, { type: 'live', id: 'a' }, { type: 'x' }])
    channel.postMessage(data);
  for (let at = 0; at < most; at += 1) channel.postMessage({ type: 'live', id: 'same', touched: Number.MAX_VALUE });
  expect(released).toEqual([]);
});

it.each([
  [null, 2000],
  [0, 30_000],
  [5, 30_000],
  [6, 2000],
])('%s other live frames: %i milliseconds out of sight', (others, milliseconds) => {
  expect(releaseAfter(others)).toBe(milliseconds);
});

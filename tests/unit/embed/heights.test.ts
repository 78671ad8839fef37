import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heightMessages, linkMessage, pymIdIn, readHeightQuestion, secretIn } from '../../../src/embed/heights.ts';
import { heightPace } from '../../../src/embed/heights-pace.ts';
import { vectors } from './vectors.ts';

const { address, height, messages, questions, ignored, link, secrets } = vectors.heights;

describe('a height', () => {
  it('is said in the words of six kinds of pages', () => {
    const { search, hash } = new URL(address);
    const context = { address, pymId: pymIdIn(search), secret: secretIn(hash) };
    expect(heightMessages(height, context)).toEqual(messages.map(({ message }) => message));
    expect(new Set(messages.map(({ dialect }) => dialect)).size).toBe(6);
  });

  it('is not said to WordPress without its secret', () => {
    const all = heightMessages(height, { address, pymId: 'x', secret: null });
    expect(all).toHaveLength(5);
    expect(JSON.stringify(all)).not.toContain('"message":"height"');
  });

  it.each(secrets)('has the secret $secret in the hash "$hash"', ({ hash, secret }) => {
    expect(secretIn(hash)).toBe(secret);
  });

  it('finds no more than a word in any hash', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(secretIn(hash) ?? 'none').toMatch(/^[\w-]{1,64}$/);
        expect(secretIn(`${hash}#?secret=Ab12`)).toBe('Ab12');
      }),
    );
  });

  it.each(questions.filter(({ dialect }) => dialect !== 'ours'))('is asked for by $dialect', ({ message, secret }) => {
    expect(readHeightQuestion(message)).toEqual({ secret });
  });

  it.each(ignored.map((message) => [JSON.stringify(message), message]))('is not asked for by %s', (_, message) => {
    expect(readHeightQuestion(message)).toBeNull();
  });

  it('is asked for by nothing else, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readHeightQuestion(data)).toBeNull();
      }),
    );
  });

  it('names the id that Pym has given, else ours', () => {
    expect(pymIdIn('?childId=map-1&initialWidth=640')).toBe('map-1');
    expect(pymIdIn('')).toBe('corridors');
    expect(pymIdIn(`?childId=${'x'.repeat(5000)}`)).toHaveLength(100);
  });

  it('goes with links that WordPress follows', () => {
    expect(linkMessage(link.value, link.secret)).toEqual(link);
  });
});

describe('the pace of heights', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A height that can be set, and what was told of it. */
  function paced(first: number) {
    const told: number[] = [];
    let now = first;
    const pace = heightPace(
      () => now,
      (value) => told.push(value),
    );
    const become = (value: number) => {
      now = value;
      pace.changed();
    };
    return { pace, told, become };
  }

  it('tells a change at once, and nothing below a pixel', () => {
    const { told, become } = paced(0);
    become(480);
    become(480.9);
    become(479.1);
    become(481);
    expect(told).toEqual([480, 481]);
  });

  it('tells no height that is none', () => {
    const { pace, told, become } = paced(0);
    for (const value of [0, -1, Number.NaN]) become(value);
    pace.repeat();
    expect(told).toEqual([]);
  });

  it('repeats the same height for who asks, five times a second', () => {
    const { pace, told } = paced(480);
    for (let each = 0; each < 50; each += 1) pace.repeat();
    expect(told).toEqual([480, 480, 480, 480, 480]);
    vi.advanceTimersByTime(1000);
    pace.repeat();
    expect(told).toHaveLength(6);
  });

  it('stops after five changes in a second, and tells the last when it is calm', () => {
    const { told, become } = paced(0);
    for (let value = 400; value < 420; value += 1) {
      become(value);
      vi.advanceTimersByTime(20);
    }
    expect(told).toEqual([400, 401, 402, 403, 404]);
    vi.advanceTimersByTime(960);
    expect(told).toHaveLength(5);
    vi.advanceTimersByTime(100);
    expect(told).toEqual([400, 401, 402, 403, 404, 419]);
  });

  it('is as quick as before when it has been calm', () => {
    const { told, become } = paced(0);
    for (let value = 400; value < 420; value += 1) become(value);
    vi.advanceTimersByTime(10_000);
    told.length = 0;
    for (let value = 500; value < 520; value += 1) become(value);
    expect(told).toEqual([500, 501, 502, 503, 504]);
    vi.advanceTimersByTime(1000);
    expect(told.at(-1)).toBe(519);
  });

  it('breaks a page that answers each height with another width: ever less is told', () => {
    const told: number[] = [];
    let now = 400;
    const pace = heightPace(
      () => now,
      (value) => {
        told.push(value);
        // As a scroll bar does that comes and goes.
        setTimeout(() => {
          now = now === 400 ? 410 : 400;
          pace.changed();
        }, 10);
      },
    );
    pace.changed();
    const counts = [5, 5, 60].map((seconds) => {
      const before = told.length;
      vi.advanceTimersByTime(seconds * 1000);
      return told.length - before;
    });
    expect(counts[0]).toBeLessThanOrEqual(15);
    expect(counts[1]).toBeLessThanOrEqual(10);
    expect(counts[2]).toBeLessThanOrEqual(25);
  });

  it('tells nothing after it was stopped', () => {
    const { pace, told, become } = paced(0);
    for (let value = 400; value < 410; value += 1) become(value);
    pace.stop();
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(5);
  });
});

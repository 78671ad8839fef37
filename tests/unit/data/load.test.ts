import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { load } from '../../../src/data/load.ts';

const schema = v.object({
  features: v.array(v.object({ opened: v.pipe(v.string(), v.minLength(4, 'expected a date')) })),
});
const answered = (answer: () => Promise<Response>) => {
  vi.stubGlobal('fetch', answer);
  return load('rail.json', '/assets/rail-abc.json', schema);
};
const body = (words: string, status = 200) => answered(() => Promise.resolve(new Response(words, { status })));
const issue = (more: object) => ({ type: 'failed', issue: { file: 'rail.json', ...more } });

afterEach(() => vi.unstubAllGlobals());

describe('a file', () => {
  it('that is as it should be is there, without what nobody asked for', async () => {
    expect(await body('{"features":[{"opened":"1916","x":1}]}')).toEqual({
      type: 'ready',
      value: { features: [{ opened: '1916' }] },
    });
  });

  it('that the network did not bring is offline', async () => {
    expect(await answered(() => Promise.reject(new TypeError('failed')))).toEqual(issue({ type: 'offline' }));
  });

  it('that broke off on its way is offline', async () => {
    const broken = new Response('{}');
    vi.spyOn(broken, 'text').mockRejectedValue(new TypeError('network'));
    expect(await answered(() => Promise.resolve(broken))).toEqual(issue({ type: 'offline' }));
  });

  it('that the server does not have is missing, with the status', async () => {
    expect(await body('<!doctype html>', 404)).toEqual(issue({ type: 'missing', status: 404 }));
  });

  it.each(['<!doctype html>', '{"features":[', ''])('that is no JSON is broken: “%s”', async (words) => {
    expect(await body(words)).toEqual(issue({ type: 'broken', path: '', expected: 'JSON' }));
  });

  it('with a fault in it is broken at that place', async () => {
    expect(await body('{"features":[{"opened":"1916"},{"opened":"16"}]}')).toEqual(
      issue({ type: 'broken', path: 'features.1.opened', expected: 'expected a date' }),
    );
  });

  it('far larger than any of ours is broken, and not parsed', async () => {
    const huge = new Response('');
    vi.spyOn(huge, 'text').mockResolvedValue(' '.repeat(12_000_001));
    expect(await answered(() => Promise.resolve(huge))).toMatchObject(issue({ type: 'broken', path: '' }));
  });
});

import { expect, it, vi } from 'vitest';
import type { Loaded } from '../../../src/data/load.ts';
import { fetchOnce } from '../../../src/state/fetch-once.ts';
import type { Load } from '../../../src/state/store.ts';

const failure: Load<string> = { type: 'failed', issue: { type: 'offline', file: 'a.json' } };
const there: Loaded<string> = { type: 'ready', value: 'a' };

it.each([{ type: 'idle' } as const, failure])('fetches from $type, and tells what goes on', async (known) => {
  const put = vi.fn();
  await fetchOnce<string>(known, put, () => Promise.resolve(there));
  expect(put.mock.calls).toEqual([[{ type: 'loading' }], [there]]);
});

it.each([{ type: 'loading' } as const, there])('leaves alone what is $type', async (known) => {
  const put = vi.fn();
  const fetched = vi.fn();
  await fetchOnce<string>(known, put, fetched);
  expect(put).not.toHaveBeenCalled();
  expect(fetched).not.toHaveBeenCalled();
});

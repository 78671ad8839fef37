import type { Loaded } from '../data/load.ts';
import type { Load } from './store.ts';

/**
 * Fetches what is not there yet nor on its way, and puts each state of it where it is kept: called again it does
 * nothing, after a failure it retries. `fetched` must not reject.
 */
export async function fetchOnce<T>(
  known: Load<T>,
  put: (load: Load<T>) => void,
  fetched: () => Promise<Loaded<T>>,
): Promise<void> {
  if (known.type === 'loading' || known.type === 'ready') return;
  put({ type: 'loading' });
  put(await fetched());
}

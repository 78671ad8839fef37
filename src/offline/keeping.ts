import { type CacheNames, largestMet, outdated, surplus } from './cache-names.ts';
import { listPath, type OfflineList, pathsOf, type Share } from './list.ts';

/* Filling and clearing the caches. Whatever the browser refuses, rejects. */

/** At most so many files at once: the reader's own requests come first. */
const together = 3;

const isFile = (path: string): boolean => path.startsWith('assets/');

/** As if it had come straight from where it lies: browsers refuse a page that was redirected on its way. */
const direct = (response: Response): Response =>
  response.redirected ? new Response(response.body, { status: response.status, headers: response.headers }) : response;

/** What has a hash in its name may come from the browser's own cache; of the rest the server is asked if it is as it was. */
async function fetched(path: string, scope: string): Promise<Response> {
  const cache = isFile(path) ? 'default' : 'no-cache';
  const response = await fetch(new URL(path, scope), { cache, priority: 'low' });
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return direct(response);
}

const addressesIn = async (cache: Cache): Promise<ReadonlySet<string>> =>
  new Set((await cache.keys()).map(({ url }) => url));

/** The list of this build. It is fetched once and kept with the files. */
export async function readList(version: string, scope: string, names: CacheNames): Promise<OfflineList> {
  const path = listPath(version);
  const files = await caches.open(names.files);
  const address = new URL(path, scope).href;
  const kept = await files.match(address);
  if (kept) return kept.json();
  const response = await fetched(path, scope);
  await files.put(address, response.clone());
  return response.json();
}

/** Fetches what is missing of some shares. A page of another build than the list is refused: they would not fit. */
export async function fill(
  list: OfflineList,
  shares: readonly Share[],
  scope: string,
  names: CacheNames,
): Promise<void> {
  const [files, pages] = await Promise.all([caches.open(names.files), caches.open(names.pages)]);
  const kept = new Set([...(await addressesIn(files)), ...(await addressesIn(pages))]);
  const missing = pathsOf(list, shares).filter((path) => !kept.has(new URL(path, scope).href));
  const next = missing.values();
  const take = async (): Promise<void> => {
    // One iterator for all: each takes the next path that nobody has.
    for (const path of next) {
      const response = await fetched(path, scope);
      if (path === '' && !(await response.clone().text()).includes(list.entry)) throw new Error('another version');
      await (isFile(path) ? files : pages).put(new URL(path, scope).href, response);
    }
  };
  await Promise.all(Array.from({ length: together }, take));
}

/** Forgets the pages of other versions and the files that are only theirs. */
export async function clearOutdated(list: OfflineList, scope: string, names: CacheNames): Promise<void> {
  await Promise.all(outdated(await caches.keys(), names).map((name) => caches.delete(name)));
  const files = await caches.open(names.files);
  const shares = Object.keys(list.shares) as Share[];
  const wanted = new Set([listPath(list.version), ...pathsOf(list, shares)].map((path) => new URL(path, scope).href));
  for (const address of await addressesIn(files)) if (!wanted.has(address)) await files.delete(address);
}

/** Keeps what was met and is on no list, for as long as there is room among its like. */
export async function keepMet(key: string, response: Response, names: CacheNames): Promise<void> {
  const content = await response.blob();
  if (content.size > largestMet) return;
  const met = await caches.open(names.met);
  await met.put(key, new Response(content, { headers: response.headers }));
  for (const old of surplus(await met.keys())) await met.delete(old);
}

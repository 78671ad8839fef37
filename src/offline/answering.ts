import { type Answer, keyOf } from './answers.ts';
import type { CacheNames } from './cache-names.ts';
import { keepMet } from './keeping.ts';

/** How long a page may keep its reader waiting for the network, when there is a copy at hand. Milliseconds. */
const patience = 3000;

export interface Answering {
  readonly names: CacheNames;
  readonly scope: string;
  /** Whether something may be kept that was met on the way. */
  readonly isKeeping: boolean;
  /** Work that outlives the answer. */
  after(work: Promise<unknown>): void;
}

/** From the copy; nothing where it has none or cannot be read. */
async function kept(cache: string, key: string): Promise<Response | undefined> {
  try {
    return await caches.match(key, { cacheName: cache, ignoreVary: true });
  } catch {
    return undefined;
  }
}

const keptPage = async (key: string, { names }: Answering): Promise<Response | undefined> =>
  (await kept(names.pages, key)) ?? kept(names.met, key);

function remember(cache: 'files' | 'met', key: string, response: Response, { names, isKeeping, after }: Answering) {
  if (!isKeeping || response.status !== 200 || response.redirected) return;
  const copy = response.clone();
  const work =
    cache === 'met' ? keepMet(key, copy, names) : caches.open(names.files).then((files) => files.put(key, copy));
  // No room for it: then it is only not remembered.
  after(work.catch(() => undefined));
}

async function fromNetwork(
  cache: 'files' | 'met',
  key: string,
  request: Request,
  answering: Answering,
): Promise<Response> {
  const response = await fetch(request);
  remember(cache, key, response, answering);
  return response;
}

const pause = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));

/** The network while it is quick and well, else the copy, else whatever the network has to say in the end. */
async function fresh(key: string, request: Request, answering: Answering): Promise<Response> {
  const copy = await kept(answering.names.pages, key);
  const network = copy ? fetch(request) : fromNetwork('met', key, request, answering);
  const first = await Promise.race([network.catch(() => undefined), pause(patience)]);
  if (first && first.status < 500) return first;
  return copy ?? (await kept(answering.names.met, key)) ?? network;
}

/** The answer to a request that the worker takes upon itself. Without a copy it is the network's. */
export async function answered(
  answer: Exclude<Answer, 'network'>,
  request: Request,
  answering: Answering,
): Promise<Response> {
  const { names, scope } = answering;
  const key = keyOf(request.url);
  switch (answer) {
    case 'app':
      return (await kept(names.pages, scope)) ?? fetch(request);
    case 'file':
      return (await kept(names.files, key)) ?? fromNetwork('files', key, request, answering);
    case 'picture':
      return (await keptPage(key, answering)) ?? fromNetwork('met', key, request, answering);
    case 'fresh':
      return fresh(key, request, answering);
  }
}

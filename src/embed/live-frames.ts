import type { LiveFrame } from './release.ts';

/*
 * The frames of one page that have a live map, as far as they know of each other: through a channel that browsers keep
 * apart for each page's site. In a sandbox without an origin there is nobody to be heard.
 */

type Message =
  | { readonly type: 'who' }
  | { readonly type: 'live'; readonly id: string; readonly touched: number }
  | { readonly type: 'gone'; readonly id: string };

/** More than a page can have; what claims more is no frame of ours. */
const maxFrames = 200;

const isMessage = (value: unknown): value is Message => {
  const { type, id, touched } = (value ?? {}) as Record<string, unknown>;
  if (type === 'who') return true;
  return typeof id === 'string' && (type === 'gone' || (type === 'live' && typeof touched === 'number'));
};

export interface LiveFrames {
  /** `null` where nobody could be heard. */
  others(): readonly LiveFrame[] | null;
  /** This frame as the others know it; `null` while it has no live map. */
  self(): LiveFrame | null;
  /** Has a live map from now on, or has just been touched. */
  live(): void;
  gone(): void;
}

const random = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

/** Listens from now on; `changed` is told when another frame has come or gone. */
export function joinLiveFrames(changed: () => void): LiveFrames {
  const known = new Map<string, LiveFrame>();
  const id = random();
  let self: LiveFrame | null = null;
  let channel: BroadcastChannel | null = null;
  try {
    if (globalThis.origin !== 'null') channel = new BroadcastChannel('corridors-live-maps');
  } catch {
    // Refused: as if there was nobody.
  }
  const say = (message: Message) => channel?.postMessage(message);
  const tell = () => {
    if (self) say({ type: 'live', ...self });
  };
  const gone = () => {
    if (self) say({ type: 'gone', id });
    self = null;
  };
  channel?.addEventListener('message', ({ data }) => {
    if (!isMessage(data)) return;
    if (data.type === 'who') return tell();
    if (data.type === 'gone') known.delete(data.id);
    else if (known.size < maxFrames) known.set(data.id, { id: data.id, touched: data.touched });
    changed();
  });
  window.addEventListener('pagehide', gone);
  return {
    others: () => channel && [...known.values()],
    self: () => self,
    live: () => {
      const isNew = self === null;
      self = { id, touched: Date.now() };
      tell();
      if (isNew) say({ type: 'who' });
    },
    gone,
  };
}

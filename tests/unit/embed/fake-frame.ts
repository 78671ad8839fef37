import type { EmbedHandlers, EmbedState } from '../../../src/embed/talk.ts';

/* A frame without a browser: what it hears, and what it says to the page around it. */

interface Said {
  readonly message: unknown;
  readonly origin: string;
}

export class FakeObserver {
  static all: FakeObserver[] = [];
  isWatching = false;
  constructor(readonly changed: () => void) {
    FakeObserver.all.push(this);
  }
  observe(): void {
    this.isWatching = true;
  }
  disconnect(): void {
    this.isWatching = false;
  }
}

interface Settings {
  address?: string;
  origin?: string;
  isFramed?: boolean;
  readyState?: string;
}

export function fakeFrame({
  address = 'https://atlas.test/embed.html?feature=eastern-route',
  origin = 'https://atlas.test',
  isFramed = true,
  readyState = 'complete',
}: Settings = {}) {
  const said: Said[] = [];
  const parent = { postMessage: (message: unknown, target: string) => said.push({ message, origin: target }) };
  const target = new EventTarget();
  const frame = {
    parent: parent as unknown,
    location: new URL(address),
    origin,
    document: { readyState, documentElement: {} },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  if (!isFramed) frame.parent = frame;
  /** A message arrives; `from` is the page around the frame unless it says otherwise. */
  const hear = (data: unknown, from: unknown = parent, sender = 'https://page.test') =>
    target.dispatchEvent(Object.assign(new Event('message'), { data, source: from, origin: sender }));
  /** What was said under our own name, of one type. */
  const ours = (type: string) =>
    said
      .map(({ message }) => message as { type?: string; payload: Record<string, unknown> })
      .filter((each) => each?.type === type);
  return {
    frame: frame as unknown as Window,
    parent,
    said,
    hear,
    ours,
    load: () => target.dispatchEvent(new Event('load')),
  };
}

/** What was asked of a frame's view, in order. */
export function fakeHandlers(state: EmbedState, known: (id: string) => boolean = () => true) {
  const calls: unknown[][] = [];
  const note = (...call: unknown[]) => void calls.push(call);
  const handlers: EmbedHandlers = {
    setView: (target) => note('setView', target),
    setLayers: (layers) => note('setLayers', layers),
    selectFeature(id) {
      note('selectFeature', id);
      return id === null || known(id);
    },
    async goToScene(id) {
      note('goToScene', id);
      return id === 'ice' ? 'no-tour' : id === 'no-such-scene' ? 'unknown-scene' : null;
    },
    setLanguage: async (language) => note('setLanguage', language),
    setTheme: (theme) => note('setTheme', theme),
    state: () => state,
    async snapshot() {
      note('snapshot');
      return 'data:image/png;base64,iVBORw0KGgo=';
    },
  };
  return { calls, handlers };
}

import type { Bounds } from '../domain/atlas.ts';
import type { Language } from '../domain/text.ts';
import type { Theme } from '../domain/view.ts';
import type { Sector } from '../domain/vocabulary.ts';
import { heightMessages, linkMessage, pymIdIn, readHeightQuestion, secretIn } from './heights.ts';
import { heightPace } from './heights-pace.ts';
import { parseMessage, protocolVersion, type Refusal, source, type ViewTarget } from './protocol.ts';
import { commandRunner, type Outcome } from './talk-commands.ts';
import { counter, paced } from './talk-pace.ts';

/** What an embedded view shows just now. `query` is the whole of it, as `embed.html` takes it. */
export interface EmbedState {
  readonly query: string;
  readonly year: number | null;
  readonly selection: string | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly layers: readonly Sector[] | null;
  readonly version: string;
}

/** What the page around a frame may ask of it. */
export interface EmbedHandlers {
  /** Only what is named changes. */
  setView(target: ViewTarget): void;
  setLayers(sectors: readonly Sector[] | null): void;
  /** False for an id that the data does not know. */
  selectFeature(id: string | null): boolean;
  /** `null`: the first. Resolves with why it could not, or with `null`. */
  goToScene(id: string | null): Promise<Refusal | null>;
  setLanguage(language: Language): Promise<void>;
  setTheme(theme: Theme): void;
  state(): EmbedState;
  /** A PNG as a data: address; rejects when there is no live map and no poster. */
  snapshot(): Promise<string>;
}

/** What a frame tells the page around it. */
export interface Talk {
  /** Idempotent; said again when the page says hello. */
  ready(info: { version: string; title: string; params: string; scenes: readonly string[] }): void;
  /** At most four a second reach the page. */
  view(query: string, bounds: Bounds | null): void;
  select(featureId: string | null, layer: Sector | null): void;
  /** A scene of a tour is shown; `index` from 0. */
  scene(shown: { tour: string; index: number; id: string; total: number }): void;
  error(code: 'webgl-unavailable' | 'context-lost' | 'data-failed'): void;
  /** The height may have changed. */
  resized(): void;
  /** In WordPress's sandbox, where popups are blocked, asks the page to follow the link; false elsewhere. */
  openLink(address: string): boolean;
  stop(): void;
}

/** More messages in a second than any page needs. */
const mostInASecond = 120;
const viewEvery = 250;

const rounded = (bounds: Bounds | null) => bounds?.map((degrees) => Number(degrees.toFixed(4))) ?? null;

/**
 * Talks with the page around a frame, and with nobody else. What is told is public, so that it may reach any page; an
 * answer goes to the origin that asked. Where there is no page around, nothing is said.
 */
export function startTalk(frame: Window, handlers: EmbedHandlers, height: () => number): Talk {
  const { parent } = frame;
  const isFramed = parent !== frame;
  let greeting: Readonly<Record<string, unknown>> | null = null;
  let toldSecret: string | null = null;
  let isStopped = false;

  const post = (message: unknown, origin = '*') => {
    if (isFramed && !isStopped) parent.postMessage(message, /^https?:/.test(origin) ? origin : '*');
  };
  const say = (type: string, payload: object, origin?: string) =>
    post({ source, v: protocolVersion, type, payload }, origin);
  // The hash may be written when the page is long there.
  const secret = () => secretIn(frame.location.hash) ?? toldSecret;

  const heights = heightPace(height, (told) => {
    const { href, search } = frame.location;
    for (const message of heightMessages(told, { address: href, pymId: pymIdIn(search), secret: secret() }))
      post(message);
  });
  const views = paced(viewEvery, (payload: object) => say('view', payload));
  const greet = () => {
    if (greeting) say('ready', greeting);
  };
  const runner = commandRunner(handlers, () => {
    greet();
    heights.repeat();
  });

  const messages = counter(1000);
  const listen = ({ source: sender, origin, data }: MessageEvent) => {
    if (sender !== parent) return;
    const count = messages();
    // Nothing of a flood is carried out. Its first part is answered, because somebody may wait.
    if (count > 2 * mostInASecond) return;
    const question = readHeightQuestion(data);
    const incoming = parseMessage(data);
    if (question && count <= mostInASecond) {
      toldSecret = question.secret ?? toldSecret;
      heights.repeat();
    }
    if (incoming.type === 'ignored') return;
    const { id } = incoming;
    const answer = (outcome: Outcome) => {
      if (id === null) return;
      const payload =
        typeof outcome === 'string'
          ? { id, ok: false, error: { code: outcome, message: outcome.replace('-', ' ') } }
          : { id, ok: true, result: outcome.result };
      say('ack', payload, origin);
    };
    if (count > mostInASecond) answer('too-many');
    else if (incoming.type === 'refused') answer(incoming.outcome);
    else runner.run(incoming.command, answer);
  };

  const observer = new ResizeObserver(heights.changed);
  if (isFramed) {
    frame.addEventListener('message', listen);
    // A frame that WordPress hides has no size to observe, and is shown only when it has told one.
    if (frame.document.readyState === 'complete') heights.repeat();
    else frame.addEventListener('load', heights.repeat);
    observer.observe(frame.document.documentElement);
  }
  return {
    ready(info) {
      greeting = info;
      greet();
      heights.changed();
    },
    view(query, bounds) {
      const view = new URLSearchParams(query).get('view');
      views.put({ view, bbox: rounded(bounds), params: query });
    },
    select: (featureId, layer) => say('select', { featureId, layer }),
    scene: (shown) => say('scene', shown),
    error: (code) => say('error', { code }),
    resized: heights.changed,
    openLink(address) {
      const known = secret();
      if (!isFramed || known === null || frame.origin !== 'null') return false;
      post(linkMessage(address, known));
      return true;
    },
    stop() {
      isStopped = true;
      frame.removeEventListener('message', listen);
      frame.removeEventListener('load', heights.repeat);
      observer.disconnect();
      heights.stop();
      views.stop();
      runner.stop();
    },
  };
}

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { greeting } from '../domain/desk-greeting.ts';
import { type DeskCommand, type DeskNews, readToDesk, type StagePicture, type ToDeck } from '../domain/desk-talk.ts';
import { point, pointerStore, setTool } from './pointer.ts';

/* The desk's end of the talk. Without a deck it is a script that is turned by hand. */

/** `alone`: no deck opened this. `lost`: the one that did does not answer any more. */
export type Line = 'alone' | 'seeking' | 'live' | 'lost';

export interface DeskTalk {
  readonly line: Line;
  readonly news: DeskNews;
  /** `null`: not told yet. */
  readonly stage: StagePicture | null;
}

const noNews: DeskNews = {
  tour: '',
  scene: 0,
  step: 0,
  language: 'en',
  isBlack: false,
  isPlaying: false,
  isExploring: false,
  areLettersOn: false,
  tool: null,
};
export const initialTalk: DeskTalk = { line: 'alone', news: noNews, stage: null };

export const talkStore = createStore<DeskTalk>(() => initialTalk);

export const useTalk = <T>(select: (state: DeskTalk) => T): T => useStore(talkStore, select);

let port: MessagePort | null = null;
let lastHeard = 0;

function hear(data: unknown): void {
  const message = readToDesk(data);
  if (!message) return;
  lastHeard = Date.now();
  if (message.type === 'bye') lose();
  else if (message.type === 'mark') point(message.at, message.isDown, false);
  else if (message.type === 'news') {
    const { type: _, ...news } = message;
    setTool(news.tool);
    talkStore.setState({ line: 'live', news });
  } else {
    const { type: _, ...stage } = message;
    talkStore.setState({ stage });
  }
}

function lose(): void {
  port?.close();
  port = null;
  setTool(null);
  const { line } = talkStore.getState();
  talkStore.setState({ line: line === 'live' ? 'lost' : line, stage: null });
}

/** Makes the desk known to the window that opened it, with a port for the answer. */
function greet(opener: Window): void {
  port?.close();
  const channel = new MessageChannel();
  port = channel.port1;
  port.onmessage = ({ data }) => hear(data);
  // A page from a file, or in a sandbox, has no origin to name.
  const target = window.origin === 'null' ? '*' : window.origin;
  opener.postMessage({ type: greeting }, target, [channel.port2]);
}

const pulse = 1000;
/** A deck that is busy with its map may be slow. */
const patience = 6000;

function beat(): void {
  const opener: Window | null = window.opener;
  const isLive = talkStore.getState().line === 'live';
  const isThere = opener !== null && !opener.closed;
  if (isLive && isThere && Date.now() - lastHeard < patience) {
    port?.postMessage({ type: 'ask' });
    return;
  }
  if (isLive) lose();
  if (isThere) greet(opener);
  else talkStore.setState({ line: 'lost' });
}

/** Looks for the deck and keeps to it, through whatever either of them is loaded anew. Returns the undo. */
export function seekDeck(): () => void {
  if (!window.opener) return () => undefined;
  talkStore.setState({ line: 'seeking' });
  beat();
  const timer = setInterval(beat, pulse);
  // Where the pointer is here, it is on the stage.
  const stop = pointerStore.subscribe((now, before) => {
    if (now.isOwn && (now.at !== before.at || now.isDown !== before.isDown))
      port?.postMessage({ type: 'mark', at: now.at, isDown: now.isDown });
  });
  return () => {
    clearInterval(timer);
    stop();
    lose();
  };
}

/** Turns the script itself: what there is to do without a deck. */
function turn(message: ToDeck, scenes: number): void {
  const { news } = talkStore.getState();
  const steps: Partial<Record<DeskCommand, number>> = {
    next: news.scene + 1,
    previous: news.scene - 1,
    first: 0,
    last: scenes - 1,
  };
  const to = message.type === 'goTo' ? message.scene : message.type === 'command' ? steps[message.command] : undefined;
  if (to === undefined) return;
  talkStore.setState({ news: { ...news, step: 0, scene: Math.max(0, Math.min(scenes - 1, to)) } });
}

/** A deck in this very window. */
let neighbour: ((message: ToDeck) => void) | null = null;
export function sitBeside(deck: ((message: ToDeck) => void) | null): void {
  neighbour = deck;
}

/** Hands a wish on to the deck; of a tour with so many scenes. */
export function ask(message: ToDeck, scenes: number): void {
  if (neighbour) neighbour(message);
  else if (talkStore.getState().line === 'live') port?.postMessage(message);
  else turn(message, scenes);
}

import type { DeskCommand, DeskNews, ToDeck } from '../domain/desk-talk.ts';
import { languages } from '../domain/languages.ts';
import { deckStore, goTo, runDeck } from './deck.ts';
import { point, pointerStore, putAway, setTool } from './pointer.ts';

/* The deck as a desk knows it: its news, and what it does when it is asked. */

const pageLanguage = () => languages.find((known) => document.documentElement.lang.startsWith(known)) ?? 'en';

/** Where the talk is. */
function newsOfDeck(): DeskNews {
  const { deck, address, areLettersOn } = deckStore.getState();
  const { scene, step, isPlaying, isExploring, layer } = deck;
  return {
    tour: address.tour,
    scene,
    step,
    language: address.language === 'auto' ? pageLanguage() : address.language,
    isBlack: layer === 'black',
    isPlaying,
    isExploring,
    areLettersOn,
    tool: pointerStore.getState().tool,
  };
}

function carryOut(command: DeskCommand): void {
  if (command === 'up' && putAway()) return;
  // What lies over the stage would swallow it. The dark only gives way to light.
  const { layer } = deckStore.getState().deck;
  if (command !== 'up' && layer !== null && layer !== 'black') runDeck('up');
  runDeck(command);
}

/** Does what a desk asks for. */
function obey(message: ToDeck): void {
  if (message.type === 'command') carryOut(message.command);
  else if (message.type === 'goTo') goTo(message.scene);
  else if (message.type === 'tool') setTool(message.tool);
  else if (message.type === 'mark') point(message.at, message.isDown, false);
}

/** Tells of every change. Returns the undo. */
function follow(changed: () => void): () => void {
  const stops = [
    deckStore.subscribe(changed),
    pointerStore.subscribe((now, before) => {
      if (now.tool !== before.tool) changed();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

export const deckEnd = { news: newsOfDeck, obey, follow };
export type DeckEnd = typeof deckEnd;

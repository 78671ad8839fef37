import { type DeskCommand, type DeskNews, readToDeck, type ToDeck, type ToDesk } from '../domain/desk-talk.ts';
import { languages } from '../domain/languages.ts';
import { deckStore, goTo, runDeck } from './deck.ts';
import { point, pointerStore, putAway, setTool } from './pointer.ts';
import { pictureOfStage } from './stage-picture.ts';
import { store } from './store.ts';

/* What the deck tells a desk, and does for it: for one in another window over a port, for the panel directly. */

const pageLanguage = () => languages.find((known) => document.documentElement.lang.startsWith(known)) ?? 'en';

/** Where the talk is. */
export function newsOfDeck(): DeskNews {
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
export function obey(message: ToDeck): void {
  if (message.type === 'command') carryOut(message.command);
  else if (message.type === 'goTo') goTo(message.scene);
  else if (message.type === 'tool') setTool(message.tool);
  else if (message.type === 'mark') point(message.at, message.isDown, false);
}

/** The map has come to rest, and the page has drawn it. */
const settled = 250;

let unlink = () => {};

/** Talks with a desk over a port, instead of one before. */
export function linkDesk(port: MessagePort): void {
  unlink();
  const tell = (message: ToDesk) => port.postMessage(message);
  let told = '';
  const tellNews = (isAsked = false) => {
    const news = newsOfDeck();
    const words = JSON.stringify(news);
    if (words !== told || isAsked) tell({ type: 'news', ...news });
    told = words;
  };
  let timer: ReturnType<typeof setTimeout>;
  let wanted = 0;
  const tellStage = async () => {
    if (store.getState().map.type === 'starting') return;
    wanted += 1;
    const [mine, { scene }] = [wanted, deckStore.getState().deck];
    const stage = await pictureOfStage();
    if (stage && mine === wanted) tell({ type: 'stage', scene, ...stage });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tellStage(), settled);
  };
  port.onmessage = ({ data }) => {
    const message = readToDeck(data);
    if (message?.type === 'ask') tellNews(true);
    else if (message) obey(message);
  };
  const onLeave = () => tell({ type: 'bye' });
  const stops = [
    deckStore.subscribe(() => {
      tellNews();
      soon();
    }),
    store.subscribe((now, before) => {
      if (now.bounds !== before.bounds || now.map !== before.map || now.view !== before.view) soon();
    }),
    pointerStore.subscribe((now, before) => {
      if (now.tool !== before.tool) tellNews();
      if (now.isOwn && (now.at !== before.at || now.isDown !== before.isDown))
        tell({ type: 'mark', at: now.at && [...now.at], isDown: now.isDown });
    }),
  ];
  window.addEventListener('pagehide', onLeave);
  unlink = () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
    window.removeEventListener('pagehide', onLeave);
    port.close();
  };
  tellNews(true);
  void tellStage();
}

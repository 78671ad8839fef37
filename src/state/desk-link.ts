import { readToDeck, type ToDesk } from '../domain/desk-talk.ts';
import type { DeckEnd } from './desk-deck.ts';
import { pointerStore } from './pointer.ts';
import { pictureOfStage } from './stage-picture.ts';
import { store } from './store.ts';

/* The deck's end of the line to a desk in another window. */

/** The map has come to rest, and the page has drawn it. */
const settled = 250;

let unlink = () => {};

/** Talks with a desk over a port, instead of one before. */
export function linkDesk(port: MessagePort, deck: DeckEnd): void {
  unlink();
  const tell = (message: ToDesk) => port.postMessage(message);
  let told = '';
  const tellNews = (isAsked = false) => {
    const news = deck.news();
    const words = JSON.stringify(news);
    if (words !== told || isAsked) tell({ type: 'news', ...news });
    told = words;
  };
  let timer: ReturnType<typeof setTimeout>;
  let wanted = 0;
  const tellStage = async () => {
    if (store.getState().map.type === 'starting') return;
    wanted += 1;
    const [mine, { scene }] = [wanted, deck.news()];
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
    else if (message) deck.obey(message);
  };
  const onLeave = () => tell({ type: 'bye' });
  const stops = [
    deck.follow(() => {
      tellNews();
      soon();
    }),
    store.subscribe((now, before) => {
      if (now.bounds !== before.bounds || now.map !== before.map || now.view !== before.view) soon();
    }),
    pointerStore.subscribe((now, before) => {
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

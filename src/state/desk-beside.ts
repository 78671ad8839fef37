import { deckStore } from './deck.ts';
import { newsOfDeck, obey } from './desk-link.ts';
import { initialTalk, sitBeside, talkStore } from './desk-talk.ts';
import { pointerStore } from './pointer.ts';

/** Lets a desk in the deck's own window know the news, and does what it asks for. Returns the undo. */
export function linkBeside(): () => void {
  const tell = () => talkStore.setState({ line: 'live', news: newsOfDeck() });
  const stops = [
    deckStore.subscribe(tell),
    pointerStore.subscribe(({ tool }, before) => tool !== before.tool && tell()),
  ];
  sitBeside(obey);
  tell();
  return () => {
    for (const stop of stops) stop();
    sitBeside(null);
    talkStore.setState(initialTalk);
  };
}

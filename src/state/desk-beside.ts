import type { DeckEnd } from './desk-deck.ts';
import { initialTalk, sitBeside, talkStore } from './desk-talk.ts';

/** Lets a desk in the deck's own window know the news, and hands on what it asks for. Returns the undo. */
export function linkBeside(deck: DeckEnd): () => void {
  const tell = () => talkStore.setState({ line: 'live', news: deck.news() });
  const stop = deck.follow(tell);
  sitBeside(deck.obey);
  tell();
  return () => {
    stop();
    sitBeside(null);
    talkStore.setState(initialTalk);
  };
}

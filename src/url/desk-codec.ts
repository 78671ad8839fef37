import { decodeDeck, encodeDeck } from './deck-codec.ts';

/* A speaker's desk has the address of its tour, and says that it is one: part of the same contract as deck-codec.ts. */

const mode = 'speaker';

export const isDesk = (search: string): boolean => new URLSearchParams(search).get('mode') === mode;

/** The desk of a deck's address: `?tour=<id>&mode=speaker`. */
export const encodeDesk = (address: ReturnType<typeof decodeDeck>): string => `${encodeDeck(address)}&mode=${mode}`;

export const decodeDesk = decodeDeck;

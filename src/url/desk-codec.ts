import { decodeDeck, encodeDeck } from './deck-codec.ts';
import { deskMode } from './desk-mode.ts';

/* A speaker's desk has the address of its tour, and says that it is one: part of the same contract as deck-codec.ts. */

/** The desk of a deck's address: `?tour=<id>&mode=speaker`. */
export const encodeDesk = (address: ReturnType<typeof decodeDeck>): string => `${encodeDeck(address)}&mode=${deskMode}`;

export const decodeDesk = decodeDeck;

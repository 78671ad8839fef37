/* Tours that somebody makes in the app. No published tour may be called as they are: see isMadeTour. */

/** The id of a tour that a link carries. */
export const carriedId = 'link';

/** Whether a tour is kept in a browser or carried by a link, and so has no pages of its own. */
export const isMadeTour = (id: string): boolean => id === carriedId || id.startsWith('own-');

/** An id that no other tour of this browser will have. `random` is from 0 to below 1. */
export const newTourId = (random: number): string =>
  `own-${Math.floor(random * 36 ** 8)
    .toString(36)
    .padStart(8, '0')}`;

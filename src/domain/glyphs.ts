import type { Sector } from './vocabulary.ts';

/**
 * Glyphs of the sectors, drawn for this project on a 24-unit grid: white on the discs of the map, the same in lists.
 */
export const glyphs: Readonly<Record<Sector, string>> = {
  gas: 'M12 3c1 4 5 6 5 11a5 5 0 0 1-10 0c0-2 1-3.5 2-4.5.3 1.6 1 2.4 2 3C11.5 9 11 6 12 3z',
  oil: 'M12 3c3 4.5 5.5 7.5 5.5 11a5.5 5.5 0 0 1-11 0C6.5 10.5 9 7.5 12 3z',
  lng: 'M4 15h16l-2 4H6zM6 14a3 3 0 0 1 6 0zM12.5 14a3 3 0 0 1 6 0z',
  nuclear:
    'M12 10.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 0 0 0-3.6zM9 6.3l2 3a3.3 3.3 0 0 0-2 2.2l-3.7.3A7 7 0 0 1 9 6.3zM15 6.3a7 7 0 0 1 3.7 5.5l-3.7-.3a3.3 3.3 0 0 0-2-2.2zM9 17.7l1.8-3a3.3 3.3 0 0 0 2.4 0l1.8 3a7 7 0 0 1-6 0z',
  sea: 'M11 4h2v3h5v2h-5v9c2-.4 4-1.8 4.5-4l-1.5.5 2.5-4 2 4.3-1.5-.3c-.7 3.8-4 5.5-7 6.5-3-1-6.3-2.7-7-6.5l-1.5.3 2-4.3 2.5 4-1.5-.5c.5 2.2 2.5 3.6 4.5 4V9H6V7h5z',
  rail: 'M8 4h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2l2 3h-2.2l-1.3-2h-5l-1.3 2H6l2-3a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zm0 2v4h8V6zm1.5 6a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 0 0 0-2.4zm5 0a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 0 0 0-2.4z',
};

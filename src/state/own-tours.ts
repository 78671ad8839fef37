import type { Tour } from '../domain/tour.ts';
import { readTour, writeTour } from '../domain/tour-file.ts';
import { newTourId } from '../domain/tour-made-id.ts';
import { keepIn, keptIn } from './browser-storage.ts';
import type { Keeping } from './saved.ts';

/* The tours that were made in this browser, each under a key of its own: two windows can work on two of them. */

const prefix = 'corridors.tour.';
const keyOf = (id: string): string => `${prefix}${id}`;

/** Kept here as well, so that nothing is lost where the browser refuses. */
const held = new Map<string, Tour>();

function stored(id: string): Tour | null {
  const read = readTour(keptIn('localStorage', keyOf(id)) ?? '');
  return read.type === 'ready' ? { ...read.tour, id } : null;
}

/** `null` for what this browser does not have, or cannot read any more. */
export const ownTour = (id: string): Tour | null => held.get(id) ?? stored(id);

function storedIds(): readonly string[] {
  try {
    return Object.keys(window.localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** All of them, by their titles. */
export const ownTours = (): readonly Tour[] =>
  [...new Set([...storedIds(), ...held.keys()])]
    .flatMap((id) => ownTour(id) ?? [])
    .sort((a, b) => a.title.en.localeCompare(b.title.en) || a.id.localeCompare(b.id));

/** Keeps a tour as it is now. What the browser does not take lasts as long as the page. */
export function keepTour(tour: Tour): Keeping {
  if (keepIn('localStorage', keyOf(tour.id), writeTour(tour))) {
    held.delete(tour.id);
    return 'kept';
  }
  held.set(tour.id, tour);
  return 'page-only';
}

export function removeTour(id: string): void {
  held.delete(id);
  // Where nothing can be taken away nothing was kept.
  keepIn('localStorage', keyOf(id), null);
}

/** Tells when another window changes a tour. Returns the undo. */
export function followOtherWindows(changed: (id: string, tour: Tour | null) => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (!key?.startsWith(prefix)) return;
    const id = key.slice(prefix.length);
    changed(id, ownTour(id));
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

/** Keeps a tour that came in a link under an id of this browser, and returns that. */
export function adopted(tour: Tour): string {
  const id = newTourId(Math.random());
  keepTour({ ...tour, id });
  return id;
}

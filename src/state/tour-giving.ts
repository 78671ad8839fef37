import { loadTour } from '../data/tour-files.ts';
import type { Language, Text } from '../domain/text.ts';
import type { Tour } from '../domain/tour.ts';
import { maxTourLength } from '../domain/tour-file.ts';
import { type ImportedTour, importTour } from '../domain/tour-import.ts';
import { newTourId } from '../domain/tour-made-id.ts';
import { encodeDeck } from '../url/deck-codec.ts';
import { linkOfTour } from '../url/tour-link.ts';

/* How a tour goes out of the editor (to the deck, into a link) and comes in (from a file, from a published tour). */

export const anotherId = (): string => newTourId(Math.random());

/** Opens a tour of this browser on the stage, at a scene. */
export const linkToOwnScene = (tour: string, scene: string | null, language: Language | 'auto'): string =>
  `./${encodeDeck({ tour, scene, language, theme: 'auto', version: null })}`;

/** The tour within a link, or why it cannot be. */
export const linkWithTour = (tour: Tour) => linkOfTour(tour, `${window.location.origin}${window.location.pathname}`);

/** A published tour under an id of one's own; `null` where it could not be fetched. */
export async function copyOfPublished(id: string, named: (title: Text) => Text): Promise<Tour | null> {
  const file = await loadTour(id);
  if (file.type !== 'ready') return null;
  const { tour } = file.value;
  return { ...tour, id: anotherId(), title: named(tour.title) };
}

/** Bytes that a character takes at most. */
const widest = 4;

/** Reads a file that somebody hands in, whatever it is. Never rejects. */
export async function importedFile(file: File, language: Language, day: string): Promise<ImportedTour> {
  if (file.size > widest * maxTourLength) return { type: 'failed', fault: { type: 'length' } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { type: 'failed', fault: { type: 'json' } };
  }
  const read = importTour(text, { day, language });
  return read.type === 'ready' ? { ...read, tour: { ...read.tour, id: anotherId() } } : read;
}

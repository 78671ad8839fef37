import { type TourFile, type ToursFile, tourFileSchema, toursFileSchema } from '../domain/tour-file.ts';
import { fileUrl } from './files.ts';
import { type Loaded, load } from './load.ts';

const missing = (file: string) => ({ type: 'failed', issue: { type: 'missing', file, status: 404 } }) as const;

/** What can be presented. */
export async function loadTours(): Promise<Loaded<ToursFile>> {
  const url = fileUrl('tours');
  return url ? load('tours.json', url, toursFileSchema) : missing('tours.json');
}

/** One tour with its sources. An id that no tour has is a missing file. */
export async function loadTour(id: string): Promise<Loaded<TourFile>> {
  const url = fileUrl(`tour-${id}`);
  return url ? load(`tour-${id}.json`, url, tourFileSchema) : missing(`tour-${id}.json`);
}

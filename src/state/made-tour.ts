import type { Loaded } from '../data/load.ts';
import { loadTour, loadTours } from '../data/tour-files.ts';
import type { Source } from '../domain/source.ts';
import { type Tour, tourSources } from '../domain/tour.ts';
import type { TourFile } from '../domain/tour-file.ts';
import { type LinkFault, unpackedTour } from '../url/tour-link.ts';
import { ownTour } from './own-tours.ts';

/* Where a tour that somebody made comes from, for the deck: out of this browser, or out of the link itself. */

const missing = (id: string) => ({ type: 'failed', issue: { type: 'missing', file: id, status: 404 } }) as const;

const placeOf = (fault: LinkFault): string => (fault.type === 'schema' ? fault.path : '');
const expectedOf = (fault: LinkFault): string => {
  if (fault.type === 'schema') return fault.message;
  return fault.type === 'length' ? 'at most 2,000 characters' : 'a whole link';
};

/** The sources that a copied tour names are those of the published tours; one that is not found is not shown. */
async function sourcesOf(tour: Tour): Promise<readonly Source[]> {
  const ids = tourSources(tour);
  if (ids.length === 0) return [];
  const list = await loadTours();
  const files = await Promise.all(list.type === 'ready' ? list.value.tours.map(({ id }) => loadTour(id)) : []);
  const known = files.flatMap((file) => (file.type === 'ready' ? file.value.sources : []));
  return ids.flatMap((id) => known.find((source) => source.id === id) ?? []);
}

/** The tour of an address. Never rejects. */
export async function loadMadeTour(id: string, made: string | undefined): Promise<Loaded<TourFile>> {
  let tour: Tour | null = null;
  if (made === undefined) tour = ownTour(id);
  else {
    const read = await unpackedTour(made);
    if (read.type === 'failed') {
      const { fault } = read;
      return {
        type: 'failed',
        issue: { type: 'broken', file: 'link', path: placeOf(fault), expected: expectedOf(fault) },
      };
    }
    tour = read.tour;
  }
  return tour ? { type: 'ready', value: { tour, sources: [...(await sourcesOf(tour))] } } : missing(id);
}

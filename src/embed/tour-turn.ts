import type { TourPlace } from '../domain/embed.ts';
import type { PosterInfo } from '../domain/poster-info.ts';
import type { View } from '../domain/view.ts';
import type { LiveMap } from './live-map.ts';
import type { Refusal } from './protocol.ts';
import type { Shell } from './shell.ts';

/** What the tour of a frame needs of it. */
export interface TourHost {
  readonly shell: Shell;
  /** What the link asks for. */
  readonly opening: View;
  map(): LiveMap | null;
  /** Title and picture of the frame are those of the scene; `null`: as they were. */
  show(info: PosterInfo | null): void;
  tell(shown: { tour: string; index: number; id: string; total: number }): void;
}

/** The tour as its late part has it. */
export interface ToldTour {
  go(id: string | null): Refusal | null;
}

/**
 * The tour of a frame whose link names one. Its code, its words and its file come late: with the live map, or when a
 * scene is asked for. Without a tour none of it is fetched.
 */
export function makeTourTurn(first: TourPlace, host: TourHost) {
  let place: TourPlace | null = first;
  let coming: Promise<ToldTour> | null = null;
  const told: { selection: string | null } = { selection: null };
  const move = (next: TourPlace | null) => {
    place = next;
  };
  const fetched = async (): Promise<ToldTour> => {
    const { tellTour } = await import('./told-tour.ts');
    return tellTour(first, { ...host, told, move });
  };
  const open = (): Promise<ToldTour | null> => {
    coming ??= fetched();
    return coming.catch((error) => {
      // The map goes on; who asks again, tries again.
      console.error(error);
      coming = null;
      return null;
    });
  };
  return {
    told,
    place: () => place,
    open,
    go: async (id: string | null): Promise<Refusal | null> => {
      const tour = await open();
      return tour ? tour.go(id) : 'failed';
    },
  };
}

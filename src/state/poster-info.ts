import { type Loaded, load } from '../data/load.ts';
import { type PosterInfo, posterInfoSchema } from '../domain/poster-info.ts';
import { posterInfoPath } from '../domain/view-page.ts';

/** What the build wrote of a view page: its title, and what its picture shows. */
export const loadPosterInfo = (page: string): Promise<Loaded<PosterInfo>> =>
  load(posterInfoPath(page), `./${posterInfoPath(page)}`, posterInfoSchema);

import { classParts } from '../domain/class-file.ts';
import { inlined } from './inlined.ts';
import type * as beside from './map-files.ts';

/*
 * map-files.ts of the one file for a class: the map is handed what its worker would fetch elsewhere. A worker of a page
 * without origin (from a disk, in a sandbox) has another origin than the page, and can fetch nothing of it.
 */

const read = (file: string) => JSON.parse(inlined(classParts.data(file)) ?? 'null');
let files: ReturnType<typeof beside.mapFiles> | null = null;

/** The map is carried in one degree of detail, which stands in for the finer one. */
export const mapFiles: typeof beside.mapFiles = () => {
  if (files) return files;
  const [base, overview] = [read('base-overview'), read('overview')];
  files = {
    'base-overview': base,
    'base-detail': base,
    overview,
    detail: overview,
    sites: read('sites'),
    areas: read('areas'),
  };
  return files;
};

export const prefetchMapFile: typeof beside.prefetchMapFile = () => undefined;

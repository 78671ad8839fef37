import { classParts } from '../domain/class-file.ts';
import type * as beside from './built-files.ts';
import { inlined } from './inlined.ts';

/*
 * built-files.ts of the one file for a class. What is inside becomes an address once, which the map's worker can fetch
 * as well, whatever the page came from: a disk and a sandbox have no origin.
 */

const addresses = new Map<string, string>();
/** The map is carried in one degree of detail, which stands in for the finer one. */
const coarser: Readonly<Record<string, string>> = { 'base-detail': 'base-overview', detail: 'overview' };

export const builtAddress: typeof beside.builtAddress = (name) => {
  const file = coarser[name] ?? name;
  const content = addresses.has(file) ? null : inlined(classParts.data(file));
  if (content !== null) addresses.set(file, URL.createObjectURL(new Blob([content], { type: 'application/json' })));
  return addresses.get(file);
};

export const areFetched: typeof beside.areFetched = false;

import { classParts } from '../domain/class-file.ts';
import type * as beside from './built-files.ts';
import { inlined } from './inlined.ts';

/* built-files.ts of the one file for a class: what is inside the page becomes an address when it is first asked for. */

const addresses = new Map<string, string>();

export const builtAddress: typeof beside.builtAddress = (name) => {
  const content = addresses.has(name) ? null : inlined(classParts.data(name));
  if (content !== null) addresses.set(name, URL.createObjectURL(new Blob([content], { type: 'application/json' })));
  return addresses.get(name);
};

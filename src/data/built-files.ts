/*
 * Where built files are: beside the page. The one file that is downloaded for a class has them inside instead; its
 * build puts inlined-files.ts in the place of this module.
 */

/** Addresses of the built files, hashed by the build (geodata/built is made by `npm run data`). */
const built = import.meta.glob<string>('../../geodata/built/*.json', { query: '?url', import: 'default', eager: true });

/** The address of a built file; `undefined` where the build did not make it. */
export const builtAddress = (name: string): string | undefined => built[`../../geodata/built/${name}.json`];

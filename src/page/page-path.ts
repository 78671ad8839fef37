import type { Language } from '../domain/text.ts';

/** Where a page is in each language, from the root of the site: a folder, with a slash at its end. */
export type PathOf = (language: Language) => string;

/** From a page back to the root of the site, which may lie in any folder. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

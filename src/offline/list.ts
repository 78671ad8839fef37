import type { Language } from '../domain/languages.ts';

/** Parts of the copy. `core`: without it there is none; `rest` and the reader's language are added when all is quiet. */
export type Share = 'core' | 'rest' | Language;

/** What a build keeps for use without a network. The build writes it, the worker reads it. */
export interface OfflineList {
  /** Twelve hexadecimal digits of everything that is listed: its names and its content. */
  readonly version: string;
  /** The script that the app's page of this build begins with: by it a page is known to be of this build. */
  readonly entry: string;
  /** Paths from the root of the site (the app itself is the empty one), and what they take unpacked. */
  readonly shares: Readonly<Record<Share, { readonly paths: readonly string[]; readonly bytes: number }>>;
}

/** Where the list of a build lies. Its name changes with its content, like that of every file beside it. */
export const listPath = (version: string): string => `assets/offline-${version}.json`;

/** What a reader of a language needs to go without a network. */
export const sharesFor = (language: Language): readonly Share[] => ['core', 'rest', language];

export const pathsOf = (list: OfflineList, shares: readonly Share[]): readonly string[] =>
  shares.flatMap((share) => list.shares[share].paths);

export const bytesOf = (list: OfflineList, shares: readonly Share[]): number =>
  shares.reduce((total, share) => total + list.shares[share].bytes, 0);

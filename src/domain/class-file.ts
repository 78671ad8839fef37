import type { Language } from './languages.ts';
import type { StillPart } from './tour-page.ts';

/*
 * The one file that is downloaded for a class: a tour with all that it needs, for a computer without a network. Here is
 * what those who make it, those who link to it and its own script have to agree on.
 */

/** Where it is, from the root of the site. All three languages are inside. */
export const classFilePath = (tourId: string): string => `class/${tourId}.html`;

/** What it is called on a memory stick, where no folder says whose it is. */
export const classFileName = (tourId: string): string => `corridors-${tourId}.html`;

/** About so large is each of them, which links say beforehand; a test holds the build to it. */
export const classFileMegabytes = 3.3;

/** What is read on paper, or by whoever speaks. */
export const classPapers = ['handout', 'script'] as const;
export type ClassPaper = (typeof classPapers)[number];

/** Ids of the parts of the page. */
export const classParts = {
  script: 'code',
  data: (file: string): string => `data-${file}`,
  stills: 'stills',
  fonts: 'fonts',
  paper: (paper: ClassPaper, language: Language): string => `paper-${paper}-${language}`,
  paperStyle: 'paper-style',
} as const;

/** The name of a still among those of its tour. */
export const stillKey = (sceneId: string, part: StillPart, language: Language): string =>
  `${language}/${sceneId}${part === null ? '' : `.${part}`}`;

/** A font as the page carries it: one file may stand for several families. */
export interface ClassFont {
  readonly families: readonly string[];
  readonly descriptors: Readonly<FontFaceDescriptors>;
  /** woff2, base64. */
  readonly data: string;
}

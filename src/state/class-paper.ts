import { createStore } from 'zustand/vanilla';
import type { ClassPaper } from '../domain/class-file.ts';
import type { Language } from '../domain/text.ts';

/* Which paper of the one file for a class lies over the deck. */

export interface OpenPaper {
  readonly paper: ClassPaper;
  readonly language: Language;
}

export const paperStore = createStore<{ readonly open: OpenPaper | null }>(() => ({ open: null }));

export const openPaper = (paper: ClassPaper, language: Language): void =>
  paperStore.setState({ open: { paper, language } });
export const closePaper = (): void => paperStore.setState({ open: null });

import type { Language } from '../domain/text.ts';
import { homeView, type View } from '../domain/view.ts';
import { encode } from '../url/codec.ts';
import { store } from './store.ts';

const linkTo = (view: View): string => `${window.location.origin}${window.location.pathname}${encode(view)}`;

/** The link of a project or feature in the opening view and one language: for citations and reports. */
export const linkToSelection = (selection: string, language: Language): string =>
  linkTo({ ...homeView, selection, language });

/** The link that restores all that the reader sees now. */
export const linkToView = (view: View): string => linkTo(view);

/** The link that shows the same with the newest data. */
export const newestLink = (): string => linkTo({ ...store.getState().view, version: null });

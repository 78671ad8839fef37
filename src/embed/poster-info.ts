import { languages } from '../domain/languages.ts';
import type { PosterInfo } from '../domain/poster-info.ts';
import type { Text } from '../domain/text.ts';
import type { View } from '../domain/view.ts';
import { nearestPage, openingPageId, posterInfoPath } from '../domain/view-page.ts';

/*
 * What an embed says before its map is live. Checked by hand, because a schema's library would weigh more than all the
 * rest that a frame fetches before anybody has touched it.
 */

const maxCharacters = 60_000;
const maxFacts = 8;
const maxScenes = 60;

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

/** The information of a poster, or `null` for anything else. */
export function posterInfo(value: unknown): PosterInfo | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, title, alt, facts, scenes } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !isText(title) || !isText(alt) || !Array.isArray(facts) || facts.length > maxFacts)
    return null;
  const known = facts.filter(
    (fact): fact is { label: Text; value: Text } => isText(fact?.label) && isText(fact?.value),
  );
  if (known.length !== facts.length) return null;
  const isTour =
    Array.isArray(scenes) && scenes.length <= maxScenes && scenes.every((each) => typeof each === 'string');
  return { id, title, alt, facts: known, ...(isTour && { scenes }) };
}

/**
 * The view pages whose posters may stand for a view, best first; `known` are all that there are. Which project a
 * feature belongs to is not known yet, so a selection is taken for a project.
 */
export const posterIds = (view: View, known: ReadonlySet<string> | null): readonly string[] =>
  [...new Set([nearestPage(view, (id) => id), openingPageId])].filter((id) => known?.has(id) ?? true);

async function fetched(id: string): Promise<PosterInfo | null> {
  try {
    const response = await fetch(`./${posterInfoPath(id)}`);
    const words = response.ok ? await response.text() : '';
    return words.length > maxCharacters ? null : posterInfo(JSON.parse(words));
  } catch {
    return null;
  }
}

/** The first of them that there is. Never rejects; `null` where none can be had. */
export async function loadPoster(ids: readonly string[]): Promise<PosterInfo | null> {
  for (const id of ids) {
    const info = await fetched(id);
    if (info) return info;
  }
  return null;
}

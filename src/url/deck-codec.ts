import { type Language, languages } from '../domain/languages.ts';
import { type Theme, themes } from '../domain/view.ts';
import { isId } from './codec.ts';

/**
 * What the link of a presented tour restores: part of the same public contract as codec.ts, and as stable. What the
 * map shows is the scene's; only language, theme and data version are the audience's.
 */
export interface DeckAddress {
  /** Id of the tour. */
  readonly tour: string;
  /** Id of the scene; `null`: the first. */
  readonly scene: string | null;
  readonly language: Language | 'auto';
  readonly theme: Theme;
  readonly version: string | null;
  /** Asks the question of the scene: what gives its answer away is kept back until it is shown. */
  readonly ask?: true;
  /** A tour that the link carries itself, packed: see tour-link.ts. */
  readonly made?: string;
}

/** Longer names of tours and scenes are none, and are cut before they are shown. */
const longest = 64;
const shortened = (raw: string): string => [...raw].slice(0, longest).join('');

/** Reads a query string that names a tour. Never throws; what is no id stays as it was written, to be shown. */
export function decodeDeck(search: string): DeckAddress {
  const parameters = new URLSearchParams(search.slice(0, 8000));
  const language = languages.find((known) => known === parameters.get('lang'));
  const theme = themes.find((known) => known === parameters.get('theme'));
  const scene = parameters.get('scene');
  const version = parameters.get('v');
  const made = parameters.get('made');
  return {
    tour: shortened(parameters.get('tour') ?? ''),
    scene: scene === null || scene === '' ? null : shortened(scene),
    language: language ?? 'auto',
    theme: theme ?? 'auto',
    version: version !== null && /^\d{4}\.\d{1,2}\.\d{1,3}$/.test(version) ? version : null,
    ...(parameters.get('ask') === '1' && { ask: true }),
    ...(made && { made }),
  };
}

/** Whether a name from a link can be that of a tour at all. */
export const isTourId = isId;

/** Writes the link of a scene as a query string, defaults left out. */
export function encodeDeck({ tour, scene, language, theme, version, ask, made }: DeckAddress): string {
  const parameters = new URLSearchParams({ tour });
  if (made) parameters.set('made', made);
  if (scene !== null) parameters.set('scene', scene);
  if (language !== 'auto') parameters.set('lang', language);
  if (theme !== 'auto') parameters.set('theme', theme);
  if (version !== null) parameters.set('v', version);
  if (ask) parameters.set('ask', '1');
  return `?${parameters}`;
}

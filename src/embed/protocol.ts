import type { Bounds } from '../domain/atlas.ts';
import { type Language, languages } from '../domain/languages.ts';
import { type Camera, type Theme, themes } from '../domain/view.ts';
import type { Sector } from '../domain/vocabulary.ts';
import { field, readBounds, readCamera, readChoice, readId, readLayers, readYear } from './protocol-values.ts';

/*
 * Version 1 of the messages between a frame and the page around it: `{source: 'corridors', v: 1, type, id?, payload}`.
 * Whoever embeds the map may send anything; what a command can hold are ids, numbers within limits and words from
 * closed lists. The worst a page can do is to move its own view of public data. The payload of a command is what the
 * method of the same name of `<corridors-map>` is given. Every message, right and wrong, is in vectors.json.
 */

export const source = 'corridors';
export const protocolVersion = 1;

/** By which the answer to a command is known. */
export type MessageId = string | number;

/** What a view is moved to. Only what is named changes. */
export interface ViewTarget {
  readonly camera?: Camera;
  readonly bounds?: Bounds;
  readonly year?: number | null;
}

export type Command =
  | { readonly type: 'hello' | 'getState' | 'snapshot' }
  /** `null`: the first. */
  | { readonly type: 'goToScene'; readonly sceneId: string | null }
  | { readonly type: 'setView'; readonly target: ViewTarget }
  | { readonly type: 'setLayers'; readonly layers: readonly Sector[] | null }
  | { readonly type: 'selectFeature'; readonly featureId: string | null }
  | { readonly type: 'setLang'; readonly lang: Language }
  | { readonly type: 'setTheme'; readonly theme: Theme };

/** Why a command was not carried out. `superseded`: a later one of the same type took its place. */
export type Refusal =
  | 'unknown-version'
  | 'unknown-type'
  | 'bad-payload'
  | 'unknown-feature'
  | 'no-tour'
  | 'unknown-scene'
  | 'no-picture'
  | 'superseded'
  | 'too-many'
  | 'failed';

/** `ignored`: not for us, or nobody waits for an answer. */
export type Incoming =
  | { readonly type: 'ignored' }
  | { readonly type: 'refused'; readonly id: MessageId; readonly outcome: Refusal }
  | { readonly type: 'command'; readonly id: MessageId | null; readonly command: Command };

/** A short word or a whole number; `null` without one, `undefined` for anything else. */
function readMessageId(value: unknown): MessageId | null | undefined {
  if (value === undefined) return null;
  if (typeof value === 'string') return /^[\w.:-]{1,64}$/.test(value) ? value : undefined;
  return Number.isSafeInteger(value) ? Number(value) : undefined;
}

function readTarget(payload: unknown): ViewTarget | undefined {
  const wanted = { view: field(payload, 'view'), bbox: field(payload, 'bbox'), year: field(payload, 'year') };
  const camera = readCamera(wanted.view);
  const bounds = readBounds(wanted.bbox);
  const year = readYear(wanted.year);
  const isUnderstood =
    (wanted.view === undefined || camera) &&
    (wanted.bbox === undefined || bounds) &&
    (wanted.year === undefined || year !== undefined);
  if (!isUnderstood || !(camera || bounds || year !== undefined)) return undefined;
  // As in a link, a camera goes before bounds.
  return { ...(camera ? { camera } : bounds && { bounds }), ...(year !== undefined && { year }) };
}

function readCommand(type: unknown, payload: unknown): Command | Refusal {
  switch (type) {
    case 'hello':
    case 'getState':
    case 'snapshot':
      return { type };
    case 'setView': {
      const target = readTarget(payload);
      return target ? { type, target } : 'bad-payload';
    }
    case 'setLayers': {
      const layers = readLayers(payload);
      return layers === undefined ? 'bad-payload' : { type, layers };
    }
    case 'selectFeature': {
      const featureId = payload === null ? null : readId(payload);
      return featureId === undefined ? 'bad-payload' : { type, featureId };
    }
    case 'goToScene': {
      const sceneId = payload === null ? null : readId(payload);
      return sceneId === undefined ? 'bad-payload' : { type, sceneId };
    }
    case 'setLang': {
      const lang = readChoice(payload, languages);
      return lang ? { type, lang } : 'bad-payload';
    }
    case 'setTheme': {
      const theme = payload === null ? 'auto' : readChoice(payload, themes);
      return theme ? { type, theme } : 'bad-payload';
    }
    default:
      return 'unknown-type';
  }
}

/** Reads what has arrived, whatever it is. Never throws. */
export function parseMessage(data: unknown): Incoming {
  const id = readMessageId(field(data, 'id'));
  if (field(data, 'source') !== source || id === undefined) return { type: 'ignored' };
  const refused = (outcome: Refusal): Incoming =>
    id === null ? { type: 'ignored' } : { type: 'refused', id, outcome };
  if (field(data, 'v') !== protocolVersion) return refused('unknown-version');
  const command = readCommand(field(data, 'type'), field(data, 'payload'));
  return typeof command === 'string' ? refused(command) : { type: 'command', id, command };
}

import { protocolVersion, source } from './protocol.ts';
import { field, isShort } from './protocol-values.ts';

/*
 * A frame cannot grow by itself: it asks the page around it, and pages of different making listen to different words.
 * It says its height in all of them; who does not know one does not hear it.
 */

/** What a frame knows of itself and of the page around it. */
export interface HeightContext {
  /** Of the frame. */
  readonly address: string;
  /** By which a page with Pym knows its frame. */
  readonly pymId: string;
  /** By which WordPress knows its frame; `null` elsewhere. */
  readonly secret: string | null;
}

const pymDelimiter = 'xPYMx';
const isSecret = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);

/** WordPress adds `#?secret=…` to the address of a frame, maybe to one that has it already: the last one counts. */
export function secretIn(hash: string): string | null {
  const last = new URLSearchParams(hash.slice(0, 2000).replace(/[#?]+/g, '&')).getAll('secret').at(-1);
  return isSecret(last) ? last : null;
}

/** The id that Pym has put into the address (`childId`), or ours. */
export const pymIdIn = (search: string): string =>
  new URLSearchParams(search.slice(0, 8000)).get('childId')?.slice(0, 100) || source;

/** One height in the words of ours, AMP, Medium, LTI (Canvas and other schools), Pym and WordPress. */
export function heightMessages(height: number, { address, pymId, secret }: HeightContext): readonly unknown[] {
  return [
    { source, v: protocolVersion, type: 'resize', payload: { height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    { subject: 'lti.frameResize', height },
    ['pym', pymId, 'height', height].join(pymDelimiter),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** What asks WordPress to go to another page of the frame's own site, in the place of a popup. */
export const linkMessage = (address: string, secret: string) => ({ message: 'link', value: address, secret });

/** Whether a page asks for the height in the words of AMP, Pym or WordPress; the last one with its secret. */
export function readHeightQuestion(data: unknown): { readonly secret: string | null } | null {
  if (isShort(data)) return data.startsWith(`pym${pymDelimiter}`) ? { secret: null } : null;
  if (field(data, 'sentinel') === 'amp') return field(data, 'type') === 'frames-init' ? { secret: null } : null;
  const secret = field(data, 'secret');
  return field(data, 'message') === 'ready' && isSecret(secret) ? { secret } : null;
}

import type { Tour } from '../domain/tour.ts';
import { compactTour, expandedTour } from '../domain/tour-compact.ts';
import { checkedTour, type ReadTour, type TourFault } from '../domain/tour-file.ts';
import { carriedId } from '../domain/tour-made-id.ts';
import { maxLinkLength } from './codec.ts';
import { encodeDeck } from './deck-codec.ts';

/* A small tour within its link: deflated, in the letters that an address may have. Part of the public contract. */

/** Why a link that should carry a tour does not: its letters were cut or changed, or what it unpacks to is too long. */
export type LinkFault = TourFault | { readonly type: 'letters' };
export type ReadLink = ReadTour | { readonly type: 'failed'; readonly fault: LinkFault };

/** No link of {@link maxLinkLength} characters holds a tour that is longer, unless it was made to flood the memory. */
const maxUnpacked = 100_000;

const toLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const toBytes = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(stream);

/** The tour in letters, digits, hyphens and underscores. */
export async function packedTour(tour: Tour): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(compactTour(tour)));
  const stream = through(bytes, new CompressionStream('deflate-raw'));
  return toLetters(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** What the bytes unpack to; `null` as soon as that is too much. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = through(bytes, new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxUnpacked) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

const failed = (fault: LinkFault): ReadLink => ({ type: 'failed', fault });

/** Reads what a link carries. Never rejects. */
export async function unpackedTour(letters: string): Promise<ReadLink> {
  if (letters.length > maxLinkLength) return failed({ type: 'length' });
  let data: unknown;
  try {
    const text = await inflated(toBytes(letters));
    if (text === null) return failed({ type: 'length' });
    data = JSON.parse(text);
  } catch {
    return failed({ type: 'letters' });
  }
  return checkedTour(expandedTour(data));
}

/** The address of the deck with the tour in it, or by how much that is too long. `page` is the app's own address. */
export async function linkOfTour(
  tour: Tour,
  page: string,
): Promise<{ readonly type: 'link'; readonly link: string } | { readonly type: 'too-long'; readonly length: number }> {
  const made = await packedTour(tour);
  const link = `${page}${encodeDeck({ tour: carriedId, made, scene: null, language: 'auto', theme: 'auto', version: null })}`;
  return link.length <= maxLinkLength ? { type: 'link', link } : { type: 'too-long', length: link.length };
}

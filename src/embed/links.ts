import { type TourPlace, usualEmbed } from '../domain/embed.ts';
import type { View } from '../domain/view.ts';
import { encode } from '../url/codec.ts';
import { encodeEmbed } from '../url/embed-codec.ts';

/** The address of the full map with a view: what is copied. */
export const fullMapAddress = (view: View): string => new URL(`./${encode(view)}`, document.baseURI).href;

/** Where "Open full map" leads: in a tour, to its presentation at the scene. */
export const openAddress = (view: View, place: TourPlace | null): string =>
  place ? siteAddress(encodeEmbed({ ...view, camera: null }, usualEmbed, place)) : fullMapAddress(view);

/** The address of any other file of the site. */
export const siteAddress = (path: string): string => new URL(`./${path}`, document.baseURI).href;

/** What makes a link leave the frame: a page of its own, which gets to know nothing of the frame. */
export const outside = { target: '_blank', rel: 'noopener' } as const;

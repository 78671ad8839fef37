import type { EmbedOptions } from '../domain/embed.ts';
import type { SharedAddresses } from '../domain/snippets.ts';
import type { Language } from '../domain/text.ts';
import type { View } from '../domain/view.ts';
import { cardPath, pagePath, posterPath, posterSize } from '../domain/view-page.ts';
import { encodeEmbed } from '../url/embed-codec.ts';
import { linkToView } from './links.ts';

/** Where the site is: it knows its own address, in whatever folder it lies. */
const siteAddress = (): string => new URL('.', window.location.href).href;

const frameFile = 'embed.html';

/** Of the frame, from the page of the app: for a preview in it. */
export const previewAddress = (view: View, options: EmbedOptions): string =>
  `./${frameFile}${encodeEmbed(view, options)}`;

/**
 * No attributes: what the page around a map has, and what means something else on any element: `title` is a tooltip,
 * `role` what a screen reader takes it for.
 */
const addressOnly = ['page', 'table', 'title', 'role'];

/** The web component's own: each parameter an attribute, but for those that have to be in the frame's address. */
function attributesOf(frame: string, { load }: EmbedOptions): Record<string, string | true> {
  const address = new URL(frame);
  const named = [...address.searchParams].filter(([name]) => name !== 'load' && !addressOnly.includes(name));
  for (const name of [...address.searchParams.keys()]) {
    if (!addressOnly.includes(name)) address.searchParams.delete(name);
  }
  return { src: address.href, load, 'auto-height': true, ...Object.fromEntries(named) };
}

/** Where everything is that a snippet names. `page` is the id of the nearest view page, in a language. */
export function sharedAddresses(
  { view, options }: { view: View; options: EmbedOptions },
  page: string,
  language: Language,
): SharedAddresses {
  const site = siteAddress();
  const frame = `${site}${frameFile}${encodeEmbed(view, options)}`;
  return {
    app: linkToView(view),
    page: `${site}${pagePath(page, language)}`,
    frame,
    script: `${site}embed.js`,
    attributes: attributesOf(frame, options),
    poster: {
      webp: `${site}${posterPath(page, language, 'webp')}`,
      png: `${site}${posterPath(page, language, 'png')}`,
      ...posterSize,
    },
  };
}

/** The picture that goes with the address of a view page, from the page of the app. */
export const cardAddress = (page: string, language: Language): string => `./${cardPath(page, language)}`;

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
export const previewAddress = (framed: View, options: EmbedOptions): string =>
  `./${frameFile}${encodeEmbed(framed, options)}`;

/** Where everything is that a snippet names. `page` is the id of the nearest view page, in a language. */
export function sharedAddresses(
  { view, framed, options }: { view: View; framed: View; options: EmbedOptions },
  page: string,
  language: Language,
): SharedAddresses {
  const site = siteAddress();
  return {
    app: linkToView(view),
    page: `${site}${pagePath(page, language)}`,
    frame: `${site}${frameFile}${encodeEmbed(framed, options)}`,
    script: `${site}embed.js`,
    poster: {
      webp: `${site}${posterPath(page, language, 'webp')}`,
      png: `${site}${posterPath(page, language, 'png')}`,
      ...posterSize,
    },
  };
}

/** The picture that goes with the address of a view page, from the page of the app. */
export const cardAddress = (page: string, language: Language): string => `./${cardPath(page, language)}`;

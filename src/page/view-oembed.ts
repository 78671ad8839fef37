import { usualEmbed } from '../domain/embed.ts';
import type { Language } from '../domain/text.ts';
import type { View } from '../domain/view.ts';
import { pagePath, posterPath, posterSize } from '../domain/view-page.ts';
import { encodeEmbed } from '../url/embed-codec.ts';
import { escaped } from './static-words.ts';
import type { ViewPage, Writing } from './view-list.ts';
import type { ViewWords } from './view-words.ts';

/** Pixels of a frame for those who do not ask for another size: a column of an article. */
export const frameSize = { width: 720, height: 480 } as const;

/** The query of a view in a language, as the embed takes it. */
export const embedQuery = (view: View, language: Language): string => encodeEmbed({ ...view, language }, usualEmbed);

/**
 * The oEmbed answer of a view (oembed.com, 2.3.4: rich). The html begins with a quotation that is of use alone:
 * WordPress shows it where the frame fails, and hides the frame until it has told its height. Of the frame's
 * attributes it keeps address, size and title.
 */
export const oembed = (page: ViewPage, words: ViewWords, writing: Writing, site: string) =>
  oembedOf({ id: page.id, query: embedQuery(page.view, writing.language), ...words }, writing, site);

/** The same of whatever has a page: its id, and the query by which the embed shows it. */
export function oembedOf(
  { id, query, title, description }: { id: string; query: string } & Pick<ViewWords, 'title' | 'description'>,
  writing: Writing,
  site: string,
) {
  const { language, messages } = writing;
  const { width, height } = frameSize;
  const address = `${site}${pagePath(id, language)}`;
  const source = `${site}embed.html${query}`;
  const name = messages.chrome.title;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: name,
    provider_url: site,
    author_name: name,
    author_url: site,
    title,
    cache_age: 86_400,
    width,
    height,
    html:
      `<blockquote><a href="${escaped(address)}">${escaped(title)}</a> ${escaped(description)}</blockquote>` +
      `<iframe src="${escaped(source)}" width="${width}" height="${height}" title="${escaped(`${title} – ${name}`)}" ` +
      'style="border:0;max-width:100%" loading="lazy" allow="fullscreen; clipboard-write; web-share" allowfullscreen>' +
      '</iframe>',
    thumbnail_url: `${site}${posterPath(id, language, 'png')}`,
    thumbnail_width: posterSize.width,
    thumbnail_height: posterSize.height,
  } as const;
}

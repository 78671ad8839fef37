import type { Language } from '../domain/text.ts';
import { cardPath, posterPath, posterSize } from '../domain/view-page.ts';

/** The pictures of a page in its linked data (schema.org): the one that it shows, and the card for a link to it. */
export const linkedPictures = (id: string, language: Language, alt: string, site: string) => ({
  image: {
    '@type': 'ImageObject',
    contentUrl: `${site}${posterPath(id, language, 'png')}`,
    ...posterSize,
    caption: alt,
  },
  thumbnailUrl: `${site}${cardPath(id, language)}`,
});

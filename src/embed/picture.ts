import type { Language } from '../domain/text.ts';
import { posterPath, posterSize } from '../domain/view-page.ts';
import { make, set } from './make.ts';

/** The poster: one picture in three formats, of which the browser takes the smallest that it knows. */
export function makePicture() {
  const formats = ['avif', 'webp'] as const;
  const sources = formats.map((format) => make('source', { type: `image/${format}` }));
  const { width, height } = posterSize;
  const image = make('img', { width: String(width), height: String(height), alt: '', fetchpriority: 'high' });
  const element = make('picture', { class: 'picture' }, ...sources, image);
  let shown = '';
  // A broken picture still says what it would show.
  image.addEventListener('error', () => element.classList.add('broken'));
  image.addEventListener('load', () => element.classList.remove('broken'));
  return {
    element,
    update(id: string, language: Language, alt: string): void {
      if (alt !== image.alt) image.alt = alt;
      if (id === '' || shown === `${id} ${language}`) return;
      shown = `${id} ${language}`;
      for (const [at, format] of formats.entries()) {
        const source = sources[at];
        if (source) set(source, { srcset: `./${posterPath(id, language, format)}` });
      }
      image.src = `./${posterPath(id, language, 'png')}`;
    },
  };
}

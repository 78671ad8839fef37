import { inlined } from '../data/inlined.ts';
import { type ClassFont, classParts } from '../domain/class-file.ts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Has the fonts of the page at hand. A style sheet would have to carry those that stand for several families again. */
export function addInlinedFonts(): void {
  const fonts = JSON.parse(inlined(classParts.fonts) ?? '[]') as readonly ClassFont[];
  for (const { families, descriptors, data } of fonts) {
    const bytes = bytesOf(data);
    for (const family of families) document.fonts.add(new FontFace(family, bytes, descriptors));
  }
}

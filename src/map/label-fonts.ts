import type { Language } from '../domain/text.ts';

/**
 * The map draws its names with the page's own fonts (families "Atlas …", declared by src/page/font-faces.ts on the
 * same files). Their parts must be there before the first name is drawn: what is drawn with a stand-in stays so.
 */
const families = [
  "400 16px 'Atlas Sans Regular'",
  "600 16px 'Atlas Sans SemiBold'",
  "italic 16px 'Atlas Serif Italic'",
];
const sample: Readonly<Record<Language, string>> = { en: 'Aa', ru: 'АаAa', zh: '中Aa' };

/** Resolves when the fonts are there, or when they cannot be had: names in another font are better than none. */
export async function loadLabelFonts(language: Language): Promise<void> {
  await Promise.allSettled(families.map((family) => document.fonts.load(family, sample[language])));
}

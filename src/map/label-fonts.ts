import type { Language } from '../domain/text.ts';

/**
 * The map draws its names with the page's own fonts (families "Atlas …", declared by src/page/font-faces.ts on the
 * same files). Their parts must be there before the first name is drawn: what is drawn with a stand-in stays so.
 */
export const mapFonts = ['Atlas Sans Regular', 'Atlas Sans SemiBold', 'Atlas Serif Italic'] as const;
const looks: Readonly<Record<(typeof mapFonts)[number], string>> = {
  'Atlas Sans Regular': '400',
  'Atlas Sans SemiBold': '600',
  'Atlas Serif Italic': 'italic',
};
const sample: Readonly<Record<Language, string>> = { en: 'Aa', ru: 'АаAa', zh: '中Aa' };

/** Resolves when the fonts are there, or when they cannot be had: names in another font are better than none. */
export async function loadLabelFonts(language: Language): Promise<void> {
  await Promise.allSettled(
    mapFonts.map((font) => document.fonts.load(`${looks[font]} 16px '${font}'`, sample[language])),
  );
}

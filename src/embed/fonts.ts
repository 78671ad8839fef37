/** Title, and the rest. A font is fetched for the letters that are wanted of it. */
const faces = ["600 16px 'Source Serif 4'", '400 13px Inter', '600 13px Inter'];

/**
 * The atlas's own fonts, which come with the live map: until then a frame is set in the reader's. They are put on before
 * the map is given its room. Resolves without them where they cannot be had.
 */
export async function wearFonts(words: string): Promise<void> {
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, words)));
  document.documentElement.dataset.fonts = 'own';
}

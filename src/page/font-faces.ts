/** The shipped fonts. Cyrillic and Chinese are fetched only by pages that show them (unicode-range). */
const cyrillic = 'U+0400-052F,U+2116';
const chinese = 'U+2E80-2FDF,U+3000-303F,U+31C0-31EF,U+3400-4DBF,U+4E00-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF';
const fonts = [
  { family: 'Inter', file: 'inter-latin', weight: '400 700', range: null },
  { family: 'Inter', file: 'inter-cyrillic', weight: '400 700', range: cyrillic },
  { family: 'Source Serif 4', file: 'source-serif-latin', weight: '400 700', range: null },
  { family: 'Source Serif 4', file: 'source-serif-cyrillic', weight: '400 700', range: cyrillic },
  { family: 'Noto Sans SC', file: 'noto-sans-sc', weight: '400 700', range: chinese },
] as const;

/** `@font-face` rules for the fonts that the build emitted; `addressOf` gives a file's path from the page. */
export function fontFaces(addressOf: (name: string) => string | undefined): string {
  return fonts.flatMap(({ family, file, weight, range }) => {
    const address = addressOf(file);
    if (!address) return [];
    const only = range ? `;unicode-range:${range}` : '';
    return `@font-face{font-family:'${family}';src:url(./${address}) format('woff2');font-weight:${weight};font-display:swap${only}}`;
  }).join('');
}

/**
 * The shipped fonts, for the page and for the names on the map. Cyrillic and Chinese are fetched only by pages that
 * show them (unicode-range). The "Atlas …" families are what the map asks for: it reads weight and slant off a name.
 */
const cyrillic = 'U+0400-052F,U+2116';
const chinese = 'U+2E80-2FDF,U+3000-303F,U+31C0-31EF,U+3400-4DBF,U+4E00-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF';

interface Face {
  readonly families: readonly string[];
  readonly file: string;
  readonly descriptors: string;
}
const sans = ['Inter', 'Atlas Sans Regular', 'Atlas Sans SemiBold'];
const variable = 'font-weight:400 700';
const heading = 'font-weight:600';
export const faces: readonly Face[] = [
  { families: sans, file: 'inter-latin', descriptors: variable },
  { families: sans, file: 'inter-cyrillic', descriptors: `${variable};unicode-range:${cyrillic}` },
  { families: ['Source Serif 4'], file: 'source-serif-latin', descriptors: heading },
  { families: ['Source Serif 4'], file: 'source-serif-cyrillic', descriptors: `${heading};unicode-range:${cyrillic}` },
  { families: ['Atlas Serif Italic'], file: 'map-italic-latin', descriptors: 'font-style:italic' },
  {
    families: ['Atlas Serif Italic'],
    file: 'map-italic-cyrillic',
    descriptors: `font-style:italic;unicode-range:${cyrillic}`,
  },
  {
    families: ['Noto Sans SC', 'Atlas Sans Regular', 'Atlas Sans SemiBold', 'Atlas Serif Italic'],
    file: 'noto-sans-sc',
    descriptors: `unicode-range:${chinese}`,
  },
];

/** `@font-face` rules for the fonts of the build; `addressOf` gives a file's path from the page. */
export function fontFaces(addressOf: (name: string) => string | undefined): string {
  return faces
    .flatMap(({ families, file, descriptors }) => {
      const address = addressOf(file);
      if (!address) return [];
      const source = `src:url(./${address}) format('woff2')`;
      return families.map((family) => `@font-face{font-family:'${family}';${source};font-display:swap;${descriptors}}`);
    })
    .join('');
}

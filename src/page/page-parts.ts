import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Rolldown } from 'vite';
import { type Palette, palettes } from '../domain/palette.ts';
import { english } from '../i18n/messages.ts';
import { messages as russian } from '../i18n/ru.ts';
import { messages as chinese } from '../i18n/zh.ts';

/* What the plugins of both pages fill them with. */

const here = import.meta.dirname;
const geodata = join(here, '../../geodata');
const fonts = join(geodata, 'built/fonts');

export const geodataFolder = geodata;
/** A file of this folder, as text. */
export const text = (name: string): string => readFileSync(join(here, name), 'utf8');
/** A built data file, parsed. The build made it itself: tests hold it to the app's parsers. */
export const built = (name: string) => JSON.parse(readFileSync(join(geodata, 'built', `${name}.json`), 'utf8'));
export const messages = { en: english, ru: russian, zh: chinese };
export const icon = `data:image/svg+xml,${encodeURIComponent(text('icon.svg').trim())}`;

/** The shipped fonts: named by inline styles, which the bundler does not read. */
export const fontFiles = (): { name: string; source: Buffer }[] =>
  readdirSync(fonts).map((name) => ({ name, source: readFileSync(join(fonts, name)) }));

/** The path of a font from the root of the site, or from that of the checkout while developing, when nothing is bundled. */
export const fontAddress =
  (bundle: Rolldown.OutputBundle | undefined) =>
  (name: string): string | undefined =>
    bundle
      ? Object.keys(bundle).find((file) => basename(file).startsWith(`${name}-`) && file.endsWith('.woff2'))
      : `geodata/built/fonts/${name}.woff2`;

/** The palette as custom properties: `--map-sea`, `--sector-gas`, `--stopped`… */
function paletteProperties({ sector, ...map }: Palette): string {
  const base = Object.entries(map).map(
    ([name, colour]) => `--map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`,
  );
  const lines = Object.entries(sector).map(([name, colour]) => `--sector-${name}:${colour}`);
  return [...base, ...lines, `--stopped:${map.stopped}`].join(';');
}

/** Colours and tokens of both themes, and the ground that both pages stand on. */
export const themeStyle = (): string =>
  `:root{${paletteProperties(palettes.light)}}:root[data-theme=dark]{${paletteProperties(palettes.dark)}}` +
  text('../ui/tokens.css') +
  text('ground.css');

/** Without comments and indentation; the scripts are written to survive it. */
export const shortScript = (code: string): string =>
  code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('//'))
    .join('');

import { type Palette, palettes } from '../domain/palette.ts';
import type { Language } from '../domain/text.ts';
import { sectors } from '../domain/vocabulary.ts';

/**
 * What of the style changes while the map is open, as `global-state`: theme and language switch by setting these
 * properties, without a reload of layers or data.
 */
export type StyleState = Readonly<Record<string, string | boolean | readonly string[]>>;

const colourNames = [
  'sea',
  'land',
  'home',
  'lake',
  'river',
  'border',
  'graticule',
  'seaName',
  'countryName',
  'townName',
  'town',
  'casing',
  'halo',
  'outline',
  'stopped',
] as const satisfies readonly (keyof Palette)[];

/** The palette as flat properties; sectors as `sector-gas` and so on. */
export function themeState(theme: 'light' | 'dark'): StyleState {
  const palette = palettes[theme];
  return {
    ...Object.fromEntries(colourNames.map((name) => [name, palette[name]])),
    ...Object.fromEntries(sectors.map((sector) => [`sector-${sector}`, palette.sector[sector]])),
  };
}

/** Without a language no feature has a name. */
export const languageState = (language: Language | null): StyleState => ({ language: language ?? '' });

/** Ids whose names and discs are left out: what opacity hides would still push other names away. */
export const hiddenState = (hidden: readonly string[]): StyleState => ({ hidden });

/** Whether the map has the edge of the Arctic view. */
export const edgeState = (isArctic: boolean): StyleState => ({ isArctic });

/** The state before the first scene. */
export const initialStyleState = (
  theme: 'light' | 'dark',
  language: Language | null,
  isArctic: boolean,
): StyleState => ({
  ...edgeState(isArctic),
  ...themeState(theme),
  ...languageState(language),
  ...hiddenState([]),
});

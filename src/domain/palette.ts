import type { Sector, Status } from './vocabulary.ts';

/**
 * The colours of the atlas, light and dark: one table for the page's custom properties, the map's paint and the
 * poster. Sector colours were checked against each other for the common colour-vision deficiencies and keep 3:1
 * against the land and the sea of their palette.
 */
export interface Palette {
  readonly sea: string;
  readonly land: string;
  /** Russia and China, a step lighter. */
  readonly home: string;
  readonly lake: string;
  readonly river: string;
  readonly border: string;
  readonly graticule: string;
  readonly seaName: string;
  readonly countryName: string;
  readonly townName: string;
  readonly town: string;
  /** Under lines and behind labels. */
  readonly casing: string;
  readonly halo: string;
  /** Round the selected project. */
  readonly outline: string;
  /** Suspended or cancelled, whatever the sector. */
  readonly stopped: string;
  readonly sector: Readonly<Record<Sector, string>>;
}

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    sea: '#d9e6ec',
    land: '#eeebe3',
    home: '#faf7f0',
    lake: '#cfdfe7',
    river: '#cfdfe7',
    border: '#c9c1b4',
    graticule: '#c4d5de',
    seaName: '#436574',
    countryName: '#6e6964',
    townName: '#4a4641',
    town: '#4a4641',
    casing: '#ffffff',
    halo: '#faf7f0',
    outline: '#1b2226',
    stopped: '#6f6a64',
    sector: { gas: '#d9480f', oil: '#8a5a00', lng: '#0b7285', nuclear: '#7048e8', sea: '#1864ab', rail: '#2b8a3e' },
  },
  dark: {
    sea: '#12181b',
    land: '#20282c',
    home: '#293236',
    lake: '#182125',
    river: '#1b262b',
    border: '#475257',
    graticule: '#232e33',
    seaName: '#86a5b3',
    countryName: '#929ba0',
    townName: '#c9cfd2',
    town: '#c9cfd2',
    casing: '#0d1214',
    halo: '#171e21',
    outline: '#f4f1ea',
    stopped: '#8c9296',
    sector: { gas: '#ff8a57', oil: '#d9a441', lng: '#4cc3d9', nuclear: '#ab94ff', sea: '#6cb2f2', rail: '#69c97c' },
  },
};

/** How a status is drawn: dash lengths in line widths (`null` is unbroken) and opacity of the line. */
export const statusPattern: Readonly<Record<Status, { dash: readonly [number, number] | null; opacity: number }>> = {
  operating: { dash: null, opacity: 1 },
  building: { dash: [2.2, 1.6], opacity: 1 },
  proposed: { dash: [0.1, 2], opacity: 0.85 },
  suspended: { dash: null, opacity: 0.75 },
  cancelled: { dash: [0.1, 2], opacity: 0.75 },
};

export { lineForm, railCore } from './line-form.ts';

/** White on each side of every line, pixels. */
export const casingWidth = 1.4;
/** Radius of a site's disc in the opening view, and of its white rim, pixels. */
export const disc = { radius: 9, rim: 2 } as const;

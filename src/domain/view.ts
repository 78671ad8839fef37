import type { Bounds } from './atlas.ts';
import { type Filters, noFilters } from './facets.ts';
import type { Language } from './text.ts';

export const projections = ['arctic', 'globe', 'mercator'] as const;
export type Projection = (typeof projections)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const pages = ['about', 'help', 'claims', 'numbers', 'export', 'share', 'saved', 'tours'] as const;
export type Page = (typeof pages)[number];

/** The years of the time axis. */
export const firstYear = 1891;
export const lastYear = 2035;

/** Where the map looks. Degrees; zoom as in web maps (512-pixel tiles) at the centre. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Everything that a shared link restores. */
export interface View {
  /** `auto`: the reader's own. */
  readonly language: Language | 'auto';
  readonly theme: Theme;
  readonly projection: Projection;
  /** `null`: the opening view of the projection, fitted to the window. */
  readonly camera: Camera | null;
  /** What the first picture must hold where there is no camera; a link may ask for it without knowing the window. */
  readonly bounds: Bounds | null;
  /** The data version that a frozen link keeps to; `null`: the newest. */
  readonly version: string | null;
  readonly filters: Filters;
  /** Search text used as a filter; empty for none. */
  readonly text: string;
  /** Show what does not match faded instead of hiding it. */
  readonly dim: boolean;
  /** Id of the selected project or feature. */
  readonly selection: string | null;
  readonly page: Page | null;
  /** The year whose 31 December is shown; `null`: the day of the data. */
  readonly year: number | null;
  /** The year it is compared with; `null`: no comparison. */
  readonly compare: number | null;
  /** The table stands beside the map. */
  readonly table: boolean;
  /** Id of the claim that the page of claims has open. */
  readonly claim: string | null;
}

export const homeView: View = {
  language: 'auto',
  theme: 'auto',
  projection: 'arctic',
  camera: null,
  bounds: null,
  version: null,
  filters: noFilters,
  text: '',
  dim: false,
  selection: null,
  page: null,
  year: null,
  compare: null,
  table: false,
  claim: null,
};

import type { Sector } from './vocabulary.ts';

/** How a sector's line is drawn in the opening view: widths in pixels, dashes in line widths. */
export interface LineForm {
  readonly width: number;
  readonly dash: readonly [number, number] | null;
  /** A white dashed core inside, as maps draw railways. */
  readonly core: boolean;
}
export const lineForm: Readonly<Record<Sector, LineForm>> = {
  gas: { width: 3, dash: null, core: false },
  oil: { width: 2.2, dash: null, core: false },
  lng: { width: 2, dash: null, core: false },
  nuclear: { width: 2, dash: null, core: false },
  sea: { width: 3, dash: [3, 1.4], core: false },
  rail: { width: 3, dash: null, core: true },
};
/** The white core of a railway: its share of the line's width, and its dashes in core widths. */
export const railCore = { share: 0.42, dash: [4, 4] } as const;

import type { GeoProjection } from 'd3-geo';
import type { Palette } from '../domain/palette.ts';
import type { Language } from '../domain/text.ts';
import type { LabelRoom } from './label-room.ts';

/** What all names share. */
export interface Lettering {
  readonly projection: GeoProjection;
  readonly palette: Palette;
  readonly language: Language;
  readonly zoom: number;
  readonly room: LabelRoom;
}

/** Paper round the letters, so that they are read on any ground. */
export const halo = (palette: Palette) => ({
  stroke: palette.halo,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});

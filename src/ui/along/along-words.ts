import type { Place } from '../../domain/geodesic.ts';
import type { AlongWords } from '../../i18n/late/along.ts';
import { alongWords } from '../../i18n/late/along.ts';
import { filled } from '../../i18n/plural-forms.ts';
import type { Words } from '../kit/words.tsx';
import { useWords } from '../kit/words.tsx';

/** The words of these cards, and what all cards are written with. */
export function useAlongWords(): Words & { readonly words: AlongWords } {
  const all = useWords();
  return { ...all, words: alongWords[all.language] };
}

/** A distance as finely as its size deserves: `820 m`, `12.4 km`, `5,185 km`. */
export function distanceWords(km: number, { formats }: Pick<Words, 'formats'>): string {
  if (km < 1) return formats.quantity(Math.round(km * 1000), 'm', 0);
  return formats.quantity(km, 'km', km < 100 ? 1 : 0);
}

/** An area as finely as its size deserves. */
export const areaWords = (km2: number, { formats }: Pick<Words, 'formats'>): string =>
  formats.quantity(km2, 'km2', km2 < 10 ? 2 : km2 < 1000 ? 1 : 0);

/** A position in degrees with hemispheres, to about 100 m. */
export function positionWords(
  [longitude, latitude]: Place,
  words: AlongWords,
  { formats }: Pick<Words, 'formats'>,
): string {
  const hemisphere = `${latitude < 0 ? 'S' : 'N'}${longitude < 0 ? 'W' : 'E'}` as const;
  return filled(words.position[hemisphere], {
    latitude: formats.number(Math.abs(latitude), 3),
    longitude: formats.number(Math.abs(longitude), 3),
  });
}

import type { FeatureRecord } from './atlas.ts';
import { type AccuracyClass, accuracyClasses } from './vocabulary.ts';

/** How much of a project is known how well: kilometres of line and number of places of one class. */
export interface AccuracyShare {
  readonly class: AccuracyClass;
  readonly km: number;
  readonly places: number;
}

/** Best class first; classes that do not occur are left out. Lines by measured length, as it is their geometry that counts. */
export function accuracyShares(features: readonly FeatureRecord[]): readonly AccuracyShare[] {
  return accuracyClasses.flatMap((name) => {
    const alike = features.filter((feature) => feature.accuracy === name);
    if (alike.length === 0) return [];
    const sections = alike.filter((feature) => feature.type === 'section');
    return {
      class: name,
      km: sections.reduce((total, { measuredKm, officialKm }) => total + (measuredKm ?? officialKm ?? 0), 0),
      places: alike.length - sections.length,
    };
  });
}

import type { FeatureRecord } from '../../domain/atlas.ts';
import type { Language } from '../../domain/text.ts';

/** How its own people write a project's name: in Russian where any of it lies in Russia, else in Chinese. */
export function nativeLanguage(features: readonly FeatureRecord[]): Language {
  return features.some((feature) => feature.countries.includes('RU')) ? 'ru' : 'zh';
}

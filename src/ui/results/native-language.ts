import type { FeatureRecord } from '../../domain/atlas.ts';
import type { Language } from '../../domain/text.ts';

/** The language of the country in which most of a project lies: how its own people write its name. */
export function nativeLanguage(features: readonly FeatureRecord[]): Language {
  const inCountry = (country: 'RU' | 'CN') => features.filter((feature) => feature.countries.includes(country)).length;
  return inCountry('CN') > inCountry('RU') ? 'zh' : 'ru';
}

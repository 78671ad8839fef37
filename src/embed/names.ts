import type { Atlas, FeatureRecord, ProjectEntry } from '../domain/atlas.ts';
import { operatingSince, statusOn } from '../domain/history.ts';
import type { Language } from '../domain/text.ts';
import { projectState } from '../domain/totals.ts';
import type { Speech } from './speech.ts';

/** The name of a thing where it lies: in Russian, in Chinese or both, unless that is the reader's language. */
export function nativeNames(
  thing: FeatureRecord | ProjectEntry,
  features: readonly FeatureRecord[],
  reader: Language,
): readonly { readonly language: Language; readonly name: string }[] {
  const countries = new Set(features.flatMap((feature) => feature.countries));
  const spoken: Language[] = [
    ...(countries.has('RU') ? (['ru'] as const) : []),
    ...(countries.has('CN') ? (['zh'] as const) : []),
  ];
  return spoken
    .filter((language) => language !== reader)
    .map((language) => ({ language, name: thing.names[language] }));
}

/** `Gas pipeline · Operating since 2019`, on a day (ISO). */
export function stateLine(
  atlas: Atlas,
  project: ProjectEntry,
  feature: FeatureRecord | null,
  day: string,
  { messages, formats }: Speech,
): string {
  const { vocabulary, detail } = messages;
  const what = feature ? vocabulary.kind[feature.kind] : vocabulary.sector[project.sector];
  const state = feature ? null : projectState(atlas.featuresOf.get(project.id) ?? [], day);
  const status = feature ? feature.history && statusOn(feature.history, day) : state?.status;
  if (!status) return what;
  const since = feature ? operatingSince(feature.history ?? []) : (state?.since?.slice(0, 4) ?? null);
  const name = vocabulary.status[status];
  return `${what} · ${status === 'operating' && since ? detail.since(name, formats.date(since)) : name}`;
}

import type { Atlas, FeatureRecord } from './atlas.ts';

const placeAlong = (feature: FeatureRecord): number | undefined =>
  feature.type === 'section' ? feature.order : feature.km;

/** The features before and after one along its line: sections by order, stations by kilometre post; units by number. */
export function neighbours(
  atlas: Atlas,
  feature: FeatureRecord,
): { previous: FeatureRecord | null; next: FeatureRecord | null } {
  const siblings = (atlas.featuresOf.get(feature.projectId) ?? []).filter(
    (other) =>
      other.type === feature.type &&
      (feature.type === 'unit'
        ? other.siteId === feature.siteId
        : feature.line !== undefined && other.line === feature.line),
  );
  const ordered =
    feature.type === 'unit'
      ? siblings
      : siblings
          .filter((other) => placeAlong(other) !== undefined)
          .sort((a, b) => (placeAlong(a) ?? 0) - (placeAlong(b) ?? 0));
  const at = ordered.findIndex((other) => other.id === feature.id);
  if (at < 0) return { previous: null, next: null };
  return { previous: ordered[at - 1] ?? null, next: ordered[at + 1] ?? null };
}

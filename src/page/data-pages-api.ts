import { licenceTexts } from '../domain/licences.ts';
import type { Licence } from '../domain/vocabulary.ts';
import { ownCredit, ownLicence } from './data-pages-catalogue.ts';
import type { DataSources } from './data-pages-read.ts';

/**
 * What every answer begins with. `licence` is an SPDX expression; where it joins several, each feature names its own.
 * Addresses are relative to the answer that holds them, so that the site works in any folder.
 */
function terms({ about }: DataSources, depth: number, more: readonly { licence: Licence; credit: string }[] = []) {
  const all = [{ licence: ownLicence, credit: ownCredit }, ...more];
  const used = [...new Set(all.map(({ licence }) => licence))].sort();
  return {
    version: about.version,
    date: about.date,
    licence: used.join(' AND '),
    licences: used.map((id) => ({ id, ...licenceTexts[id] })),
    credit: [...new Set(all.map(({ credit }) => credit))],
    documentation: `${'../'.repeat(depth)}data/index.html`,
  };
}

/** The credit that each feature asks for: that of its file. */
function credits({ features }: DataSources): ReadonlyMap<string, string> {
  return new Map(
    features.flatMap(({ credit, features: own }) => own.map(({ properties }) => [properties.id, credit] as const)),
  );
}

/** The files of `api/v1/`, by their path in it. */
export function apiFiles(data: DataSources): ReadonlyMap<string, unknown> {
  const creditOf = credits(data);
  const inRoot = terms(data, 2);
  const files = new Map<string, unknown>();
  const addresses = data.projects.map(({ project }) => ({ id: project.id, url: `projects/${project.id}.json` }));
  const links = {
    projects: 'projects.json',
    features: 'features.geojson',
    ...(data.claims && { claims: 'claims.json' }),
    series: 'series.json',
    sources: 'sources.json',
  };
  files.set('index.json', { ...inRoot, name: 'Corridors', links, projects: addresses });
  files.set('projects.json', {
    ...inRoot,
    projects: data.projects.map(({ project, features }) => ({
      id: project.id,
      url: `projects/${project.id}.json`,
      sector: project.sector,
      role: project.role,
      order: project.order,
      names: project.names,
      places: project.places,
      summary: project.summary,
      countries: [...new Set(features.flatMap(({ countries }) => countries))],
      participants: [...new Set(project.participants.map(({ organisationId }) => organisationId))],
      features: features.map(({ id }) => id),
    })),
  });
  for (const { project, features, sources } of data.projects) {
    const used = features.map(({ id, licence }) => ({ licence, credit: creditOf.get(id) ?? ownCredit }));
    files.set(`projects/${project.id}.json`, { ...terms(data, 3, used), project, features, sources });
  }
  files.set('features.geojson', {
    type: 'FeatureCollection',
    ...terms(data, 2, data.features),
    features: data.features.flatMap(({ credit, features }) =>
      features.map(({ type, properties, geometry }) => ({
        type,
        id: properties.id,
        properties: { ...properties, credit },
        geometry,
      })),
    ),
  });
  if (data.claims) files.set('claims.json', { ...data.claims, ...inRoot });
  files.set('series.json', { ...inRoot, ...data.series });
  files.set('sources.json', { ...inRoot, sources: data.sources });
  return files;
}

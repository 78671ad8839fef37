import { licenceTexts } from '../domain/licences.ts';
import { languages } from '../domain/text.ts';
import { openingPageId, pagePath } from '../domain/view-page.ts';
import type { Licence } from '../domain/vocabulary.ts';
import { htmlLanguage } from '../i18n/language.ts';
import { aboutWords } from '../i18n/late/about.ts';
import { ownLicence } from './data-pages-catalogue.ts';
import { linkedPictures } from './linked-pictures.ts';
import type { ViewData } from './view-data.ts';
import { extentOf, type ViewPage, type Writing } from './view-list.ts';
import type { ViewWords } from './view-words.ts';

/* What a page is, for machines: schema.org as JSON-LD. */

/** The texts under our own licence, positions under those of their features. */
const licencesOf = (features: readonly { readonly licence: Licence }[]): readonly string[] =>
  [...new Set([ownLicence, ...features.map(({ licence }) => licence)])].flatMap((id) => licenceTexts[id].url ?? []);

/** The data behind all pages, on the opening one. */
function dataset({ about }: ViewData, { messages, language }: Writing, site: string) {
  return {
    '@type': 'Dataset',
    '@id': `${site}#data`,
    name: `${messages.chrome.title}: ${messages.chrome.tagline}`,
    description: aboutWords[language].intro.join(' '),
    url: `${site}data/`,
    keywords: Object.values(messages.vocabulary.sector),
    inLanguage: htmlLanguage[language],
    version: about.version,
    dateModified: about.date,
    license: licencesOf(about.files),
    creator: { '@type': 'Organization', name: messages.chrome.title, url: site },
    isAccessibleForFree: true,
    spatialCoverage: Object.values(messages.vocabulary.country).map((name) => ({ '@type': 'Place', name })),
    distribution: [
      ['application/geo+json', 'api/v1/features.geojson'],
      ['application/json', 'api/v1/projects.json'],
      ['application/json', 'api/v1/claims.json'],
      ['application/json', 'api/v1/series.json'],
    ].map(([encodingFormat, path]) => ({ '@type': 'DataDownload', encodingFormat, contentUrl: `${site}${path}` })),
  };
}

/** The place of a project: its names, and the box of its bounds (south west, north east). */
function place({ project }: ViewPage, { atlas }: ViewData, { language }: Writing) {
  if (!project) return null;
  const { id, names, places } = project.project;
  const bounds = extentOf(atlas, id);
  const [west = 0, south = 0, east = 0, north = 0] = bounds ?? [];
  return {
    '@type': 'Place',
    name: names[language],
    alternateName: languages.filter((other) => other !== language).map((other) => names[other]),
    address: places[language],
    ...(bounds && {
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east > 180 ? east - 360 : east}` },
    }),
  };
}

/** The linked data of a page. `cited`: the addresses that its facts rest on. */
export function linkedData(
  page: ViewPage,
  data: ViewData,
  writing: Writing,
  words: ViewWords,
  { site, cited }: { readonly site: string; readonly cited: readonly string[] },
): object {
  const { language, messages } = writing;
  const address = `${site}${pagePath(page.id, language)}`;
  const about = place(page, data, writing);
  const map = {
    '@type': 'Map',
    '@id': address,
    url: address,
    name: words.title,
    headline: words.title,
    description: words.description,
    inLanguage: htmlLanguage[language],
    version: data.about.version,
    dateModified: data.about.date,
    license: licencesOf(page.project?.features ?? data.about.files),
    creditText: data.atlas.credits.join(' · '),
    creator: { '@type': 'Organization', name: messages.chrome.title, url: site },
    ...linkedPictures(page.id, language, words.alt, site),
    isPartOf: { '@id': `${site}#data` },
    ...(about && { about }),
    ...(cited.length > 0 && { citation: cited }),
    ...(page.claim && { abstract: words.line }),
  };
  const all = page.id === openingPageId ? [map, dataset(data, writing, site)] : [map];
  return { '@context': 'https://schema.org', '@graph': all };
}

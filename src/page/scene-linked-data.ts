import { licenceTexts } from '../domain/licences.ts';
import { tourPagePath } from '../domain/tour-page.ts';
import { pagePath } from '../domain/view-page.ts';
import { htmlLanguage } from '../i18n/language.ts';
import { linkedPictures } from './linked-pictures.ts';
import type { ScenePage } from './scene-list.ts';
import type { Telling } from './tour-telling.ts';
import type { ViewWords } from './view-words.ts';

/** What the page of a scene is, for machines (schema.org): a part of its tour, with its picture and its sources. */
export function linkedScene(page: ScenePage, telling: Telling, words: ViewWords, site: string): object {
  const { tour, data, writing, numbers } = telling;
  const { language, messages } = writing;
  const address = `${site}${pagePath(page.id, language)}`;
  const cited = [...numbers.keys()].flatMap((id) => data.sources.get(id)?.url ?? []);
  const licence = tour.licence && licenceTexts[tour.licence].url;
  const resource = {
    '@type': 'LearningResource',
    '@id': address,
    url: address,
    name: words.title,
    headline: words.title,
    description: words.description,
    position: page.at + 1,
    learningResourceType: page.scene.kind === 'quiz' ? 'question' : 'scene of a guided tour',
    inLanguage: htmlLanguage[language],
    author: tour.authors.map((author) => ({ '@type': 'Organization', name: author[language] })),
    publisher: { '@type': 'Organization', name: messages.chrome.title, url: site },
    datePublished: tour.date,
    version: data.view.about.version,
    dateModified: data.view.about.date,
    isAccessibleForFree: true,
    ...linkedPictures(page.id, language, words.alt, site),
    isPartOf: { '@id': `${site}${tourPagePath(tour.id, 'article', language)}` },
    isBasedOn: { '@id': `${site}#data` },
    ...(cited.length > 0 && { citation: cited }),
    ...(licence && { license: licence }),
  };
  return { '@context': 'https://schema.org', '@graph': [resource] };
}

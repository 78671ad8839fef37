import { licenceTexts } from '../domain/licences.ts';
import { languages } from '../domain/text.ts';
import { type TourPageKind, tourCardPath, tourPageKinds, tourPagePath } from '../domain/tour-page.ts';
import { htmlLanguage } from '../i18n/language.ts';
import type { Telling } from './tour-telling.ts';

/* What a page of a tour is, for machines and for catalogues of learning material: schema.org as JSON-LD. */

const types: Readonly<Record<TourPageKind, string>> = {
  article: 'guided tour',
  handout: 'handout',
  script: 'speaker script',
  kit: 'lesson plan',
};

export function linkedTour(kind: TourPageKind, { tour, data, words, writing, numbers }: Telling, site: string): object {
  const { language, messages } = writing;
  const addressOf = (other: TourPageKind, of = language) => `${site}${tourPagePath(tour.id, other, of)}`;
  const cited = [...numbers.keys()].flatMap((id) => data.sources.get(id)?.url ?? []);
  const licence = tour.licence && licenceTexts[tour.licence].url;
  const resource = {
    '@type': 'LearningResource',
    '@id': addressOf(kind),
    url: addressOf(kind),
    name: kind === 'article' ? tour.title[language] : `${tour.title[language]} – ${words[kind]}`,
    headline: tour.title[language],
    description: tour.subtitle[language],
    learningResourceType: types[kind],
    educationalUse: ['presentation', 'discussion', 'assessment'],
    audience: { '@type': 'EducationalAudience', audienceType: tour.audience[language] },
    teaches: tour.objectives.map((objective) => objective[language]),
    timeRequired: `PT${tour.minutes}M`,
    inLanguage: htmlLanguage[language],
    workTranslation: languages
      .filter((other) => other !== language)
      .map((other) => ({ '@id': addressOf(kind, other), inLanguage: htmlLanguage[other] })),
    author: tour.authors.map((author) => ({ '@type': 'Organization', name: author[language] })),
    publisher: { '@type': 'Organization', name: messages.chrome.title, url: site },
    datePublished: tour.date,
    version: data.view.about.version,
    isAccessibleForFree: true,
    image: `${site}${tourCardPath(tour.id, language)}`,
    isBasedOn: { '@id': `${site}#data` },
    citation: cited,
    ...(licence && { license: licence }),
    ...(kind === 'article'
      ? { hasPart: tourPageKinds.slice(1).map((other) => ({ '@id': addressOf(other) })) }
      : { isPartOf: { '@id': addressOf('article') } }),
  };
  return { '@context': 'https://schema.org', '@graph': [resource] };
}

import type { Tour } from '../domain/tour.ts';
import { tourPagePath, toursPath } from '../domain/tour-page.ts';
import { wordsIn } from '../domain/tour-text.ts';
import { cardPath, openingPageId } from '../domain/view-page.ts';
import { htmlLanguage } from '../i18n/language.ts';
import { tourPageWords } from '../i18n/late/tour-page.ts';
import { rootOf } from './page-path.ts';
import { readingPage } from './reading-page.ts';
import { escaped } from './static-words.ts';
import type { TourData } from './tour-data.ts';
import { formLinks, leavingFrames, type TourAround } from './tour-frame.ts';
import { leadStill, stillImage } from './tour-stills.ts';
import type { Writing } from './view-list.ts';
import { link } from './view-sections.ts';

/** A tour in the list: its first picture, what it is about, and the forms that it has. */
function entry(tour: Tour, data: TourData, writing: Writing, isEager: boolean): string {
  const { language, formats } = writing;
  const words = tourPageWords[language];
  const root = rootOf(toursPath(language));
  const lead = leadStill(tour, data.view.atlas);
  const alt = lead ? wordsIn(lead.scene.alt, language) : '';
  const picture = lead ? stillImage(lead.still, { root, language, alt, isEager }) : '';
  const length = `${formats.plural(tour.minutes, words.minutes)} · ${formats.plural(tour.scenes.length, words.scenes)}`;
  return (
    `<section class="scene" aria-labelledby="${tour.id}"><div class="head">` +
    `<h2 id="${tour.id}">${link(`${root}${tourPagePath(tour.id, 'article', language)}`, tour.title[language])}</h2></div>` +
    `<figure class="still">${picture}</figure><div class="words"><p>${escaped(tour.subtitle[language])}</p><p class="note">${escaped(length)}<br>${escaped(tour.audience[language])}</p>` +
    `<ul class="forms">${formLinks(tour, null, { root, words, writing })}</ul></div></section>`
  );
}

/** All tours as a list, for machines. */
function linked({ tours }: TourData, { language }: Writing, site: string): object {
  const items = tours.map(({ id, title }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: title[language],
    url: `${site}${tourPagePath(id, 'article', language)}`,
  }));
  const address = `${site}${toursPath(language)}`;
  const page = {
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name: tourPageWords[language].tours,
    inLanguage: htmlLanguage[language],
    mainEntity: { '@type': 'ItemList', itemListElement: items },
  };
  return { '@context': 'https://schema.org', '@graph': [page] };
}

/** The list of all tours. */
export function toursPage(data: TourData, writing: Writing, around: TourAround): string {
  const { language } = writing;
  const words = tourPageWords[language];
  const main = [
    `<h1>${escaped(words.tours)}</h1><p class="subtitle">${escaped(words.toursMeaning)}</p>`,
    ...data.tours.map((tour, at) => entry(tour, data, writing, at === 0)),
  ];
  const html = readingPage(
    {
      ...around,
      words: { title: words.tours, description: words.toursMeaning, alt: words.toursMeaning },
      pathOf: toursPath,
      card: cardPath(openingPageId, language),
      linked: linked(data, writing, around.site),
      look: 'view tour tours',
      main: main.join('\n'),
      after: '',
    },
    data.view,
    writing,
  );
  return leavingFrames(html);
}

import { licenceTexts } from '../domain/licences.ts';
import { escaped } from './static-words.ts';
import type { Telling } from './tour-telling.ts';
import { citations, heading, link, type Numbers, sourceList } from './view-sections.ts';

/* Sections that several pages of a tour have. */

export const section = (id: string, title: string, inside: string): string =>
  `<section class="part" aria-labelledby="${id}">${heading(id, title)}${inside}</section>`;

export const listSection = (id: string, title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : section(id, title, `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);

/** What is disputed, each with those who say so. */
export function contestedSection({ tour, data, words, writing, numbers }: Telling): string {
  const items = tour.contested.map(({ text, sources }) => {
    const publishers = [...new Set(sources.flatMap((id) => data.sources.get(id)?.publisher ?? []))];
    const named = publishers.length > 0 ? ` <small>${escaped(publishers.join(' · '))}</small>` : '';
    return `${escaped(text[writing.language])}${citations(sources, numbers, writing)}${named}`;
  });
  return listSection('contested', words.contested, items);
}

/** Every source that has a number. */
export const sourcesSection = ({ data, writing }: Telling, numbers: Numbers): string =>
  section('sources', writing.messages.detail.headings.sources, sourceList(data.sources, numbers, writing));

/** Under which terms words and maps may be used. */
export function licenceSection({ tour, data, words, writing }: Telling): string {
  const { messages } = writing;
  const licence = tour.licence && licenceTexts[tour.licence];
  const texts = licence?.url
    ? `<p>${escaped(words.textLicence)} ${link(licence.url, licence.title, ' rel="license"')}</p>`
    : '';
  const credits = escaped(data.view.atlas.credits.join(' · '));
  return section(
    'licence',
    messages.detail.headings.licence,
    `${texts}<p>${escaped(words.dataLicence)} ${credits}</p>`,
  );
}

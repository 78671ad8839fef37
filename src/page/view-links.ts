import type { Language } from '../domain/text.ts';
import type { Tour } from '../domain/tour.ts';
import { tourPagePath, toursPath } from '../domain/tour-page.ts';
import { claimPageId, openingPageId } from '../domain/view-page.ts';
import { claimsWords } from '../i18n/late/claims.ts';
import { tourPageWords } from '../i18n/late/tour-page.ts';
import { viewPageWords } from '../i18n/late/view-page.ts';
import { escaped } from './static-words.ts';
import type { ViewData } from './view-data.ts';
import type { ViewPage, Writing } from './view-list.ts';
import { heading, link } from './view-sections.ts';
import { wordsOf } from './view-words.ts';

/* From one page of a view to the others. Addresses are relative: the site may lie in any folder. */

/** From a page back to the root of the site. */
export const rootFrom = (language: Language): string => (language === 'en' ? '../../' : '../../../');

/** What all pages share. */
export interface Around {
  readonly site: string;
  /** Address of the style sheet from the root of the site. */
  readonly sheet: string;
  readonly icon: string;
  readonly pages: readonly ViewPage[];
  readonly tours: readonly Pick<Tour, 'id' | 'title'>[];
}

/** Where the page leads: to the claims that its project answers, or the projects that answer its claim. */
export function related(page: ViewPage, { pages }: Around, data: ViewData, writing: Writing): string {
  const { language, messages } = writing;
  const ids = page.claim?.projectIds ?? page.project?.project.claims.map(claimPageId) ?? [];
  const items = pages
    .filter(({ id }) => ids.includes(id))
    .map((other) => {
      const { title, state } = wordsOf(data.atlas, other, writing);
      return `<li>${link(`../${other.id}/`, title)} <small>${escaped(state)}</small></li>`;
    });
  const title = page.claim ? messages.explore.results : claimsWords[language].panelHeading;
  return items.length > 0 ? `<section>${heading('related', title)}<ul>${items.join('')}</ul></section>` : '';
}

/** All pages but this one, in their order, and the tours. */
export function otherPages({ id: own }: ViewPage, { pages, tours }: Around, data: ViewData, writing: Writing): string {
  const { language, messages } = writing;
  const words = viewPageWords[language];
  const list = (chosen: readonly ViewPage[]) =>
    `<ul>${chosen
      .map((page) => {
        const title = page.id === openingPageId ? words.openingView : wordsOf(data.atlas, page, writing).title;
        return `<li>${page.id === own ? `<span aria-current="page">${escaped(title)}</span>` : link(`../${page.id}/`, title)}</li>`;
      })
      .join('')}</ul>`;
  const root = rootFrom(language);
  const told = tours.map(({ id, title }) => link(`${root}${tourPagePath(id, 'article', language)}`, title[language]));
  const all = link(`${root}${toursPath(language)}`, tourPageWords[language].tours);
  return (
    `<nav class="others" aria-labelledby="others">${heading('others', words.otherViews)}` +
    `<h3>${escaped(messages.explore.results)}</h3>${list(pages.filter(({ claim }) => !claim))}` +
    `<h3>${escaped(claimsWords[language].panelHeading)}</h3>${list(pages.filter(({ claim }) => claim))}` +
    `<h3>${all}</h3><ul>${told.map((one) => `<li>${one}</li>`).join('')}</ul></nav>`
  );
}

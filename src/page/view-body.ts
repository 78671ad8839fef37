import type { ShownClaim } from '../domain/claim.ts';
import { homeView } from '../domain/view.ts';
import { posterPath, posterSize } from '../domain/view-page.ts';
import { aboutWords } from '../i18n/late/about.ts';
import { claimsWords } from '../i18n/late/claims.ts';
import { viewPageWords } from '../i18n/late/view-page.ts';
import { encode } from '../url/codec.ts';
import { escaped } from './static-words.ts';
import type { ViewData } from './view-data.ts';
import { rootFrom } from './view-links.ts';
import type { ViewPage, Writing } from './view-list.ts';
import { longWords, pictureCredits } from './view-long-words.ts';
import { embedQuery } from './view-oembed.ts';
import { citations, heading, link, type Numbers } from './view-sections.ts';

/* What a page of a view is about: its picture, where to go from it, and what is said of it. */

/** The picture in the format that the reader's browser has, and in words. */
export function figure(page: ViewPage, data: ViewData, writing: Writing, alt: string): string {
  const { language } = writing;
  const root = rootFrom(language);
  const words = viewPageWords[language];
  const address = (format: 'avif' | 'webp' | 'png') => `${root}${posterPath(page.id, language, format)}`;
  const lines = longWords(page, data, writing).map((line) => `<li>${escaped(line)}</li>`);
  return (
    `<figure><picture><source type="image/avif" srcset="${address('avif')}">` +
    `<source type="image/webp" srcset="${address('webp')}"><img src="${address('png')}" width="${posterSize.width}" ` +
    `height="${posterSize.height}" alt="${escaped(alt)}" aria-describedby="shows"></picture>` +
    `<figcaption><p>${pictureCredits(data, writing).map(escaped).join('<br>')}</p><details>` +
    `<summary>${escaped(words.shows.heading)}</summary><ul id="shows">${lines.join('')}</ul></details></figcaption></figure>`
  );
}

/** To the live map, to the claim in its context, to the frame that others show. */
export function actions({ view, claim }: ViewPage, { language }: Writing): string {
  const root = rootFrom(language);
  const words = viewPageWords[language];
  const inAtlas = encode({ ...homeView, language, page: 'claims', claim: claim?.id ?? null });
  return (
    `<p class="actions">${link(`${root}${encode({ ...view, language, claim: null })}`, words.openMap, ' class="main"')} ` +
    `${claim ? `${link(`${root}${inAtlas}`, words.claimInAtlas)} ` : ''}` +
    `${link(`${root}embed.html${embedQuery(view, language)}`, words.mapAlone)}</p>` +
    `<p class="note">${escaped(words.embedding)}</p>`
  );
}

/** What the page says in sentences, and the sources of that. */
export function summary({ project, claim }: ViewPage, writing: Writing, numbers: Numbers): string {
  const { language, messages } = writing;
  if (claim) return heading('summary', claimsWords[language].becameOf) + outcome(claim, writing, numbers);
  if (project) {
    const { summary: words, summarySources } = project.project;
    return (
      `${heading('summary', messages.detail.headings.summary)}` +
      `<p>${escaped(words[language])}${citations(summarySources, numbers, writing)}</p>`
    );
  }
  return aboutWords[language].intro.map((words) => `<p>${escaped(words)}</p>`).join('');
}

/** What came of a claim, what that judgement means, and who said it. */
export function outcome(claim: ShownClaim, writing: Writing, numbers: Numbers): string {
  const { language, messages, formats } = writing;
  const words = claimsWords[language];
  const said = `${escaped(formats.date(claim.said))}, ${escaped(claim.saidBy[language])}`;
  const judged = `<strong>${escaped(words.outcome[claim.outcome])}</strong>: ${escaped(words.outcomeMeaning[claim.outcome])}`;
  const day = messages.detail.asOf(formats.date(claim.asOf));
  return (
    `<p>${escaped(claim.outcomeText[language])}</p>` +
    `<p class="note">${judged} · ${escaped(day)}</p>` +
    `<p class="note">${escaped(words.said)}: ${said}${citations(claim.sources, numbers, writing)}</p>`
  );
}

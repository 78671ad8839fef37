import { numberedSources } from '../domain/citations.ts';
import { type Language, languages } from '../domain/text.ts';
import { cardPath, oembedPath, pagePath } from '../domain/view-page.ts';
import { htmlLanguage } from '../i18n/language.ts';
import { claimsWords } from '../i18n/late/claims.ts';
import { viewPageWords } from '../i18n/late/view-page.ts';
import { readingPage } from './reading-page.ts';
import { escaped } from './static-words.ts';
import { actions, figure, summary } from './view-body.ts';
import type { ViewData } from './view-data.ts';
import { factsOf, type ViewFact } from './view-facts.ts';
import { linkedData } from './view-linked-data.ts';
import { type Around, otherPages, related } from './view-links.ts';
import type { ViewPage, Writing } from './view-list.ts';
import { factList, heading, sourceList } from './view-sections.ts';
import { wordsOf } from './view-words.ts';

/** What the facts of a page are. */
function factHeading({ claim, project }: ViewPage, { language, messages }: Writing): string {
  if (claim) return claimsWords[language].evidence;
  return project ? messages.detail.headings.keyFacts : viewPageWords[language].perProject;
}

/** Sources in the order in which the page cites them. */
function* cited({ project, claim }: ViewPage, facts: readonly ViewFact[]): Iterable<readonly string[]> {
  if (claim) yield claim.sources;
  for (const { values } of facts) for (const { sources } of values) yield sources;
  if (!claim && project) yield project.project.summarySources;
}

/** The page of a view in a language: readable without script, every address inside the site relative. */
export function viewHtml(page: ViewPage, data: ViewData, writing: Writing, around: Around): string {
  const { language, messages } = writing;
  const { atlas } = data;
  const words = wordsOf(atlas, page, writing);
  const facts = factsOf(page, data, writing);
  const numbers = numberedSources(cited(page, facts));
  const addresses = [...numbers.keys()].flatMap((id) => data.sources.get(id)?.url ?? []);
  const linked = linkedData(page, data, writing, words, { site: around.site, cited: addresses });
  const others = languages.filter((other) => other !== language);
  const names = (page.claim?.text ?? page.project?.project.names) as Record<Language, string> | undefined;
  const native = names
    ? `<p class="names">${others.map((other) => `<span lang="${htmlLanguage[other]}">${escaped(names[other])}</span>`).join(' · ')}</p>`
    : '';
  const evidence =
    facts.length > 0
      ? factList(facts, numbers, writing, (id) => `../${id}/`)
      : `<p>${escaped(claimsWords[language].noEvidence)}</p>`;
  const shown = `<section aria-labelledby="facts">${heading('facts', factHeading(page, writing))}${evidence}</section>`;
  const said = `<section>${summary(page, writing, numbers)}</section>`;
  const main = `<p class="kind">${escaped(words.kind)}</p>
<h1>${escaped(words.title.replaceAll(' –', '\u00a0–'))}</h1>
${native}
<p class="state"><strong>${escaped(words.state)}</strong> ${page.claim ? '' : escaped(words.line)}</p>
${figure(page, data, writing, words.alt)}
${actions(page, writing)}
${(page.claim ? [said, shown] : [shown, said]).join('\n')}
${related(page, around, data, writing)}
<section aria-labelledby="sources">${heading('sources', messages.detail.headings.sources)}${sourceList(data.sources, numbers, writing)}</section>`;
  return readingPage(
    {
      words,
      site: around.site,
      pathOf: (other) => pagePath(page.id, other),
      card: cardPath(page.id, language),
      oembed: oembedPath(page.id, language),
      sheets: [around.sheet],
      icon: around.icon,
      linked,
      look: 'view',
      main,
      after: otherPages(page, around, data, writing),
    },
    data,
    writing,
  );
}

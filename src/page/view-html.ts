import { numberedSources } from '../domain/citations.ts';
import { type Language, languages } from '../domain/text.ts';
import { htmlLanguage } from '../i18n/language.ts';
import { claimsWords } from '../i18n/late/claims.ts';
import { viewPageWords } from '../i18n/late/view-page.ts';
import { escaped } from './static-words.ts';
import { actions, figure, summary } from './view-body.ts';
import type { ViewData } from './view-data.ts';
import { factsOf, type ViewFact } from './view-facts.ts';
import { viewHead } from './view-head.ts';
import { linkedData } from './view-linked-data.ts';
import { type Around, languageSwitch, otherPages, related, rootFrom } from './view-links.ts';
import type { ViewPage, Writing } from './view-list.ts';
import { factList, heading, link, sourceList } from './view-sections.ts';
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
  const { language, messages, formats } = writing;
  const { atlas, about } = data;
  const root = rootFrom(language);
  const words = wordsOf(atlas, page, writing);
  const facts = factsOf(page, data, writing);
  const numbers = numberedSources(cited(page, facts));
  const addresses = [...numbers.keys()].flatMap((id) => data.sources.get(id)?.url ?? []);
  const { site, icon } = around;
  const linked = linkedData(page, data, writing, words, { site, cited: addresses });
  const head = viewHead({ page, words, writing, site, icon, linked, sheet: `${root}${around.sheet}` });
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
  return `<!doctype html>
<html lang="${htmlLanguage[language]}">
<head>
${head}
</head>
<body class="view">
<header><p class="site">${link(`${root}?lang=${language}`, messages.chrome.title)} <small>${escaped(messages.chrome.tagline)}</small></p>
${languageSwitch(page, language)}</header>
<main>
<p class="kind">${escaped(words.kind)}</p>
<h1>${escaped(words.title.replaceAll(' –', '\u00a0–'))}</h1>
${native}
<p class="state"><strong>${escaped(words.state)}</strong> ${page.claim ? '' : escaped(words.line)}</p>
${figure(page, data, writing, words.alt)}
${actions(page, writing)}
${(page.claim ? [said, shown] : [shown, said]).join('\n')}
${related(page, around, data, writing)}
<section aria-labelledby="sources">${heading('sources', messages.detail.headings.sources)}${sourceList(data.sources, numbers, writing)}</section>
</main>
${otherPages(page, around, data, writing)}
<footer><p>${escaped(messages.about.data.version(about.version, formats.date(about.date)))} · ${link(`${root}data/#${language}`, messages.about.data.download)}</p>
<p class="note">${escaped(messages.about.data.base)}</p></footer>
</body>
</html>
`;
}

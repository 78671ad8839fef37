import type { Atlas } from '../domain/atlas.ts';
import type { PosterInfo } from '../domain/poster-info.ts';
import { type Language, languages } from '../domain/text.ts';
import { projectState } from '../domain/totals.ts';
import { statuses } from '../domain/vocabulary.ts';
import { claimsWords } from '../i18n/late/claims.ts';
import { viewPageWords } from '../i18n/late/view-page.ts';
import { filled } from '../i18n/plural-forms.ts';
import type { ViewData } from './view-data.ts';
import { factsOf } from './view-facts.ts';
import { inAll, type ViewPage, type Writing, type Writings } from './view-list.ts';
import { wordsOf } from './view-words.ts';

/** A fact as two texts. */
export type Pair = { readonly label: string; readonly value: string };

/** How many projects the picture shows, and how many of them in each state. */
function countsOf(atlas: Atlas, day: string, { messages, formats }: Writing): readonly Pair[] {
  const states = atlas.projects.map(({ id }) => projectState(atlas.featuresOf.get(id) ?? [], day)?.status);
  const count = (label: string, number: number) => ({ label, value: formats.number(number) });
  return [
    count(messages.explore.results, states.filter(Boolean).length),
    ...statuses.flatMap((status) => {
      const number = states.filter((state) => state === status).length;
      return number > 0 ? count(messages.vocabulary.status[status], number) : [];
    }),
  ];
}

/** The facts of a view, shortest form, in one language. */
export function pairsOf(page: ViewPage, data: ViewData, writing: Writing): readonly Pair[] {
  const { claim, project, day } = page;
  if (!claim && !project) return countsOf(data.atlas, day, writing);
  const facts = factsOf(page, data, writing).map(({ label, values }) => ({
    label,
    value: values.map(({ words }) => words).join(viewPageWords[writing.language].shows.separator),
  }));
  if (!claim) return facts.slice(0, 6);
  const words = claimsWords[writing.language];
  const outcome = filled(viewPageWords[writing.language].shows.part, {
    name: words.outcome[claim.outcome],
    state: claim.outcomeText[writing.language],
  });
  return [{ label: words.becameOf, value: outcome }, ...facts.slice(0, 4)];
}

/** What an embed says before its map is live. */
export function posterInfo(page: ViewPage, data: ViewData, writings: Writings): PosterInfo {
  const pairs = Object.fromEntries(
    languages.map((language) => [language, pairsOf(page, data, writings[language])]),
  ) as Record<Language, readonly Pair[]>;
  return {
    id: page.id,
    title: inAll(writings, (writing) => wordsOf(data.atlas, page, writing).title),
    alt: inAll(writings, (writing) => wordsOf(data.atlas, page, writing).alt),
    facts: pairs.en.map((_, at) => ({
      label: inAll(writings, ({ language }) => pairs[language][at]?.label ?? ''),
      value: inAll(writings, ({ language }) => pairs[language][at]?.value ?? ''),
    })),
  };
}

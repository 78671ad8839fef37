import type { Atlas } from '../domain/atlas.ts';
import { projectState } from '../domain/totals.ts';
import { sectors } from '../domain/vocabulary.ts';
import { aboutWords } from '../i18n/late/about.ts';
import { claimsWords } from '../i18n/late/claims.ts';
import { viewPageWords } from '../i18n/late/view-page.ts';
import { filled } from '../i18n/plural-forms.ts';
import type { ViewPage, Writing } from './view-list.ts';

/** What is said of a view in one language, on its page, its card and to those who do not see its picture. */
export interface ViewWords {
  readonly title: string;
  /** What it is: a sector, or that something was said. */
  readonly kind: string;
  /** In a few words what has become of it. */
  readonly state: string;
  /** Where it is, or what came of what was said. */
  readonly line: string;
  /** A sentence or two for search engines and link previews. */
  readonly description: string;
  /** What the picture shows. */
  readonly alt: string;
}

/** `Operating since 2019`: a project on a day. */
export function stateOf(atlas: Atlas, projectId: string, day: string, { messages, formats, language }: Writing) {
  const state = projectState(atlas.featuresOf.get(projectId) ?? [], day);
  if (!state) return viewPageWords[language].notYet;
  const name = messages.vocabulary.status[state.status];
  return state.since ? messages.detail.since(name, formats.date(state.since.slice(0, 4))) : name;
}

/** The same within a sentence. None of the states begins with a name. */
export const inSentence = (state: string, { language }: Writing): string =>
  state.charAt(0).toLocaleLowerCase(language) + state.slice(1);

/** A template filled, with no full stop after that of an abbreviation. */
export const sentence = (template: string, values: Readonly<Record<string, string | number>>): string =>
  filled(template, values).replace(/\.\.(?=\s|$)/g, '.');

/** The day of a picture as a beginning of a sentence. */
export function dayWords(
  atlas: Atlas,
  { view, day }: Pick<ViewPage, 'view' | 'day'>,
  { messages, formats, language }: Writing,
): string {
  const { asOf, announced } = messages.explore.time;
  if (view.year !== null) return filled(day > atlas.date ? announced : asOf, { year: view.year });
  return filled(viewPageWords[language].day, { date: formats.date(day) });
}

/** As many whole sentences as fit, at least one. */
export function firstSentences(text: string, language: string, most: number): string {
  let taken = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    if (taken !== '' && taken.length + segment.trimEnd().length > most) break;
    taken += segment;
  }
  return taken.trim();
}

/** The longest description that is shown whole: Chinese says as much in a third of the signs. */
export const longestDescription = { en: 200, ru: 200, zh: 90 } as const;

function altOf(atlas: Atlas, page: ViewPage, writing: Writing): string {
  const { language, messages, formats } = writing;
  const words = viewPageWords[language];
  if (!page.project) {
    const present = sectors.filter((sector) => atlas.projects.some((project) => project.sector === sector));
    return filled(words.alt.opening, {
      projects: formats.plural(atlas.projects.length, messages.explore.count),
      sectors: present.map((sector) => words.sectors[sector]).join(words.listSeparator),
    });
  }
  const { id, names, places } = page.project.project;
  return sentence(words.alt.project, {
    name: names[language],
    places: places[language],
    day: dayWords(atlas, page, writing),
    state: inSentence(stateOf(atlas, id, page.day, writing), writing),
  });
}

/** The words of a page in a language. */
export function wordsOf(atlas: Atlas, page: ViewPage, writing: Writing): ViewWords {
  const { language, messages, formats } = writing;
  const { claim, project, day } = page;
  const alt = altOf(atlas, page, writing);
  if (claim) {
    const words = claimsWords[language];
    const outcome = words.outcome[claim.outcome];
    return {
      title: claim.text[language],
      kind: `${words.title} · ${formats.date(claim.said)}`,
      state: `${outcome} · ${messages.detail.asOf(formats.date(claim.asOf))}`,
      line: claim.outcomeText[language],
      description: `${outcome}${language === 'zh' ? '。' : '. '}${claim.outcomeText[language]}`,
      alt,
    };
  }
  if (project) {
    const { id, names, places, sector, summary } = project.project;
    return {
      title: names[language],
      kind: messages.vocabulary.sector[sector],
      state: stateOf(atlas, id, day, writing),
      line: places[language],
      description: firstSentences(summary[language], language, longestDescription[language]),
      alt,
    };
  }
  return {
    title: messages.chrome.tagline,
    kind: viewPageWords[language].openingView,
    state: formats.plural(atlas.projects.length, messages.explore.count),
    line: dayWords(atlas, page, writing),
    description: firstSentences(aboutWords[language].intro[0] ?? '', language, longestDescription[language]),
    alt,
  };
}

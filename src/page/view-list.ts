import type { Atlas, Bounds } from '../domain/atlas.ts';
import { joined } from '../domain/bounds.ts';
import type { ShownClaim } from '../domain/claim.ts';
import type { ProjectDetail } from '../domain/detail.ts';
import { dayOf } from '../domain/history.ts';
import type { Language, Text } from '../domain/text.ts';
import type { View } from '../domain/view.ts';
import { claimPageId, openingPageId, viewOfPage } from '../domain/view-page.ts';
import { formatsFor } from '../i18n/formats.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ViewData } from './view-data.ts';

/** A view that has a page, a card and pictures. */
export interface ViewPage {
  readonly id: string;
  /** Without a language: each of its pages has its own. */
  readonly view: View;
  /** ISO: the day that the picture shows. */
  readonly day: string;
  /** The project that the picture shows; `null`: all of them. */
  readonly project: ProjectDetail | null;
  readonly claim: ShownClaim | null;
}

/** The opening view, each project, each claim, in the order of the atlas. */
export function viewPagesOf({ atlas, claims, details }: ViewData): readonly ViewPage[] {
  const projectPage = (id: string | null): ViewPage => ({
    id: id ?? openingPageId,
    view: viewOfPage(id),
    day: atlas.date,
    project: (id !== null && details.get(id)) || null,
    claim: null,
  });
  return [
    projectPage(null),
    ...atlas.projects.map(({ id }) => projectPage(id)),
    ...claims.claims.map((claim): ViewPage => {
      const { project, view } = projectPage(claim.projectIds[0] ?? null);
      return {
        id: claimPageId(claim.id),
        // As the button of the claim shows it on the map.
        view: { ...view, year: claim.year, claim: claim.id },
        day: claim.year === null ? atlas.date : dayOf(claim.year),
        project,
        claim,
      };
    }),
  ];
}

/** Where all of a project is: narrower than what is shown of it. */
export const extentOf = (atlas: Atlas, projectId: string): Bounds | null =>
  joined(
    (atlas.featuresOf.get(projectId) ?? []).filter(({ role }) => role !== 'comparison').map(({ bounds }) => bounds),
  );

/** What it takes to write in a language. */
export interface Writing {
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: ReturnType<typeof formatsFor>;
}

const writingIn = (language: Language, messages: Messages): Writing => ({
  language,
  messages,
  formats: formatsFor(language, messages),
});

export type Writings = Readonly<Record<Language, Writing>>;
export const writingsIn = ({ en, ru, zh }: Readonly<Record<Language, Messages>>): Writings => ({
  en: writingIn('en', en),
  ru: writingIn('ru', ru),
  zh: writingIn('zh', zh),
});

/** What is said in each language. */
export const inAll = (writings: Writings, say: (writing: Writing) => string): Text => ({
  en: say(writings.en),
  ru: say(writings.ru),
  zh: say(writings.zh),
});

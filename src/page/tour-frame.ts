import { classFileMegabytes, classFileName, classFilePath } from '../domain/class-file.ts';
import type { Tour } from '../domain/tour.ts';
import {
  deckQuery,
  type TourPageKind,
  tourCardPath,
  tourPageKinds,
  tourPagePath,
  toursPath,
} from '../domain/tour-page.ts';
import { classFileWords } from '../i18n/late/class-file.ts';
import { filled } from '../i18n/plural-forms.ts';
import { readingPage } from './reading-page.ts';
import { escaped } from './static-words.ts';
import { linkedTour } from './tour-linked-data.ts';
import type { Telling } from './tour-telling.ts';
import { link } from './view-sections.ts';

/** What all pages of tours share. */
export interface TourAround {
  readonly site: string;
  /** Paths of the style sheets. */
  readonly sheets: readonly string[];
  readonly icon: string;
}

/**
 * An article may stand in a frame of somebody else's page, where the atlas and the pages of sources may not: what leads
 * out of the page leaves the frame.
 */
export const leavingFrames = (html: string): string => html.replaceAll(/<a href="(?!#)/g, '<a target="_top" href="');

/** The other pages of a tour; the one that is shown is no link. */
export function formLinks(
  tour: Pick<Tour, 'id'>,
  own: TourPageKind | null,
  { root, words, writing }: Pick<Telling, 'root' | 'words' | 'writing'>,
): string {
  const { language } = writing;
  const pages = tourPageKinds.map((kind) =>
    kind === own
      ? `<span aria-current="page">${escaped(words[kind])}</span>`
      : link(`${root}${tourPagePath(tour.id, kind, language)}`, words[kind]),
  );
  const deck = link(`${root}${deckQuery(tour.id, null, language)}`, words.deck, ' class="main"');
  const size = writing.formats.number(classFileMegabytes, 1);
  const download = link(
    `${root}${classFilePath(tour.id)}`,
    filled(classFileWords[language].download, { size }),
    ` download="${escaped(classFileName(tour.id))}"`,
  );
  return [deck, ...pages, download].map((each) => `<li>${each}</li>`).join('');
}

/** Title, subtitle, authors and length of the tour. */
export function tourHead({ tour, words, writing }: Pick<Telling, 'tour' | 'words' | 'writing'>): string {
  const { language, formats } = writing;
  const names = tour.authors.map((author) => author[language]).join(', ');
  const facts = [
    names === '' ? null : filled(words.by, { names }),
    formats.date(tour.date),
    formats.plural(tour.minutes, words.minutes),
    formats.plural(tour.scenes.length, words.scenes),
  ];
  return (
    `<h1>${escaped(tour.title[language])}</h1><p class="subtitle">${escaped(tour.subtitle[language])}</p>` +
    `<p class="note">${facts
      .filter((fact) => fact !== null)
      .map(escaped)
      .join(' · ')}</p>`
  );
}

/** The head of a tour's page, and its other pages. */
function opening(kind: TourPageKind, telling: Telling): string {
  const { tour, root, words, writing } = telling;
  const all = link(`${root}${toursPath(writing.language)}`, words.tours);
  return (
    `<p class="kind">${all}${kind === 'article' ? '' : ` · ${escaped(words[kind])}`}</p>` +
    tourHead(telling) +
    `<nav class="forms" aria-label="${escaped(words.forms)}"><ul>${formLinks(tour, kind, telling)}</ul></nav>`
  );
}

/** A page of a tour, in the frame of all pages that are read. */
export function tourPage(kind: TourPageKind, telling: Telling, around: TourAround, main: string): string {
  const { tour, data, words, writing } = telling;
  const { language, messages } = writing;
  const title = tour.title[language];
  const separator = language === 'zh' ? '。' : '. ';
  const form = filled(words.is, { name: words[kind], meaning: words.meaning[kind] });
  const html = readingPage(
    {
      ...around,
      words: {
        title: kind === 'article' ? title : `${title} – ${words[kind]}`,
        description: `${tour.subtitle[language]}${separator}${form}`,
        alt: `${messages.chrome.title}: ${title}`,
      },
      pathOf: (other) => tourPagePath(tour.id, kind, other),
      card: tourCardPath(tour.id, language),
      linked: linkedTour(kind, telling, around.site),
      look: `view tour ${kind}`,
      main: `${opening(kind, telling)}\n${main}`,
      after: '',
    },
    data.view,
    writing,
  );
  return leavingFrames(html);
}

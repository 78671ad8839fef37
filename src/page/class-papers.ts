import { type ClassPaper, classPapers, stillKey } from '../domain/class-file.ts';
import { type Language, languages } from '../domain/text.ts';
import type { Tour } from '../domain/tour.ts';
import { stillPath } from '../domain/tour-page.ts';
import { aboutWords } from '../i18n/late/about.ts';
import { escaped } from './static-words.ts';
import type { TourData } from './tour-data.ts';
import { tourHead } from './tour-frame.ts';
import { handoutParts } from './tour-handout.ts';
import { scriptParts } from './tour-script.ts';
import { stillsOf } from './tour-stills.ts';
import { type Telling, tellingOf } from './tour-telling.ts';
import type { Writings } from './view-list.ts';

/* The papers of a tour for its one file: the pages of the site, less what leads out of them. */

const parts: Readonly<Record<ClassPaper, (telling: Telling) => string>> = {
  handout: handoutParts,
  script: scriptParts,
};

/** Stands for the site where nobody has said where it is: what leads there is no link. */
const nowhere = 'nowhere:';

/** Only words stay of a link to a site that is nowhere; links to others open beside the file. */
export const withoutDeadLinks = (html: string): string =>
  html.replaceAll(
    /<a href="([^"#][^"]*)"([^>]*)>([\s\S]*?)<\/a>/g,
    (_, address: string, rest: string, words: string) =>
      address.startsWith(nowhere)
        ? `<span>${words}</span>`
        : `<a href="${address}"${rest} target="_blank" rel="noopener">${words}</a>`,
  );

/** A still of a tour: its part of a scene, and its name in the page. */
interface TourStill {
  readonly key: string;
  /** The webp that the build drew, from the root of the site. */
  readonly path: string;
}

/** Every still of a tour in every language. */
export const stillsOfTour = (tour: Tour, { view }: TourData): readonly TourStill[] =>
  languages.flatMap((language) =>
    tour.scenes.flatMap((scene) =>
      stillsOf(scene, view.atlas).map(({ part }) => ({
        key: stillKey(scene.id, part, language),
        path: stillPath({ tourId: tour.id, sceneId: scene.id, part }, language, 'webp'),
      })),
    ),
  );

/** Pictures by their names in the page instead of addresses: each is in it once, whatever shows it. */
function withInlinedStills(html: string, root: string, stills: readonly TourStill[]): string {
  const keys = new Map(stills.map(({ key, path }) => [`${root}${path}`, key]));
  return html.replaceAll(
    /<picture><source type="image\/webp" srcset="([^"]+)"><img src="[^"]+" ([^>]*)><\/picture>/g,
    (_, address: string, rest: string) => {
      const key = keys.get(address);
      if (key === undefined) throw new Error(`A paper shows ${address}, which is no still of its tour.`);
      return `<picture><img data-still="${escaped(key)}" ${rest}></picture>`;
    },
  );
}

/** The papers of a tour as they stand in its file. `site`: where the atlas is on the web; `null`: nobody has said. */
export function papersOf(
  tour: Tour,
  data: TourData,
  writings: Writings,
  site: string | null,
): readonly { paper: ClassPaper; language: Language; html: string }[] {
  const stills = stillsOfTour(tour, data);
  const root = site ?? `${nowhere}/`;
  return classPapers.flatMap((paper) =>
    languages.map((language) => {
      const telling: Telling = { ...tellingOf(tour, paper, data, writings[language]), root };
      const { words, writing } = telling;
      const { about } = data.view;
      const version = aboutWords[language].data.version(about.version, writing.formats.date(about.date));
      const html =
        `<p class="kind">${escaped(words[paper])}</p>${tourHead(telling)}` +
        `<p class="note">${escaped(`${writing.messages.chrome.title} · ${version}`)}</p>${parts[paper](telling)}`;
      return { paper, language, html: withoutDeadLinks(withInlinedStills(html, root, stills)) };
    }),
  );
}
